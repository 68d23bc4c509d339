import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ListColumn, ListRow } from '../../shared/list/column.ts';
import type { App } from '../store/app.ts';
import type { Item, Listed } from './use-listed.ts';

/** A cell by its row and its column. The heading is the row "head". */
export type Place = { row: string; column: string };

export type GridState = {
  /** The cell that has the keyboard, and the one at the other end of what is chosen. */
  cursor: Place | null;
  anchor: Place | null;
  isEditing: boolean;
  /** The ends of a line that is being added. */
  newEnds: { from?: string; to?: string };
  closed: ReadonlySet<string>;
};

/** A block of cells by numbers of rows and columns, the ends included. */
export type Range = { top: number; bottom: number; left: number; right: number };

export const headRow = 'head';

/** The cursor of a table and what is chosen around it. What it works on is given to it anew with every drawing. */
export class ListGrid {
  readonly store: StoreApi<GridState> = createStore<GridState>(() => ({
    cursor: null,
    anchor: null,
    isEditing: false,
    newEnds: {},
    closed: new Set(),
  }));
  readonly app: App;
  listed!: Listed;
  /** Brings a row into view; how many rows are in view. */
  reveal: (place: number) => void = () => {};
  page = (): number => 10;
  /** The keyboard goes to the cursor as soon as that is drawn. */
  wantsFocus = false;
  /** Ends the editor that is open and keeps what is in it, when the user goes on elsewhere. */
  readonly leaving: { current: (() => void) | undefined } = { current: undefined };
  /** The selection of the project that this table has made itself. */
  ownSelection: ReadonlySet<string> | undefined;

  constructor(app: App) {
    this.app = app;
  }

  get state(): GridState {
    return this.store.getState();
  }

  rowNumber = (row: string): number => (row === headRow ? -1 : (this.listed.places.get(row) ?? -2));
  columnNumber = (column: string): number => this.listed.columns.findIndex(({ id }) => id === column);

  item(): Item | undefined {
    const { cursor } = this.state;
    return cursor ? this.listed.items[this.rowNumber(cursor.row)] : undefined;
  }

  column(): ListColumn | undefined {
    const { cursor } = this.state;
    return cursor ? this.listed.columns[this.columnNumber(cursor.column)] : undefined;
  }

  range(): Range | undefined {
    return rangeOf(this.state, this.rowNumber, this.columnNumber);
  }

  rowsIn({ top, bottom }: Range): ListRow[] {
    return this.listed.items
      .slice(Math.max(0, top), bottom + 1)
      .flatMap((item) => (item.kind === 'row' ? [item.row] : []));
  }

  columnsIn = ({ left, right }: Range): readonly ListColumn[] => this.listed.columns.slice(left, right + 1);

  chosen(): { rows: ListRow[]; columns: readonly ListColumn[] } {
    const range = this.range();
    return range ? { rows: this.rowsIn(range), columns: this.columnsIn(range) } : { rows: [], columns: [] };
  }

  /** Goes to a cell by numbers; with `extend` what was chosen reaches as far as there. */
  goTo(row: number, column: number, extend = false): void {
    const { items, columns } = this.listed;
    const to = Math.min(items.length - 1, Math.max(-1, row));
    const at = columns[Math.min(columns.length - 1, Math.max(0, column))];
    const item = items[to];
    if (!at) return;
    const place = { row: item?.id ?? headRow, column: at.id };
    this.place(place, extend);
  }

  place(cursor: Place, extend = false): void {
    const anchor = extend ? (this.state.anchor ?? this.state.cursor ?? cursor) : cursor;
    this.wantsFocus = true;
    this.store.setState({ cursor, anchor, isEditing: false });
    const number = this.rowNumber(cursor.row);
    if (number >= 0) this.reveal(number);
    this.share();
  }

  moveBy(rows: number, columns: number, extend = false): void {
    const { cursor } = this.state;
    if (!cursor) this.goTo(0, 0);
    else this.goTo(this.rowNumber(cursor.row) + rows, this.columnNumber(cursor.column) + columns, extend);
  }

  /** What is chosen here is what is selected on the map and in the details. */
  private share(): void {
    const range = this.range();
    const ids = range && range.bottom >= 0 ? this.rowsIn(range).map(({ id }) => id) : [];
    const before = this.app.projects.getState().open?.selection;
    if (ids.length === 0 || (before?.size === ids.length && ids.every((id) => before.has(id)))) return;
    this.app.projects.select(ids);
    this.ownSelection = this.app.projects.getState().open?.selection;
  }

  /** Follows what was selected elsewhere: found, undone, clicked in the details. */
  follow(selection: ReadonlySet<string>): 'here' | 'hidden' | 'none' {
    if (selection === this.ownSelection) return 'here';
    this.ownSelection = selection;
    const range = this.range();
    const chosen = range ? this.rowsIn(range) : [];
    if (chosen.length === selection.size && chosen.every(({ id }) => selection.has(id))) return 'here';
    const [first] = selection;
    if (!first) return 'none';
    if (!Object.hasOwn(this.listed.project[this.listed.kind], first)) return 'none';
    const number = this.rowNumber(first);
    if (number < 0) return 'hidden';
    const column = this.state.cursor?.column ?? this.listed.columns[0]?.id ?? '';
    this.wantsFocus = document.activeElement?.closest('[role="grid"]') != null;
    this.store.setState({ ...this.rowsTogether(selection, number, column), isEditing: false });
    this.reveal(number);
    return 'here';
  }

  /** All of what is selected where it stands together; else the first of it. */
  private rowsTogether(selection: ReadonlySet<string>, first: number, column: string) {
    const numbers = [...selection].map(this.rowNumber);
    const [top, bottom] = [Math.min(...numbers), Math.max(...numbers)];
    const isTogether = top >= 0 && bottom - top === selection.size - 1;
    const at = (number: number): Place => ({ row: this.listed.items[number]?.id ?? headRow, column });
    return isTogether ? { cursor: at(top), anchor: at(bottom) } : { cursor: at(first), anchor: at(first) };
  }

  toggleGroup(id: string): void {
    const closed = new Set(this.state.closed);
    if (!closed.delete(id)) closed.add(id);
    this.store.setState({ closed });
  }
}

/** The block between two corners; nothing when one of them is gone. */
export function rangeOf(
  { cursor, anchor }: Pick<GridState, 'cursor' | 'anchor'>,
  rowNumber: (row: string) => number,
  columnNumber: (column: string) => number,
): Range | undefined {
  if (!cursor) return undefined;
  const [row, column] = [rowNumber(cursor.row), columnNumber(cursor.column)];
  const from = anchor ?? cursor;
  const [otherRow, otherColumn] = [rowNumber(from.row), columnNumber(from.column)];
  if (row < -1 || column < 0) return undefined;
  const [fromRow, fromColumn] = otherRow < -1 || otherColumn < 0 ? [row, column] : [otherRow, otherColumn];
  return {
    top: Math.min(row, fromRow),
    bottom: Math.max(row, fromRow),
    left: Math.min(column, fromColumn),
    right: Math.max(column, fromColumn),
  };
}
