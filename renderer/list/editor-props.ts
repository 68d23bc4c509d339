import type { CellValue, ListColumn, ListRow } from '../../shared/list/column.ts';
import type { Then } from './grid-edits.ts';

/** What an editor of a cell is given: its name, what the cell holds, and what to do with what comes out. */
export type EditorProps = {
  label: string;
  value: CellValue;
  column: ListColumn;
  row: ListRow;
  onCommit: (value: CellValue, then?: Then, everywhere?: boolean) => void;
  onGiveUp: () => void;
  /** What is to be done with what was typed when the user goes on elsewhere; without it that is given up. */
  leaving: { current: (() => void) | undefined };
};
