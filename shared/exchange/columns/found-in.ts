import { fold } from '../../base/fold.ts';
import { type Found, type FoundLink, type FoundPerson, nothingFound, type Skipped } from '../found.ts';
import type { Sheet } from '../sheet.ts';
import { readLinkRow } from './link-row.ts';
import { type NamedBeside, readPersonRow } from './person-row.ts';
import { cellsOf } from './row.ts';
import { type Mapping, type UnderstoodSheet, understand } from './understand.ts';

/** What these sheets hold, their columns understood by their headings and by what is remembered of earlier lists. */
export const foundIn = (sheets: readonly Sheet[], remembered: Mapping = {}): Found =>
  foundInLists(sheets.filter(isRead).map((sheet) => understand(sheet, remembered)));

/** Sheets whose name says so are left out, as Kumu leaves them out, and so are those with nothing in them. */
export const isRead = ({ name, rows }: Sheet): boolean =>
  !/\(ignore\)/i.test(name) && rows.some((row) => row.some((cell) => cell.trim() !== ''));

/** What lists hold whose columns are understood. A cell that cannot be read is skipped, and the rest of its row is taken. */
export function foundInLists(lists: readonly UnderstoodSheet[]): Found {
  const found = nothingFound();
  const beside: NamedBeside[] = [];
  const several = lists.length > 1;
  for (const list of lists.filter(({ kind }) => kind === 'people')) readPeople(list, several, found, beside);
  const keys = keysOf(found.people);
  for (const list of lists.filter(({ kind }) => kind === 'links')) readLinks(list, several, found);
  found.links = [...found.links, ...beside.map(asLink)].flatMap((link) => betweenKeys(link, keys, found.skipped));
  return found;
}

function readPeople(list: UnderstoodSheet, several: boolean, found: Found, beside: NamedBeside[]): void {
  const used = new Set(found.people.map(({ key }) => key));
  for (const cells of cellsOf(list, several, found.skipped)) {
    const person = readPersonRow(cells, found.skipped, beside);
    if (!person) continue;
    const key = used.has(person.key) ? `${person.key} #${cells.place.row}` : person.key;
    used.add(key);
    for (const each of beside) if (each.person === person.key && each.place.row === cells.place.row) each.person = key;
    found.people.push({ ...person, key });
  }
}

function readLinks(list: UnderstoodSheet, several: boolean, found: Found): void {
  for (const cells of cellsOf(list, several, found.skipped)) {
    const link = readLinkRow(cells, found.skipped);
    if (link) found.links.push(link);
  }
}

const asLink = ({ place, person, other, kind }: NamedBeside): FoundLink => ({
  place,
  from: person,
  to: other,
  fields: { kind },
});

/** By what lines can name somebody: the key of the row, the id in the file, the email and the name. */
type Keys = { exact: ReadonlySet<string>; folded: ReadonlyMap<string, readonly string[]> };

function keysOf(people: readonly FoundPerson[]): Keys {
  const folded = new Map<string, string[]>();
  for (const { key, name, fields } of people)
    for (const word of new Set([key, name, fields.contact?.email ?? ''].map(foldedName)))
      if (word) folded.set(word, [...(folded.get(word) ?? []), key]);
  return { exact: new Set(people.map(({ key }) => key)), folded };
}

/** A name without case, accents and spaces at its ends or twice. */
export const foldedName = (name: string): string => fold(name).replace(/\s+/g, ' ').trim();

/** The line between the keys of people of this file. An end that is nobody in it stays as it is called. */
function betweenKeys(link: FoundLink, keys: Keys, skipped: Skipped[]): FoundLink[] {
  const [from, to] = [keyFor(link.from, keys), keyFor(link.to, keys)];
  const twice = [from, to].find((end) => end.several);
  if (twice) {
    skipped.push({
      place: link.place,
      why: `several people are called "${twice.key}", so the line could be of any of them`,
    });
    return [];
  }
  return [{ ...link, from: from.key, to: to.key }];
}

function keyFor(end: string, { exact, folded }: Keys): { key: string; several: boolean } {
  if (exact.has(end)) {
    // A name that is the key of one row may still be the name of several.
    const same = folded.get(foldedName(end)) ?? [];
    return { key: end, several: same.length > 1 };
  }
  const keys = folded.get(foldedName(end)) ?? [];
  return { key: keys.length === 1 ? (keys[0] ?? end) : end, several: keys.length > 1 };
}
