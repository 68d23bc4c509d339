import { valueAt } from '../../shared/exchange/columns/field.ts';
import { foundIn } from '../../shared/exchange/columns/found-in.ts';
import type { Format } from '../../shared/exchange/format.ts';
import { type Found, nothingFound } from '../../shared/exchange/found.ts';
import { projectFrom } from '../../shared/exchange/merge/project-from.ts';
import type { Sheet } from '../../shared/exchange/sheet.ts';
import { addPerson } from '../../shared/model/edits/add.ts';
import type { Link } from '../../shared/model/link.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { plantedProject } from './planted.ts';

/** A project of which everything that a format can hold may be asked after: judgements, places, pictures. */
export function fullProject(): Project {
  const project = plantedProject();
  const picture =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  for (const person of Object.values(project.people)) person.photo = picture;
  for (const organisation of Object.values(project.organisations)) organisation.colour = 'brick';
  for (const link of Object.values(project.links)) Object.assign(link, { strength: 3, label: 'On Fridays' });
  // Who is the partner is guessed where a file does not say it: here the guess is wrong.
  const ours = Object.values(project.organisations).find(({ side }) => side === 'ours');
  for (const name of ['Bea', 'Cleo', 'Dot', 'Eve'])
    if (ours) addPerson(newPerson(ours.id, name, { x: 40, y: 400 + 100 * name.charCodeAt(0) }))(project);
  return project;
}

/** What comes back of a project that was written in a format and read as a new project. */
export function roundTrip(format: Format, project: Project): Project {
  const sheets: Sheet[] = [];
  const found = nothingFound();
  for (const { bytes, suffix, extension } of format.write(project)) {
    const reading = format.read(bytes, `map${suffix}.${extension}`);
    if (!reading.ok) throw new Error(reading.failure);
    if (reading.value.kind === 'tables') sheets.push(...reading.value.sheets);
    else addTo(found, reading.value.found);
  }
  if (sheets.length > 0) addTo(found, foundIn(sheets));
  return projectFrom(found, project.title);
}

function addTo(all: Found, found: Found): void {
  for (const name of ['organisations', 'units', 'people', 'links', 'skipped'] as const)
    (all[name] as unknown[]).push(...found[name]);
}

type Pair = readonly [before: unknown, after: unknown];
type Compare = (before: Project, after: Project) => readonly Pair[];

const people =
  (...paths: readonly string[]): Compare =>
  (before, after) =>
    Object.values(before.people).flatMap((person) => {
      const again = Object.values(after.people).find(({ name }) => name === person.name);
      return paths.map((path) => pair(person, again, path));
    });
const links =
  (...paths: readonly string[]): Compare =>
  (before, after) =>
    Object.values(before.links).flatMap((link: Link) => {
      const again = Object.values(after.links).find(
        (each) =>
          nameOf(after, each.from) === nameOf(before, link.from) && nameOf(after, each.to) === nameOf(before, link.to),
      );
      return paths.map((path) => pair(link, again, path));
    });
const organisations =
  (...paths: readonly string[]): Compare =>
  (before, after) =>
    Object.values(before.organisations).flatMap((each: Organisation) =>
      paths.map((path) =>
        pair(
          each,
          Object.values(after.organisations).find(({ name }) => name === each.name),
          path,
        ),
      ),
    );
const units =
  (...paths: readonly string[]): Compare =>
  (before, after) =>
    Object.values(before.units).flatMap((each: Unit) =>
      paths.map((path) =>
        pair(
          each,
          Object.values(after.units).find(({ name }) => name === each.name),
          path,
        ),
      ),
    );

const nameOf = (project: Project, id: Person['id']): string => project.people[id]?.name ?? '';

const pair = (before: object, after: object | undefined, path: string): Pair => [
  valueAt(before, path.split('.')),
  after && valueAt(after, path.split('.')),
];

/** What somebody asks before a map is given away in a format, each answered by writing and reading a map. */
const asked: Readonly<Record<string, Compare>> = {
  'Names and job titles': people('name', 'jobTitle'),
  'Organisation and unit': (before, after) =>
    Object.values(before.people).flatMap((person): Pair[] => {
      const again = Object.values(after.people).find(({ name }) => name === person.name);
      return [
        [before.organisations[person.organisation]?.name, again && after.organisations[again.organisation]?.name],
        [person.unit && before.units[person.unit]?.name, again?.unit && after.units[again.unit]?.name],
      ];
    }),
  'Email and phone': people('contact.email', 'contact.phone'),
  Tags: people('tags'),
  Roles: people('roles'),
  Judgements: people('attitude.current', 'attitude.desired', 'tower.value', 'interest.value', 'coverage.current'),
  'How we know it': people('attitude.basis', 'attitude.confidence', 'attitude.reviewed', 'tower.basis'),
  'Goals and notes': people('goals', 'notes'),
  Photos: people('photo'),
  Places: (before, after) =>
    people('position.x', 'position.y')(before, after).map(([one, other]) => [
      Math.round(Number(one)),
      Math.round(Number(other)),
    ]),
  Lines: links('kind', 'direction'),
  'Labels of lines': links('label'),
  'Strength of lines': links('strength'),
  'Notes on lines': links('note', 'basis'),
  'Sides of organisations': organisations('side'),
  'Colours of organisations': organisations('colour'),
  'Notes on organisations': organisations('notes', 'website'),
  'Functions and priorities of units': units('function', 'priority.rank', 'priority.of'),
};

export const questions: readonly string[] = Object.keys(asked);

/** Which of the questions are answered with yes for a format. */
export function surviving(format: Format): ReadonlySet<string> {
  const before = fullProject();
  const after = roundTrip(format, before);
  const isSame = ([one, other]: Pair) => JSON.stringify(one) === JSON.stringify(other);
  return new Set(questions.filter((question) => asked[question]?.(before, after).every(isSame)));
}
