import { addPeople } from '../../shared/model/edits/add.ts';
import { freePlaces } from '../../shared/model/edits/free-room.ts';
import type { Belonging } from '../../shared/model/edits/move.ts';
import { type Named, readNames } from '../../shared/model/edits/names.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import { importFiles, pastedTable } from './import-commands.ts';
import { chosenPlace } from './map-commands.ts';

/** More people than this are not added before the user has said so, and never more than that at once. */
const manyPeople = 50;
const mostPeople = 5000;

/** A table with a heading is imported; other text is people by their names. */
export async function pasteWords(app: App, text: string): Promise<void> {
  const { hasHeading } = await import('./pasted-table.ts');
  if (hasHeading(text)) importFiles(app, [pastedTable(text)]);
  else pasteNames(app, text);
}

/** People by their names, one a line, in the selected unit or organisation, else in ours. */
function pasteNames(app: App, text: string): void {
  const open = app.projects.getState().open;
  const place = open && chosenPlace(open.project, open.selection);
  if (!open || !place) return;
  const { count, names } = readNames(text, mostPeople);
  const add = () => addNames(app, names, place);
  const ask = { kind: 'addPeople' as const, count, most: mostPeople, place: nameOf(open.project, place), add };
  if (count > manyPeople) app.window.setState({ dialog: ask });
  else add();
}

function nameOf(project: Project, { organisation, unit }: Belonging): string {
  const record = unit ? project.units[unit] : project.organisations[organisation];
  return record?.name || (unit ? 'this unit' : 'this organisation');
}

function addNames(app: App, names: readonly Named[], place: Belonging): void {
  const project = app.projects.getState().open?.project;
  if (!project?.organisations[place.organisation]) return;
  const places = freePlaces(project, place, names.length);
  const people = names.flatMap(({ name, jobTitle }, nth) => {
    const at = places[nth];
    return at ? newPerson(place.organisation, name, at, { jobTitle, ...(place.unit && { unit: place.unit }) }) : [];
  });
  const [first] = people;
  const what = people.length === 1 && first ? first.name || 'a person' : `${people.length.toLocaleString('en')} people`;
  app.projects.edit(`Add ${what}`, addPeople(people), { select: people.map(({ id }) => id) });
  app.canvas.current?.reveal(people.map(({ id }) => id));
  app.window.announce(`Added ${what} to ${nameOf(project, place)}.`);
}
