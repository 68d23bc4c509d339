import { foldedName } from '../folded-name.ts';
import { type Found, type FoundLink, type FoundPerson, nothingFound, type Skipped } from '../found.ts';
import type { Sheet } from '../sheet.ts';
import { readLinkRow } from './link-row.ts';
import { type NamedBeside, readPersonRow } from './person-row.ts';
import { cellsOf } from './row.ts';
import { scaledRows } from './scaled.ts';
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
    const before = beside.length;
    const person = readPersonRow(cells, found.skipped, beside);
    if (!person) continue;
    const key = used.has(person.key) ? `${person.key} #${cells.place.row}` : person.key;
    used.add(key);
    for (const each of beside.slice(before)) each.person = key;
    found.people.push({ ...person, key });
  }
}

function readLinks(list: UnderstoodSheet, several: boolean, found: Found): void {
  const scaled = scaledRows(list);
  for (const cells of cellsOf(list, several, found.skipped)) {
    const link = readLinkRow(scaled(cells), found.skipped);
    if (link) found.links.push(link);
  }
}

const asLink = ({ place, person, other, kind }: NamedBeside): FoundLink => ({
  place,
  from: person,
  to: other,
  fields: { kind },
});

/** By what lines can name somebody: the id in the file, the name or email as it stands, and without case and accents. */
type Keys = { ids: ReadonlySet<string>; exact: ReadonlyMap<string, string[]>; folded: ReadonlyMap<string, string[]> };

function keysOf(people: readonly FoundPerson[]): Keys {
  const exact = new Map<string, string[]>();
  const folded = new Map<string, string[]>();
  for (const { key, name, fields } of people)
    for (const word of new Set([name, fields.contact?.email ?? ''])) {
      if (word === '') continue;
      add(exact, word, key);
      add(folded, foldedName(word), key);
    }
  return { ids: new Set(people.filter(({ key, name }) => key !== name).map(({ key }) => key)), exact, folded };
}

function add(to: Map<string, string[]>, word: string, key: string): void {
  const known = to.get(word);
  if (known) known.push(key);
  else to.set(word, [key]);
}

/** The line between the keys of people of this file. An end that is nobody in it stays as it is called. */
function betweenKeys(link: FoundLink, keys: Keys, skipped: Skipped[]): FoundLink[] {
  const from = keysFor(link.from, keys);
  const to = keysFor(link.to, keys);
  const doubtful = from.length > 1 ? link.from : to.length > 1 ? link.to : undefined;
  if (doubtful === undefined) return [{ ...link, from: from[0] ?? link.from, to: to[0] ?? link.to }];
  skipped.push({ place: link.place, why: `several people in the list are called "${doubtful}"` });
  return [];
}

function keysFor(end: string, { ids, exact, folded }: Keys): readonly string[] {
  if (ids.has(end)) return [end];
  const found = exact.get(end);
  return found?.length === 1 ? found : (folded.get(foldedName(end)) ?? []);
}
