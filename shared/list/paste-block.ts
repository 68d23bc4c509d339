import { failure, type Result } from '../base/result.ts';
import type { CellBlock } from '../exchange/cell-block.ts';
import type { CellEdit } from './change-cells.ts';
import { type CellValue, isEmptyCell, isSameCell, type ListColumn, type ListRow, type SoFar } from './column.ts';

/** A cell that cannot be pasted: where it would go, what it says, and why. */
export type PasteTrouble = { row: number; column: string; text: string; why: string };

/** Where a block goes: the rows and columns from the first chosen cell on, and the place of the first row in the list. */
export type PasteTarget = { rows: readonly ListRow[]; columns: readonly ListColumn[]; firstRow: number };

/** What pasting a block would do. Nothing is done yet. `total` counts the cells of the block. */
export type PastePlan = { edits: CellEdit[]; troubles: PasteTrouble[]; total: number };

/** Checks every cell of a block against the column it goes to. */
export function planPaste(block: CellBlock, { rows, columns, firstRow }: PasteTarget): PastePlan {
  const plan: PastePlan = { edits: [], troubles: [], total: 0 };
  for (const [nth, cells] of block.entries()) {
    const row = rows[nth];
    const soFar: SoFar = {};
    for (const [at, text] of inOrder(cells, columns)) {
      plan.total += 1;
      const column = columns[at];
      const said = { row: firstRow + nth, column: column?.words ?? `${at + 1}`, text };
      if (!row) plan.troubles.push({ ...said, why: 'there is no row here' });
      else if (!column) plan.troubles.push({ ...said, why: 'there is no column here' });
      else planCell(plan, said, row, column, soFar);
    }
  }
  return plan;
}

/** The unit of a row is read after its organisation, wherever the two columns stand. */
function inOrder(cells: readonly string[], columns: readonly ListColumn[]): [number, string][] {
  const isFirst = (at: number): boolean => columns[at]?.id === 'organisation';
  return [...cells.entries()].sort(([a], [b]) => Number(isFirst(b)) - Number(isFirst(a)) || a - b);
}

function planCell(
  plan: PastePlan,
  said: Omit<PasteTrouble, 'why'>,
  row: ListRow,
  column: ListColumn,
  soFar: SoFar,
): void {
  // A unit of the same name in another organisation is another unit.
  const mayBeAnother = column.id === 'unit' && soFar.organisation !== undefined;
  if (said.text.trim() === column.text(row).trim() && !mayBeAnother) return;
  const read = readCell(said.text, row, column, soFar);
  if (!read.ok) {
    plan.troubles.push({ ...said, why: read.failure });
    return;
  }
  if (column.id === 'organisation') soFar.organisation = read.value;
  if (!isSameCell(column.value(row), read.value)) plan.edits.push({ id: row.id, column, value: read.value });
}

function readCell(text: string, row: ListRow, column: ListColumn, soFar: SoFar): Result<CellValue, string> {
  if (!column.write) return failure('this column can only be read');
  const read = column.read(text, row, soFar);
  const isMissing = read.ok && isEmptyCell(read.value) && !column.canClear;
  return isMissing ? failure('this cell cannot be empty') : read;
}

/** A block as often as it fits into what is chosen, as spreadsheets repeat it: one cell fills all of them. */
export function repeated(block: CellBlock, rows: number, columns: number): CellBlock {
  const width = block[0]?.length ?? 0;
  if (block.length === 0 || width === 0) return block;
  const [down, across] = [wholeTimes(rows, block.length), wholeTimes(columns, width)];
  return Array.from({ length: block.length * down }, (_, row) => {
    const cells = block[row % block.length] ?? [];
    return Array.from({ length: across }, () => cells).flat();
  });
}

const wholeTimes = (chosen: number, given: number): number =>
  chosen > given && chosen % given === 0 ? chosen / given : 1;

/** The cells that can be emptied, of those that say something. */
export const clearing = (rows: readonly ListRow[], columns: readonly ListColumn[]): CellEdit[] =>
  same(
    rows,
    columns.filter((column) => column.write && column.canClear),
    () => undefined,
  );

/** The first row again in every row below it. */
export function fillingDown(rows: readonly ListRow[], columns: readonly ListColumn[]): CellEdit[] {
  const [first, ...below] = rows;
  if (!first) return [];
  return same(
    below,
    columns.filter(({ write }) => write),
    (column) => column.value(first),
  ).filter(({ column, value }) => column.canClear || !isEmptyCell(value));
}

function same(
  rows: readonly ListRow[],
  columns: readonly ListColumn[],
  wanted: (column: ListColumn) => CellValue,
): CellEdit[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const value = wanted(column);
      return isSameCell(column.value(row), value) ? [] : [{ id: row.id, column, value }];
    }),
  );
}
