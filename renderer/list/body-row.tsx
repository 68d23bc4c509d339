import { memo } from 'react';
import type { ListColumn, ListRow } from '../../shared/list/column.ts';
import { CellEditor } from './cell-editor.tsx';
import type { ListGrid } from './grid.ts';
import styles from './list.module.css';
import table from './table.module.css';

type Props = {
  grid: ListGrid;
  id: string;
  /** Nothing for the row that adds one. */
  row: ListRow | undefined;
  columns: readonly ListColumn[];
  texts: readonly string[];
  index: number;
  top: number;
  /** The column with the keyboard, and the one it comes to first. */
  cursor: string | undefined;
  tabStop: string | undefined;
  isEditing: boolean;
  /** The chosen columns by their numbers; -1 where none is chosen. */
  from: number;
  to: number;
};

/** A row of the table. It is drawn again only when what it shows is another. */
export const BodyRow = memo(DrawnRow, isSame);

function DrawnRow({ grid, id, row, columns, texts, index, top, cursor, tabStop, isEditing, from, to }: Props) {
  return (
    <tr
      role="row"
      aria-rowindex={index + 2}
      aria-selected={from >= 0}
      className={row ? table.row : table.newRow}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => {
        const hasCursor = cursor === column.id;
        const edits = hasCursor && isEditing;
        const isChosen = at >= from && at <= to && from >= 0;
        return (
          <td
            key={column.id}
            role="gridcell"
            aria-colindex={at + 1}
            aria-selected={isChosen}
            aria-readonly={column.editor === undefined || undefined}
            tabIndex={tabStop === column.id ? 0 : -1}
            data-row={id}
            data-column={column.id}
            data-cursor={hasCursor ? '' : undefined}
            data-first={at === 0 ? '' : undefined}
            data-chosen={isChosen ? '' : undefined}
            data-number={column.editor === 'number' ? '' : undefined}
            className={table.cell}
            title={texts[at]}
            onFocus={(event) => {
              if (!hasCursor && event.target === event.currentTarget) grid.place({ row: id, column: column.id });
            }}
          >
            {edits ? (
              <CellEditor grid={grid} column={column} row={row} />
            ) : (
              <span className={isFaint(row, column, texts[at]) ? styles.faint : styles.text}>{texts[at]}</span>
            )}
            {hasCursor && !isEditing && row && column.write && <span aria-hidden data-fill="" className={table.fill} />}
          </td>
        );
      })}
    </tr>
  );
}

/** What says that nothing is said stands back. */
const isFaint = (row: ListRow | undefined, column: ListColumn, text: string | undefined): boolean =>
  row === undefined || (column.none !== '' && text === column.none);

function isSame(before: Props, after: Props): boolean {
  const { texts: one, row: _one, ...rest } = before;
  const { texts: other, row: _other, ...next } = after;
  // An editor reads from its row, which has to be the one of today.
  if (after.isEditing) return false;
  const names = Object.keys(rest) as (keyof typeof rest)[];
  return names.every((name) => rest[name] === next[name]) && one.every((text, at) => text === other[at]);
}
