import { asksAnything } from '../../shared/list/filter-cells.ts';
import type { ColumnFilter, Grouping, ListKind, TableSettings } from '../../shared/model/list-settings.ts';
import { list } from '../../shared/picture/sentences.ts';
import { clearFilter } from '../commands/lens-commands.ts';
import type { App } from '../store/app.ts';
import type { ListGrid } from './grid.ts';

/** Looks at the table in another way; no step that could be undone. */
function look({ app, listed: { kind } }: ListGrid, next: (settings: TableSettings) => TableSettings): void {
  app.projects.lookAtList((settings) => ({ ...settings, [kind]: next(settings[kind]) }));
}

export const showTable = (app: App, shown: ListKind): void =>
  app.projects.lookAtList((settings) => ({ ...settings, shown }));

/** First upwards, then downwards, then not at all. With `also` the columns before it still count first. */
export function sortBy(grid: ListGrid, column: string, also = false): void {
  const { sorting } = grid.listed.settings;
  const before = sorting.find((each) => each.column === column);
  const next = before?.descending ? undefined : { column, descending: before !== undefined };
  setSorting(grid, [
    ...(also ? sorting.map((each) => (each === before ? next : each)) : [next]),
    ...(also && !before ? [next] : []),
  ]);
}

export function setSorting(grid: ListGrid, sorting: readonly (TableSettings['sorting'][number] | undefined)[]): void {
  const kept = sorting.filter((each) => each !== undefined);
  look(grid, (settings) => ({ ...settings, sorting: kept }));
  const words = kept.map(({ column, descending }) => {
    const name = grid.listed.columns.find(({ id }) => id === column)?.words ?? column;
    return `${name}, ${descending ? 'descending' : 'ascending'}`;
  });
  grid.app.window.announce(words.length > 0 ? `Sorted by ${list(words)}.` : 'Not sorted.');
}

export const filterOf = ({ settings: { filters } }: ListGrid['listed'], column: string): ColumnFilter =>
  filters.find((each) => each.column === column) ?? { column };

export function setColumnFilter(grid: ListGrid, filter: ColumnFilter): void {
  look(grid, (settings) => {
    const others = settings.filters.filter(({ column }) => column !== filter.column);
    return { ...settings, filters: asksAnything(filter) ? [...others, filter] : others };
  });
}

/** Everybody is shown again: the columns narrow nothing, and neither does the filter of the map. */
export function clearFilters(grid: ListGrid): void {
  look(grid, (settings) => ({ ...settings, filters: [] }));
  clearFilter(grid.app);
}

export const groupBy = (grid: ListGrid, groupedBy: Grouping | undefined): void =>
  look(grid, ({ groupedBy: _before, ...settings }) => (groupedBy ? { ...settings, groupedBy } : settings));

/** Which columns are shown beside the first, in which order. */
export const setColumns = (grid: ListGrid, columns: readonly string[]): void =>
  look(grid, (settings) => ({ ...settings, columns: [...columns] }));

export const resetColumns = (grid: ListGrid): void =>
  look(grid, ({ columns: _columns, ...settings }) => ({ ...settings, widths: {} }));

const shownIds = (grid: ListGrid): string[] => grid.listed.columns.slice(1).map(({ id }) => id);

export function hideColumn(grid: ListGrid, column: string): void {
  setColumns(
    grid,
    shownIds(grid).filter((id) => id !== column),
  );
}

/** Moves a column by one place, or to the place of another. The first one stays where it is. */
export function moveColumn(grid: ListGrid, column: string, by: number): void {
  const ids = shownIds(grid);
  const from = ids.indexOf(column);
  putColumn(grid, column, ids[from + by]);
}

export function putColumn(grid: ListGrid, column: string, beside: string | undefined): void {
  const ids = shownIds(grid);
  const [from, to] = [ids.indexOf(column), ids.indexOf(beside ?? '')];
  if (from < 0 || to < 0 || from === to) return;
  ids.splice(from, 1);
  ids.splice(to, 0, column);
  setColumns(grid, ids);
  const name = grid.listed.columns.find(({ id }) => id === column)?.words;
  grid.app.window.announce(`${name} is column ${to + 2} of ${ids.length + 1}.`);
}

export const setWidth = (grid: ListGrid, column: string, width: number): void =>
  look(grid, (settings) => ({
    ...settings,
    widths: { ...settings.widths, [column]: Math.round(Math.min(2000, Math.max(60, width))) },
  }));
