import {
  Building2,
  Link2,
  Maximize,
  PanelRight,
  Pencil,
  Shapes,
  StickyNote,
  UserPlus,
  Users,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { PersonId } from '../../shared/base/ids.ts';
import {
  addLink,
  addNote,
  addOrganisation,
  addPerson,
  addUnit,
  freePlace,
  organisationBeside,
  unitBelow,
} from '../../shared/model/edits/add.ts';
import type { Belonging } from '../../shared/model/edits/move.ts';
import { newLink } from '../../shared/model/link.ts';
import { newNote } from '../../shared/model/note.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';
import { showHidden } from './lens-commands.ts';
import { needsProject } from './wording.ts';

const open = (app: App) => app.projects.getState().open;
const withProject = (app: App) => open(app) !== null;

/** Where something new belongs: with what is selected, else in our organisation. */
export function chosenPlace(project: Project, selection: ReadonlySet<string>): Belonging | undefined {
  for (const id of selection) {
    const person = Object.values(project.people).find((each) => each.id === id);
    if (person) return { organisation: person.organisation, unit: person.unit };
    const unit = Object.values(project.units).find((each) => each.id === id);
    if (unit) return { organisation: unit.organisation, unit: unit.id };
    const organisation = Object.values(project.organisations).find((each) => each.id === id);
    if (organisation) return { organisation: organisation.id };
  }
  const ours = Object.values(project.organisations).find((each) => each.side === 'ours');
  return ours && { organisation: ours.id };
}

/** Adds a person and lets the user type the name at once. */
export function addPersonAt(app: App, belonging: Belonging, at: { x: number; y: number }): void {
  const person = newPerson(belonging.organisation, '', at, belonging.unit ? { unit: belonging.unit } : {});
  app.projects.edit('Add a person', addPerson(person), { select: [person.id] });
  showHidden(app, [person.id]);
  app.window.setState({ renaming: person.id });
}

export const addOnePerson: Command = {
  id: 'map.addPerson',
  label: 'Add person',
  keys: ['N'],
  icon: UserPlus,
  where: 'map or list',
  enabled: withProject,
  needs: needsProject,
  run(app) {
    const state = open(app);
    const belonging = state && chosenPlace(state.project, state.selection);
    if (!state || !belonging) return;
    addPersonAt(app, belonging, freePlace(state.project, belonging.organisation, belonging.unit));
    const [added] = open(app)?.selection ?? [];
    if (added) app.canvas.current?.reveal([added]);
  },
};

export const addOneUnit: Command = {
  id: 'map.addUnit',
  label: 'Add unit',
  keys: ['U'],
  icon: Users,
  where: 'map',
  enabled: withProject,
  needs: needsProject,
  run(app) {
    const state = open(app);
    const belonging = state && chosenPlace(state.project, state.selection);
    const organisation = belonging && state.project.organisations[belonging.organisation];
    if (!state || !organisation) return;
    const unit = unitBelow(state.project, organisation, 'New unit');
    app.projects.edit('Add a unit', addUnit(unit), { select: [unit.id] });
    app.window.setState({ renaming: unit.id });
    app.canvas.current?.reveal([unit.id]);
  },
};

export const addOneOrganisation: Command = {
  id: 'map.addOrganisation',
  label: 'Add organisation',
  keys: ['O'],
  icon: Building2,
  where: 'map',
  enabled: withProject,
  needs: needsProject,
  run(app) {
    const state = open(app);
    if (!state) return;
    const organisation = organisationBeside(state.project, 'New organisation', 'other');
    app.projects.edit('Add an organisation', addOrganisation(organisation), { select: [organisation.id] });
    app.window.setState({ renaming: organisation.id });
    app.canvas.current?.reveal([organisation.id]);
  },
};

export const addOneNote: Command = {
  id: 'map.addNote',
  label: 'Add note',
  keys: ['T'],
  icon: StickyNote,
  where: 'map',
  enabled: withProject,
  needs: needsProject,
  run(app) {
    const middle = app.canvas.current?.middle() ?? { x: 0, y: 0 };
    const note = newNote('', { x: Math.round(middle.x - 90), y: Math.round(middle.y - 50), width: 180, height: 100 });
    app.projects.edit('Add a note', addNote(note), { select: [note.id] });
    app.window.setState({ renaming: note.id });
  },
};

/** The two selected people, in the order in which they were selected. */
function chosenPair(app: App): [PersonId, PersonId] | undefined {
  const state = open(app);
  if (state?.selection.size !== 2) return undefined;
  const [from, to] = [...state.selection].flatMap((id) =>
    Object.values(state.project.people).filter((each) => each.id === id),
  );
  return from && to ? [from.id, to.id] : undefined;
}

export function connect(app: App, from: PersonId, to: PersonId): void {
  const link = newLink(from, to, 'influence');
  app.projects.edit('Add a line', addLink(link), { select: [link.id] });
}

export const connectPair: Command = {
  id: 'map.connect',
  label: 'Connect the two people',
  keys: ['L'],
  icon: Link2,
  where: 'map or list',
  enabled: (app) => chosenPair(app) !== undefined,
  needs: 'Select exactly two people first.',
  run(app) {
    const pair = chosenPair(app);
    if (pair) connect(app, ...pair);
  },
};

export const renameSelection: Command = {
  id: 'map.rename',
  label: 'Rename',
  keys: ['F2', 'Enter'],
  icon: Pencil,
  where: 'map or list',
  enabled: (app) => open(app)?.selection.size === 1,
  needs: 'Select one thing on the map first.',
  run(app) {
    const [id] = open(app)?.selection ?? [];
    if (id) app.window.setState({ renaming: id });
  },
};

export const fitMap: Command = {
  id: 'view.fit',
  partnerSafe: true,
  label: 'Show everything',
  keys: ['Mod+0', 'F'],
  icon: Maximize,
  where: 'map',
  enabled: withProject,
  needs: needsProject,
  run: (app) => app.canvas.current?.fit(),
};

export const zoomIn: Command = {
  id: 'view.zoomIn',
  partnerSafe: true,
  label: 'Zoom in',
  keys: ['Mod++', 'Mod+='],
  icon: ZoomIn,
  where: 'map',
  enabled: withProject,
  needs: needsProject,
  run: (app) => app.canvas.current?.zoomBy(1.25),
};

export const zoomOut: Command = {
  id: 'view.zoomOut',
  partnerSafe: true,
  label: 'Zoom out',
  keys: ['Mod+-'],
  icon: ZoomOut,
  where: 'map',
  enabled: withProject,
  needs: needsProject,
  run: (app) => app.canvas.current?.zoomBy(0.8),
};

export const actualSize: Command = {
  id: 'view.actualSize',
  partnerSafe: true,
  label: 'Actual size',
  keys: ['Mod+1'],
  where: 'map',
  enabled: withProject,
  needs: needsProject,
  run: (app) => app.canvas.current?.zoomTo(1),
};

export const toggleInspector: Command = {
  id: 'view.inspector',
  partnerSafe: true,
  label: (app) => (app.window.getState().inspectorShown ? 'Hide details' : 'Show details'),
  keys: ['Mod+I'],
  icon: PanelRight,
  enabled: withProject,
  needs: needsProject,
  run: (app) => app.window.setState((state) => ({ inspectorShown: !state.inspectorShown })),
};

export const toggleLegend: Command = {
  id: 'view.legend',
  partnerSafe: true,
  label: (app) => (app.window.getState().legendShown ? 'Hide the legend' : 'Show the legend'),
  icon: Shapes,
  enabled: withProject,
  needs: needsProject,
  run: (app) => app.window.setState(({ legendShown }) => ({ legendShown: !legendShown })),
};
