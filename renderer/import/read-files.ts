import { isRead } from '../../shared/exchange/columns/found-in.ts';
import type { ListKind } from '../../shared/exchange/columns/recognise.ts';
import {
  type Mapping,
  type UnderstoodSheet,
  understand,
  understoodAs,
} from '../../shared/exchange/columns/understand.ts';
import type { Found } from '../../shared/exchange/found.ts';
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
  if (!read.tables.some(({ taken }) => taken)) for (const table of read.tables) table.taken = isRead(table.list.sheet);
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
    const filled = reading.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
    if (filled.length === 0) source.failure = 'There is nothing in its sheets.';
    for (const sheet of filled) {
      const list = understand(sheet, remembered);
      read.tables.push({ list, file: nth, taken: isRead(sheet) && isUnderstood(list) });
    }
  }
  read.sources.push(source);
}

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
  rowCount: list.sheet.rows
    .slice(list.headingRow + 1)
    .reduce((count, row) => count + (row.some((cell) => cell.trim() !== '') ? 1 : 0), 0),
});
