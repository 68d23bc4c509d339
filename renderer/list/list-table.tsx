import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useRef,
} from 'react';
import { useStore } from 'zustand';
import { BodyRow } from './body-row.tsx';
import { useCellDrag } from './cell-drag.ts';
import { headRow, type ListGrid, rangeOf } from './grid.ts';
import { copyCells, pasteCells } from './grid-clipboard.ts';
import { onGridKey } from './grid-keys.ts';
import { GroupRow } from './group-row.tsx';
import { HeadRow } from './head-row.tsx';
import styles from './table.module.css';
import type { Item, Listed } from './use-listed.ts';

const rowHeight = 32;
const headHeight = 34;
const estimateSize = (): number => rowHeight;

export const widthOf = ({ settings }: Listed, column: { id: string; width: number }): number =>
  settings.widths[column.id] ?? column.width;

/** A table whose rows are drawn while they are in view, with a cursor that is moved as in a spreadsheet. */
export function ListTable({ grid, listed, label }: { grid: ListGrid; listed: Listed; label: string }) {
  const scroller = useRef<HTMLDivElement>(null);
  const state = useStore(grid.store);
  const { items, columns } = listed;
  const cursorAt = state.cursor ? grid.rowNumber(state.cursor.row) : -1;
  // With another function every row would be measured again, at each step of the cursor and of scrolling.
  const getItemKey = useCallback((index: number) => items[index]?.id ?? index, [items]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    useFlushSync: false,
    // The row with the keyboard stays, however far one scrolls: its keys would be lost with it.
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), cursorAt),
  });
  grid.reveal = (place) => virtualizer.scrollToIndex(place, { align: 'auto' });
  grid.page = () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1);
  useFocusOfCursor(grid, scroller);
  const range = rangeOf(state, grid.rowNumber, grid.columnNumber);
  const drag = useCellDrag(grid);
  const widths = columns.map((column) => `${widthOf(listed, column)}px`).join(' ');

  const first = columns[0] ? `${widthOf(listed, columns[0])}px` : '0px';
  return (
    <div ref={scroller} className={styles.scroller} style={{ '--first': first } as CSSProperties}>
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        className={styles.grid}
        style={{ '--columns': widths } as CSSProperties}
        {...keysAndClipboard(grid)}
        {...drag}
      >
        <HeadRow grid={grid} listed={listed} cursor={state.cursor?.row === headRow ? state.cursor.column : undefined} />
        <tbody role="rowgroup" className={styles.body} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const item = items[index];
            return item ? (
              <DrawnRow
                key={item.id}
                grid={grid}
                listed={listed}
                item={item}
                index={index}
                top={start - headHeight}
                range={range}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What is pressed, copied and pasted in the table. An editor has its keys and its clipboard for itself. */
function keysAndClipboard(grid: ListGrid) {
  const isForTable = (event: SyntheticEvent): boolean => !grid.state.isEditing && isInTable(event);
  const onCopy = (event: ClipboardEvent) => {
    if (isForTable(event) && copyCells(grid, event.clipboardData, event.type === 'cut')) event.preventDefault();
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      if (isForTable(event)) onGridKey(grid, event);
    },
    onCopy,
    onCut: onCopy,
    onPaste(event: ClipboardEvent) {
      if (!isForTable(event)) return;
      event.preventDefault();
      pasteCells(grid, event.clipboardData.getData('text/plain'));
    },
  };
}

/** Keys of what opens over the table come through React as if they were pressed in it. */
const isInTable = (event: { target: EventTarget; currentTarget: Element }): boolean =>
  event.target instanceof Node && event.currentTarget.contains(event.target);

type Drawn = {
  grid: ListGrid;
  listed: Listed;
  item: Item;
  index: number;
  top: number;
  range: ReturnType<typeof rangeOf>;
};

function DrawnRow({ grid, listed, item, index, top, range }: Drawn) {
  const { cursor, isEditing, newEnds } = grid.state;
  const column = cursor?.row === item.id ? cursor.column : undefined;
  const isFirst = cursor === null && index === 0;
  const tabStop = column ?? (isFirst ? listed.columns[0]?.id : undefined);
  if (item.kind === 'group')
    return (
      <GroupRow
        grid={grid}
        item={item}
        index={index}
        top={top}
        columns={listed.columns.length}
        hasCursor={column !== undefined}
        isTabStop={tabStop !== undefined}
      />
    );
  const inRange = range !== undefined && index >= range.top && index <= range.bottom;
  return (
    <BodyRow
      grid={grid}
      id={item.id}
      row={item.kind === 'row' ? item.row : undefined}
      columns={listed.columns}
      texts={item.kind === 'row' ? textsOf(listed, item) : newTexts(listed, newEnds)}
      index={index}
      top={top}
      cursor={column}
      tabStop={tabStop}
      isEditing={column !== undefined && isEditing}
      from={inRange ? range.left : -1}
      to={inRange ? range.right : -1}
    />
  );
}

const textsOf = ({ columns }: Listed, { row }: Extract<Item, { kind: 'row' }>): string[] =>
  columns.map((column) => column.text(row));

/** The row that adds one says how, and of a line the end that is chosen already. */
function newTexts({ columns, kind, project }: Listed, ends: Readonly<Record<string, string>>): string[] {
  return columns.map((column, at) => {
    const chosen = ends[column.id];
    if (chosen) return project.people[chosen as never]?.name ?? '';
    if (at > 0) return kind === 'links' && column.id === 'to' ? 'Choose who it goes to' : '';
    return kind === 'people' ? 'Type a name to add a person' : 'Choose who a new line starts from';
  });
}

const withRow = (rows: number[], row: number): number[] =>
  row < 0 || rows.includes(row) ? rows : [...rows, row].sort((a, b) => a - b);

/** The keyboard goes to the cursor when that was asked for, once the cell is there. */
function useFocusOfCursor(grid: ListGrid, scroller: { current: HTMLDivElement | null }): void {
  useEffect(() => {
    const { isEditing, cursor } = grid.state;
    if (!grid.wantsFocus || isEditing || !cursor) return;
    const cell = scroller.current?.querySelector<HTMLElement>('[data-cursor]');
    if (!cell) return;
    grid.wantsFocus = false;
    cell.focus({ preventScroll: true });
    if (!cell.hasAttribute('data-first')) cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
