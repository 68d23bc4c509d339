import { foldedWords } from '../base/fold.ts';
import { failure, type Result, success } from '../base/result.ts';
import { quoted } from '../exchange/columns/cell-kinds.ts';
import type { Person } from '../model/person.ts';
import { type Project, unitsOf } from '../model/project.ts';
import { readingOrder } from '../model/reading-order.ts';
import { counted, nameOfOrganisation, nameOfUnit } from '../picture/sentences.ts';
import type { CellValue, Choice, ListRow } from './column.ts';

/** What a person is called in a cell. */
export const personWords = (person: Person | undefined): string => person?.name || person?.jobTitle || 'Somebody';

/** The organisations, ours first. */
export const organisationChoices = (project: Project): Choice[] =>
  readingOrder(project).map(({ organisation }) => ({
    value: organisation.id,
    words: nameOfOrganisation(organisation),
  }));

/** The units of all organisations, those of the person's own first. */
export function unitChoices(project: Project, row?: ListRow): Choice[] {
  const own = row && project.people[row.id as keyof typeof project.people]?.organisation;
  const choices = readingOrder(project).flatMap(({ organisation }) =>
    unitsOf(project, organisation.id).map((unit) => ({
      isOwn: organisation.id === own,
      choice: { value: unit.id, words: nameOfUnit(unit), under: nameOfOrganisation(organisation) },
    })),
  );
  return choices.sort((a, b) => Number(b.isOwn) - Number(a.isOwn)).map(({ choice }) => choice);
}

/** The organisation of a name, or the sentence that says why there is none. */
export function organisationNamed(project: Project, cell: string): Result<CellValue, string> {
  const wanted = foldedWords(cell);
  const found = Object.values(project.organisations).filter(({ name }) => foldedWords(name) === wanted);
  const [only] = found;
  if (only && found.length === 1) return success(only.id);
  if (only) return failure(`${counted(found.length, 'organisation is', 'organisations are')} called ${quoted(cell)}`);
  return failure(`there is no organisation ${quoted(cell)}; add it on the map first`);
}

/** The unit of a name, of this organisation where it has one of that name. */
export function unitNamed(project: Project, cell: string, organisation: CellValue): Result<CellValue, string> {
  const wanted = foldedWords(cell);
  const found = Object.values(project.units).filter(({ name }) => foldedWords(name) === wanted);
  const own = found.filter((unit) => unit.organisation === organisation);
  const [only] = own.length > 0 ? own : found;
  if (only && (own.length === 1 || found.length === 1)) return success(only.id);
  if (only) return failure(`${counted(found.length, 'unit is', 'units are')} called ${quoted(cell)}`);
  return failure(`there is no unit ${quoted(cell)}; add it on the map first`);
}

/** How often each name is there: asked of every cell of a block, read once. */
const known = new WeakMap<Project['people'], ReadonlyMap<string, readonly Person[]>>();

function peopleByName(people: Project['people']): ReadonlyMap<string, readonly Person[]> {
  const kept = known.get(people);
  if (kept) return kept;
  const made = Map.groupBy(Object.values(people), (person) => foldedWords(personWords(person)));
  known.set(people, made);
  return made;
}

/** The person of a name, who is not the one the row is about. */
export function personNamed(project: Project, cell: string, self?: string): Result<CellValue, string> {
  const found = (peopleByName(project.people).get(foldedWords(cell)) ?? []).filter(({ id }) => id !== self);
  const [only] = found;
  if (only && found.length === 1) return success(only.id);
  if (only) return failure(`${found.length} people are called ${quoted(cell)}`);
  return failure(`nobody else on the map is called ${quoted(cell)}`);
}
