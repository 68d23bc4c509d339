import { success } from '../../base/result.ts';
import type { Place, Skipped } from '../found.ts';
import { type ColumnField, type Field, putAt } from './field.ts';
import { fieldOf } from './recognise.ts';
import type { UnderstoodSheet } from './understand.ts';

type Cell = { field: Field; text: string; heading: string };

/** The cells of a row whose columns are understood. A field is absent where the list has no such column. */
export type RowCells = { place: Place; cells: readonly Cell[]; textOf: (field: ColumnField) => string };

/**
 * The rows below the heading that have anything in them. A row of a text that has more in it than there are columns is
 * skipped: its cells are not where they belong. The sheet is only named where there are several.
 */
export function* cellsOf(list: UnderstoodSheet, severalSheets: boolean, skipped: Skipped[]): Generator<RowCells> {
  const columns = list.columns.flatMap(({ index, field, heading }) => {
    const known = field === undefined ? undefined : fieldOf(list.kind, field);
    return known ? [{ index, field: known, heading }] : [];
  });
  const sheet = severalSheets ? list.sheet.name : undefined;
  const width = (list.sheet.rows[list.headingRow] ?? []).length;
  for (const [nth, row] of list.sheet.rows.entries()) {
    if (nth <= list.headingRow) continue;
    const cells = columns.map(({ index, field, heading }) => ({ field, heading, text: (row[index] ?? '').trim() }));
    if (cells.every(({ text }) => text === '')) continue;
    const place = { ...(sheet && { sheet }), row: nth + 1 };
    if (list.sheet.apartBy !== undefined && row.slice(width).some((cell) => cell.trim() !== '')) {
      skipped.push({ place, why: `the row has ${row.length} cells where the heading has ${width}` });
      continue;
    }
    const texts = new Map(cells.map(({ field, text }) => [field.id, text]));
    yield { place, cells, textOf: (field) => texts.get(field) ?? '' };
  }
}

/**
 * What the cells of a row say of the record; a cell that cannot be read is skipped with its reason. An empty cell is a field
 * without a value, which is something else than a column that is not there.
 */
export function readFields<Fields extends object>({ place, cells }: RowCells, skipped: Skipped[]): Fields {
  const fields: object = {};
  for (const { field, text, heading } of cells) {
    if (field.path.length === 0) continue;
    const value = text === '' ? success(undefined) : field.kind.read(text);
    if (value.ok) putAt(fields, field.path, value.value);
    else skipped.push({ place: { ...place, column: heading }, why: value.failure });
  }
  return fields as Fields;
}
