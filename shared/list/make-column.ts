import { foldedWords } from '../base/fold.ts';
import { type Result, success } from '../base/result.ts';
import { type Field, isEmptyValue, valueAt } from '../exchange/columns/field.ts';
import type { CellValue, Choice, Editor, FilterWay, ListColumn, ListRow } from './column.ts';

type Made = Pick<ListColumn, 'id' | 'words' | 'group' | 'value'> & Partial<ListColumn>;

const ways: Record<Editor, FilterWay> = {
  text: 'text',
  long: 'text',
  person: 'text',
  number: 'number',
  day: 'day',
  choice: 'choice',
  several: 'choice',
};

/** A column with everything that is as usual filled in. */
export function makeColumn(made: Made): ListColumn {
  const none = made.none ?? '';
  const text = made.text ?? ((row: ListRow) => shown(made.value(row), none));
  const read = made.read ?? success<CellValue>;
  return {
    width: 140,
    isUsual: false,
    editor: undefined,
    filter: made.editor ? ways[made.editor] : 'text',
    order: (row) => orderOf(made.value(row)),
    choices: () => [],
    write: undefined,
    canClear: true,
    ...made,
    none,
    text,
    read: (cell, row, soFar) => (saysNothing(cell, none) ? success(undefined) : read(cell, row, soFar)),
  };
}

const shown = (value: CellValue, none: string): string =>
  value === undefined || value === '' ? none : typeof value === 'object' ? value.join(', ') : String(value);

const orderOf = (value: CellValue): string | number | undefined =>
  typeof value === 'object' ? value.join(', ') || undefined : value === '' ? undefined : value;

const saysNothing = (cell: string, none: string): boolean =>
  cell.trim() === '' || (none !== '' && foldedWords(cell) === foldedWords(none));

type Options = Partial<ListColumn> & {
  group: string;
  /** The words of a closed list by the value as the record has it. */
  listed?: Readonly<Record<string, string>>;
  as?: 'text' | 'number' | 'yes';
};

/** A column for a field of a record, which reads its cells as the exchange of tables does. */
export function fieldColumn(
  recordOf: (row: ListRow) => object | undefined,
  field: Field,
  { listed, as = 'text', ...more }: Options,
): ListColumn {
  const order = listed && Object.keys(listed);
  const value = (row: ListRow): CellValue => cellOf(valueAt(recordOf(row) ?? {}, field.path), as);
  const said = (key: string) => listed?.[key] ?? key;
  const none = more.none ?? '';
  return makeColumn({
    id: field.id,
    words: field.words,
    value,
    text: (row) => {
      const now = value(row);
      if (now === undefined || now === '') return none;
      if (typeof now !== 'object') return said(String(now));
      const joined = now.map(said).join(', ');
      return now.some((each) => /[,;|\n]/.test(each)) ? field.kind.write(now) : joined;
    },
    ...(order && {
      choices: () => order.map((key): Choice => ({ value: key, words: said(key) })),
      order: (row: ListRow) => {
        const now = value(row);
        if (isEmptyValue(now)) return undefined;
        return order.indexOf(String(typeof now === 'object' ? now[0] : now));
      },
    }),
    read: (text) => (more.editor !== 'several' && listedAs(text, listed, as)) || asCell(field.kind.read(text), as),
    write: { kind: 'field', path: field.path, raw: (cell) => rawOf(cell, as) },
    ...more,
  });
}

/** The value of one of the column's own words. */
function listedAs(text: string, listed: Options['listed'], as: Options['as']): Result<CellValue, string> | undefined {
  const found = Object.entries(listed ?? {}).find(([, word]) => foldedWords(word) === foldedWords(text));
  return found && success(as === 'number' ? Number(found[0]) : found[0]);
}

function cellOf(raw: unknown, as: Options['as']): CellValue {
  if (as === 'yes') return raw === true ? 'yes' : undefined;
  return raw === null || typeof raw === 'boolean' ? undefined : (raw as CellValue);
}

function rawOf(cell: CellValue, as: Options['as']): unknown {
  if (as === 'yes') return cell === 'yes';
  if (as === 'number') return cell === undefined ? undefined : Number(cell);
  return cell;
}

const asCell = (read: Result<unknown, string>, as: Options['as']): Result<CellValue, string> =>
  read.ok ? success(cellOf(read.value, as)) : read;
