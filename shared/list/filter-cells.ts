import { fold } from '../base/fold.ts';
import type { ColumnFilter } from '../model/list-settings.ts';
import { type CellValue, isEmptyCell, type ListColumn, type ListRow } from './column.ts';

/** Whether a row passes what is asked of one column. What has to be worked out once is worked out here. */
export function passingCell(column: ListColumn, filter: ColumnFilter): (row: ListRow) => boolean {
  const { contains = '', choices = [], from, to, empty = false } = filter;
  if (column.filter === 'text') {
    const wanted = fold(contains.trim());
    return wanted === '' ? () => true : (row) => fold(column.text(row)).includes(wanted);
  }
  if (column.filter === 'choice') {
    const wanted = new Set(choices);
    return wanted.size === 0 ? () => true : (row) => hasOne(column.value(row), wanted);
  }
  const asksRange = from !== undefined || to !== undefined;
  if (!asksRange && !empty) return () => true;
  return (row) => {
    const value = column.value(row);
    if (value === undefined || value === '') return empty;
    return asksRange && (from === undefined || value >= from) && (to === undefined || value <= to);
  };
}

function hasOne(value: CellValue, wanted: ReadonlySet<string>): boolean {
  if (isEmptyCell(value)) return wanted.has('');
  return typeof value === 'object' ? value.some((each) => wanted.has(each)) : wanted.has(String(value));
}

/** Whether a filter of a column asks anything at all. */
export const asksAnything = ({ contains, choices, from, to, empty }: ColumnFilter): boolean =>
  (contains ?? '').trim() !== '' ||
  (choices ?? []).length > 0 ||
  from !== undefined ||
  to !== undefined ||
  empty === true;
