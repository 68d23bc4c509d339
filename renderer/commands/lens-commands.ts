import { Blend, Eye, Focus, ListFilter, Minus, Plus } from 'lucide-react';
import type { PersonId } from '../../shared/base/ids.ts';
import { type Filter, filterSchema, isPlain, type Lens, lens as lenses, type View } from '../../shared/model/view.ts';
import { lensWord } from '../../shared/picture/words.ts';
import type { App } from '../store/app.ts';
import { lookNow } from '../store/look.ts';
import type { Command } from './command.ts';

const open = (app: App) => app.projects.getState().open;
const viewOf = (app: App) => open(app)?.project.view.map;
const noProject = 'Open a project first.';

/** Looks at the map in another way. Whoever is hidden by it is not selected any more, so that no command meets them. */
function look(app: App, next: (view: View) => View): void {
  app.projects.look(next);
  const state = open(app);
  if (!state) return;
  const { person } = lookNow(state.project);
  const seen = [...state.selection].filter((id) => person(id as PersonId) !== 'hidden');
  if (seen.length < state.selection.size) app.projects.select(seen);
}

export const setLens = (app: App, lens: Lens): void => look(app, (view) => ({ ...view, lens }));

/** Changes some conditions of the filter and leaves the others. */
export const setFilter = (app: App, change: Partial<Filter>): void =>
  look(app, (view) => ({ ...view, filter: { ...(view.filter ?? filterSchema.parse({})), ...change } }));

export const clearFilter = (app: App): void => look(app, ({ filter: _filter, ...view }) => view);

export const leaveFocus = (app: App): void => look(app, ({ focus: _focus, ...view }) => view);

/** Clears the filter when it hides one of these people, and says so: what was just added or found has to be seen. */
export function showHidden(app: App, ids: Iterable<string>): void {
  const project = open(app)?.project;
  if (!project) return;
  const { person } = lookNow(project);
  if (![...ids].some((id) => person(id as PersonId) === 'hidden')) return;
  clearFilter(app);
  app.window.say('The filter was cleared, because it would have hidden this person.');
}

const lensCommand = (lens: Lens, index: number): Command => ({
  id: `view.lens.${lens}`,
  label: `Lens: ${lensWord[lens]}`,
  keys: [`Alt+${index + 1}`],
  icon: Blend,
  enabled: (app) => open(app) !== null && (viewOf(app)?.lens ?? 'everything') !== lens,
  needs: 'The map is looked at in this way already.',
  run: (app) => setLens(app, lens),
});

export const lensCommands: readonly Command[] = lenses.options.map(lensCommand);

export const toggleFilter: Command = {
  id: 'view.filter',
  label: (app) => (filterIsOpen(app) ? 'Close the filter' : 'Filter…'),
  keys: ['Mod+Shift+L'],
  icon: ListFilter,
  enabled: (app) => open(app) !== null,
  needs: noProject,
  run: (app) =>
    app.window.setState(filterIsOpen(app) ? { panel: 'details' } : { panel: 'filter', inspectorShown: true }),
};

function filterIsOpen(app: App): boolean {
  const { panel, inspectorShown } = app.window.getState();
  return panel === 'filter' && inspectorShown;
}

/** The one selected person. */
function chosenPerson(app: App): PersonId | undefined {
  const state = open(app);
  const [only] = state?.selection.size === 1 ? state.selection : [];
  return only && state && Object.hasOwn(state.project.people, only) ? (only as PersonId) : undefined;
}

export const focusOnPerson: Command = {
  id: 'view.focus',
  label: (app) =>
    chosenPerson(app) && viewOf(app)?.focus?.person === chosenPerson(app) ? 'Leave focus' : 'Focus on this person',
  keys: ['Shift+F'],
  icon: Focus,
  where: 'map',
  enabled: (app) => chosenPerson(app) !== undefined,
  needs: 'Select one person first.',
  run(app) {
    const person = chosenPerson(app);
    if (!person) return;
    if (viewOf(app)?.focus?.person === person) leaveFocus(app);
    else look(app, (view) => ({ ...view, focus: { person, steps: view.focus?.steps ?? 1 } }));
  },
};

const step = (id: string, label: string, keys: string[], icon: Command['icon'], by: 1 | -1, end: number): Command => ({
  id,
  label,
  keys,
  ...(icon && { icon }),
  enabled(app) {
    const focus = viewOf(app)?.focus;
    return focus !== undefined && focus.steps !== end;
  },
  needs: `Focus on a person first; a focus goes from 1 step to 9.`,
  run: (app) =>
    look(app, ({ focus, ...view }) => (focus ? { ...view, focus: { ...focus, steps: focus.steps + by } } : view)),
});

export const fewerSteps = step('view.focus.fewer', 'Fewer steps around the focus', ['Alt+-'], Minus, -1, 1);
export const moreSteps = step('view.focus.more', 'More steps around the focus', ['Alt++', 'Alt+='], Plus, 1, 9);

export const showAll: Command = {
  id: 'view.showAll',
  label: 'Clear lens, filter and focus',
  keys: ['Alt+0'],
  icon: Eye,
  enabled: (app) => !isPlain(viewOf(app)),
  needs: 'Everything is shown already.',
  run: (app) => look(app, ({ filter: _filter, focus: _focus, ...view }) => ({ ...view, lens: 'everything' })),
};
