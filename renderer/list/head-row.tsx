import { ArrowDown, ArrowUp, ListFilter } from 'lucide-react';
import { type DragEvent, type MouseEvent, memo, type PointerEvent } from 'react';
import type { ListColumn } from '../../shared/list/column.ts';
import { columnField } from '../store/column-privacy.ts';
import { PrivateMark } from '../ui/private-mark.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { fitWidth, followWidth } from './column-width.ts';
import { headRow, type ListGrid } from './grid.ts';
import styles from './list.module.css';
import { putColumn, sortBy } from './look-at.ts';
import table from './table.module.css';
import type { Listed } from './use-listed.ts';

/** The headings: a click sorts, with Shift by several; a drag moves a column, and its edge makes it wider. */
export function HeadRow({ grid, listed, cursor }: { grid: ListGrid; listed: Listed; cursor: string | undefined }) {
  const { columns, settings } = listed;
  return (
    <thead role="rowgroup" className={table.head}>
      <tr role="row" aria-rowindex={1} className={table.headRow}>
        {columns.map((column, at) => {
          const place = settings.sorting.findIndex(({ column: id }) => id === column.id);
          return (
            <HeadCell
              key={column.id}
              grid={grid}
              column={column}
              at={at}
              sorting={place < 0 ? undefined : settings.sorting[place]?.descending ? 'descending' : 'ascending'}
              nth={settings.sorting.length > 1 && place >= 0 ? place + 1 : undefined}
              isFiltered={settings.filters.some(({ column: id }) => id === column.id)}
              hasCursor={cursor === column.id}
            />
          );
        })}
      </tr>
    </thead>
  );
}

type Props = {
  grid: ListGrid;
  column: ListColumn;
  at: number;
  sorting: 'ascending' | 'descending' | undefined;
  /** Its place among several columns that are sorted by. */
  nth: number | undefined;
  isFiltered: boolean;
  hasCursor: boolean;
};

const HeadCell = memo(({ grid, column, at, sorting, nth, isFiltered, hasCursor }: Props) => {
  const Arrow = sorting === 'descending' ? ArrowDown : ArrowUp;
  const place = { row: headRow, column: column.id };
  const field = columnField(grid.listed.kind, column);
  return (
    <th
      role="columnheader"
      scope="col"
      aria-colindex={at + 1}
      aria-sort={sorting}
      tabIndex={hasCursor ? 0 : -1}
      data-cursor={hasCursor ? '' : undefined}
      data-first={at === 0 ? '' : undefined}
      data-heading={column.id}
      className={table.heading}
      draggable={at > 0}
      {...dragging(grid, column.id, at)}
      onFocus={(event) => {
        if (!hasCursor && event.target === event.currentTarget) grid.place(place);
      }}
    >
      <button
        type="button"
        tabIndex={-1}
        className={table.headingName}
        title={`${column.words}: click to sort, with Shift by several columns`}
        onClick={(event: MouseEvent) => sortBy(grid, column.id, event.shiftKey)}
      >
        <span className={styles.text}>{column.words}</span>
        {sorting && <Arrow aria-hidden size={14} />}
        {nth && <span className={table.nth}>{nth}</span>}
        {isFiltered && <ListFilter aria-label="narrowed" size={14} className={table.narrowed} />}
      </button>
      {field && <PrivateMark of={{ field }} />}
      <ColumnMenu grid={grid} column={column} isFirst={at === 0} sorting={sorting} />
      <span
        aria-hidden
        className={table.edge}
        onPointerDown={(event: PointerEvent) => followWidth(grid, column, event)}
        onDoubleClick={() => fitWidth(grid, column)}
      />
    </th>
  );
});

const columnType = 'application/x-accord-column';

/** A heading is dragged to the place of another. */
function dragging(grid: ListGrid, column: string, at: number) {
  return {
    onDragStart: (event: DragEvent) => event.dataTransfer.setData(columnType, column),
    onDragOver(event: DragEvent) {
      if (at > 0 && event.dataTransfer.types.includes(columnType)) event.preventDefault();
    },
    onDrop(event: DragEvent) {
      const dropped = event.dataTransfer.getData(columnType);
      if (at === 0 || dropped === '') return;
      event.preventDefault();
      putColumn(grid, dropped, column);
    },
  };
}
