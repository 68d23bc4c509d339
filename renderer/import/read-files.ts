import { isRead } from '../../shared/exchange/columns/found-in.ts';
import type { ListKind } from '../../shared/exchange/columns/recognise.ts';
import {
  type Mapping,
  type UnderstoodSheet,
  understand,
  understoodAs,
} from '../../shared/exchange/columns/understand.ts';
import type { Found } from '../../shared/exchange/found.ts';
import { andMore } from '../../shared/exchange/merge/and-more.ts';
import type { Sheet } from '../../shared/exchange/sheet.ts';
import { takeIn } from '../../shared/exchange/take-in.ts';
import { isUnderstood } from './asks.ts';
import type { GivenFile, List, Source } from './messages.ts';

/** Files that were read: what is said of each, the tables in them, and what those that are no tables hold. */
export type ReadFiles = { sources: Source[]; tables: Table[]; found: Found[] };

type Table = { list: UnderstoodSheet; file: number; taken: boolean };

/** Reads every file; one that cannot be read says why and keeps no other from being read. */
export function readFiles(files: readonly GivenFile[], remembered: Mapping, say: (what: string) => void): ReadFiles {
  const read: ReadFiles = { sources: [], tables: [], found: [] };
  for (const [nth, file] of files.entries()) {
    say(`Reading ${file.name}`);
    readOne(file, nth, remembered, read);
  }
  // Where nothing is understood, everything is asked about.
  if (!read.tables.some(({ taken }) => taken)) for (const table of read.tables) table.taken = true;
  return read;
}

function readOne(file: GivenFile, nth: number, remembered: Mapping, read: ReadFiles): void {
  const { name, encoding } = file;
  const bytes = new Uint8Array(file.bytes);
  const taken = takeIn(name, bytes, { encoding });
  if (!taken.ok) {
    read.sources.push({ name, notes: [], failure: taken.failure });
    return;
  }
  const { format, reading } = taken.value;
  const decodings = format.encodings?.(bytes);
  const source: Source = {
    name,
    format: { name: format.name, title: format.title },
    notes: reading.notes ?? [],
    ...(decodings && { decodings, encoding: encoding ?? decodings[0].encoding }),
  };
  if (reading.kind === 'found') {
    const { people, links } = reading.found;
    source.found = { people: people.length, links: links.length };
    read.found.push(reading.found);
  } else {
    source.apartBy = reading.sheets[0]?.apartBy;
    const tables = reading.sheets.filter(isRead).map((sheet): Table => {
      const list = understand(sheet, remembered);
      return { list, file: nth, taken: isUnderstood(list) };
    });
    const lists = tables.filter(({ list }) => rowsBelow(list) > 0);
    if (lists.length === 0) source.failure = 'There are no rows in it, or only a heading.';
    else if (lists.length < reading.sheets.length)
      source.notes = [...source.notes, leftOutWords(reading.sheets, lists)];
    read.tables.push(...lists);
  }
  read.sources.push(source);
}

const leftOutWords = (sheets: readonly Sheet[], lists: readonly Table[]): string => {
  const read = new Set(lists.map(({ list }) => list.sheet));
  const others = sheets.filter((sheet) => !read.has(sheet)).map(({ name }) => `“${name}”`);
  return `Left out, because there is nothing in them or their names say so: ${andMore(others)}.`;
};

/** How many rows a list has that have anything in them. */
const rowsBelow = ({ sheet, headingRow }: UnderstoodSheet): number =>
  sheet.rows.slice(headingRow + 1).filter((row) => row.some((cell) => cell.trim() !== '')).length;

/** The same table as a list of the other kind. */
export function asKind(table: Table, kind: ListKind): Table {
  return { ...table, list: understoodAs(table.list, kind), taken: true };
}

/** A table for the window, without its rows. */
export const listOf = ({ list, file, taken }: Table): List => ({
  ...list,
  sheet: { ...list.sheet, rows: [] },
  file,
  taken,
  rowCount: rowsBelow(list),
});
