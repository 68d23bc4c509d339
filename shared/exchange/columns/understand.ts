import type { Sheet } from '../sheet.ts';
import type { ColumnField, Field } from './field.ts';
import { fieldOf, headingKey, type ListKind, recognised } from './recognise.ts';

/** What headings of earlier lists were said to be, by `headingKey`; an empty text is a column that is left out. */
export type Mapping = Readonly<Record<string, ColumnField>>;

/** A column of a sheet: its number from 0, its heading, and which field it is; undefined when it is left out. */
export type Column = {
  index: number;
  heading: string;
  field: ColumnField | undefined;
  /** How we know: by the heading itself, from a list before, or a person has said so. */
  because: 'heading' | 'remembered' | 'chosen' | 'unknown';
  /** A few of its values, so that a person can see what is in it. */
  examples: readonly string[];
};

/** A sheet of which it is known what its columns are. */
export type UnderstoodSheet = {
  sheet: Sheet;
  kind: ListKind;
  /** The row of the heading, from 0; what stands above it is a title and not read. */
  headingRow: number;
  columns: readonly Column[];
};

/** So many rows are looked through for the heading: some lists have a title above it. */
const titleRows = 10;
const exampleCount = 3;
const sampledRows = 50;

/** Which list a sheet is and what its columns are. Headings that were explained before count as they were explained. */
export function understand(sheet: Sheet, remembered: Mapping = {}): UnderstoodSheet {
  const headingRow = headingRowOf(sheet, remembered);
  const kind = kindOf(sheet.rows[headingRow] ?? [], sheet.name, remembered);
  return asKind(sheet, headingRow, kind, remembered);
}

/** The same sheet as a list of the other kind, its columns understood anew. */
export const understoodAs = ({ sheet, headingRow }: UnderstoodSheet, kind: ListKind): UnderstoodSheet =>
  asKind(sheet, headingRow, kind, {});

/** The same sheet with one column explained by a person. A field that another column has is taken from that one. */
export function withColumn(list: UnderstoodSheet, index: number, chosen: ColumnField | undefined): UnderstoodSheet {
  const columns = list.columns.map((column): Column => {
    if (column.index === index) return { ...column, field: chosen, because: 'chosen' };
    return chosen !== undefined && column.field === chosen
      ? { ...column, field: undefined, because: 'chosen' }
      : column;
  });
  return { ...list, columns };
}

/** What a person has explained of these lists, to be remembered for the next one. */
export const explained = (lists: readonly UnderstoodSheet[]): Mapping =>
  Object.fromEntries(
    lists.flatMap(({ kind, columns }) =>
      columns
        .filter(({ because }) => because === 'chosen')
        .map(({ heading, field }) => [rememberedKey(kind, heading), field ?? '']),
    ),
  );

/** The same heading can be one thing of a person and another one of a line. */
const rememberedKey = (kind: ListKind, heading: string): string => `${kind} ${headingKey(heading)}`;

function asKind(sheet: Sheet, headingRow: number, kind: ListKind, remembered: Mapping): UnderstoodSheet {
  const taken = new Set<ColumnField>();
  const heading = sheet.rows[headingRow] ?? [];
  const width = sheet.rows
    .slice(headingRow, headingRow + sampledRows)
    .reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const words = (heading[index] ?? '').trim();
    const values = valuesBelow(sheet, headingRow, index);
    const { field, because } = fieldOfColumn(kind, words, values, remembered);
    const free = field !== undefined && !taken.has(field.id) ? field.id : undefined;
    if (free) taken.add(free);
    return { index, heading: words, field: free, because, examples: values.slice(0, exampleCount) };
  });
  return {
    sheet,
    kind,
    headingRow,
    columns: columns.filter(({ heading: words, examples }) => words || examples.length),
  };
}

function valuesBelow(sheet: Sheet, headingRow: number, index: number): string[] {
  const cells = sheet.rows.slice(headingRow + 1, headingRow + 1 + sampledRows).map((row) => row[index]?.trim() ?? '');
  return [...new Set(cells.filter((cell) => cell !== ''))];
}

function fieldOfColumn(
  kind: ListKind,
  heading: string,
  values: readonly string[],
  remembered: Mapping,
): { field: Field | undefined; because: Column['because'] } {
  const before = remembered[rememberedKey(kind, heading)];
  if (before !== undefined) return { field: fieldOf(kind, before), because: 'remembered' };
  const field = byValues(kind, heading, values) ?? recognised(kind, heading);
  return { field, because: field ? 'heading' : 'unknown' };
}

/** Headings that mean one thing in one list and another one in another, and what they may mean by what stands below. */
const doubtful: Record<ListKind, Readonly<Record<string, ColumnField>>> = {
  people: { role: 'roles', type: 'roles', status: 'attitude.current' },
  links: { type: 'direction' },
};

function byValues(kind: ListKind, heading: string, values: readonly string[]): Field | undefined {
  const field = fieldOf(kind, doubtful[kind][headingKey(heading)] ?? '');
  const read = values.filter((value) => field?.kind.read(value).ok).length;
  return read * 2 > values.length ? field : undefined;
}

/** The row that names most fields is the heading; the first one that is not empty where no row names any. */
function headingRowOf(sheet: Sheet, remembered: Mapping): number {
  const rows = sheet.rows.slice(0, titleRows);
  const names = rows.map((row) => Math.max(namedIn('people', row, remembered), namedIn('links', row, remembered)));
  const most = Math.max(0, ...names);
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  return most === 0 ? Math.max(0, first) : names.indexOf(most);
}

const namedIn = (kind: ListKind, row: readonly string[], remembered: Mapping): number =>
  row.filter((cell) => remembered[rememberedKey(kind, cell)] !== undefined || recognised(kind, cell) !== undefined)
    .length;

/** Lines have two ends. */
function kindOf(heading: readonly string[], name: string, remembered: Mapping): ListKind {
  const fields = new Set(
    heading.map((cell) => remembered[rememberedKey('links', cell)] ?? recognised('links', cell)?.id),
  );
  const hasEnds = (fields.has('from') || fields.has('fromId')) && (fields.has('to') || fields.has('toId'));
  if (hasEnds) return 'links';
  const people = namedIn('people', heading, remembered);
  return people === 0 && /link|line|edge|connection/i.test(name) ? 'links' : 'people';
}
