import { strengthsOf } from '../strengths.ts';
import { coordinate } from './cell-kinds.ts';
import type { RowCells } from './row.ts';
import type { UnderstoodSheet } from './understand.ts';

/**
 * Rows of a list of lines whose strengths are weights on another scale than 1 to 3, with these as 1 to 3: by the third of
 * the way from the smallest to the largest. Words stay as they are, and so does a list that is on our scale already.
 */
export function scaledRows(list: UnderstoodSheet): (row: RowCells) => RowCells {
  const column = list.columns.find(({ field }) => field === 'strength');
  if (!column) return (row) => row;
  const below = list.sheet.rows.slice(list.headingRow + 1);
  const weights = below.map((row) => weightIn(row[column.index] ?? ''));
  if (weights.every((weight) => weight === undefined || [1, 2, 3].includes(weight))) return (row) => row;
  const strengthOf = strengthsOf(weights);
  const scaled = (text: string): string => {
    const weight = weightIn(text);
    return weight === undefined ? text : String(strengthOf(weight) ?? '');
  };
  return (row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.field.id === 'strength' ? { ...cell, text: scaled(cell.text) } : cell)),
  });
}

function weightIn(text: string): number | undefined {
  const weight = coordinate.read(text);
  return weight.ok ? weight.value : undefined;
}
