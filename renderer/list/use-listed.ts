import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { byCodePoints } from '../../shared/base/code-points.ts';
import type { LinkId, PersonId } from '../../shared/base/ids.ts';
import type { ListColumn, ListRow } from '../../shared/list/column.ts';
import { columnOf, columnsOf, shownColumns } from '../../shared/list/columns.ts';
import { passingCell } from '../../shared/list/filter-cells.ts';
import { grouped } from '../../shared/list/groups.ts';
import { compareCells } from '../../shared/list/order.ts';
import { linkKind } from '../../shared/model/link.ts';
import {
  type ColumnFilter,
  type ListKind,
  type TableSettings,
  usualListSettings,
} from '../../shared/model/list-settings.ts';
import type { Project } from '../../shared/model/project.ts';
import { readingOrder } from '../../shared/model/reading-order.ts';
import { usePartnerSafe, useProject } from '../store/app.ts';
import { lookNow } from '../store/look.ts';

/** What stands in the list from top to bottom: headings of groups, records, and the row that adds one. */
export type Item =
  | { kind: 'group'; id: string; words: string; count: number; isOpen: boolean }
  | { kind: 'row'; id: string; row: ListRow }
  | { kind: 'new'; id: 'new' };

/** One table as it is looked at now. */
export type Listed = {
  kind: ListKind;
  project: Project;
  settings: TableSettings;
  columns: readonly ListColumn[];
  items: readonly Item[];
  /** Where each item stands, by its id. */
  places: ReadonlyMap<string, number>;
  shown: number;
  total: number;
};

const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});
type TableRow = Row<typeof features, ListRow>;

/** The columns as the table library sorts and filters by them. */
const definitions = (kind: ListKind) =>
  columnsOf[kind].map((column) => ({
    id: column.id,
    accessorFn: (row: ListRow) => column.order(row),
    sortUndefined: 'last' as const,
    sortFn: (one: TableRow, other: TableRow, id: string) =>
      compareCells(one.getValue<string | number>(id), other.getValue<string | number>(id)),
    filterFn: Object.assign((row: TableRow, _id: string, passes: (row: ListRow) => boolean) => passes(row.original), {
      resolveFilterValue: (filter: ColumnFilter) => passingCell(column, filter),
    }),
  }));
const tables = { people: definitions('people'), links: definitions('links') };
const idOf = (row: ListRow): string => row.id;

/** Sorts, filters and groups one of the two tables. Groups that are in `closed` show their heading alone. */
export function useListed(kind: ListKind, closed: ReadonlySet<string>): Listed {
  const project = useProject((it) => it);
  const isSafe = usePartnerSafe();
  const settings = (project.view.list ?? usualListSettings)[kind];
  const data = useRows(project, kind);
  const sorting = useMemo(
    () =>
      settings.sorting
        .filter(({ column }) => columnOf(kind, column))
        .map(({ column, descending }) => ({ id: column, desc: descending })),
    [settings.sorting, kind],
  );
  const columnFilters = useMemo(
    () =>
      settings.filters
        .filter(({ column }) => columnOf(kind, column))
        .map((filter) => ({ id: filter.column, value: filter })),
    [settings.filters, kind],
  );
  const table = useTable({ features, columns: tables[kind], data, getRowId: idOf, state: { sorting, columnFilters } });
  const rows = table.getRowModel().rows;
  const columns = useMemo(() => shownColumns(kind, settings), [kind, settings]);
  const by = kind === 'people' ? settings.groupedBy : undefined;
  const items = useMemo((): Item[] => {
    const all = rows.map(({ original }) => original);
    const records = by ? inGroups(data[0]?.project, all, by, closed) : all.map(asItem);
    return isSafe ? records : [...records, { kind: 'new', id: 'new' }];
  }, [rows, data, by, closed, isSafe]);
  const places = useMemo(() => new Map(items.map(({ id }, place) => [id, place])), [items]);
  const total = Object.keys(project[kind]).length;
  return { kind, project, settings, columns, items, places, shown: rows.length, total };
}

const asItem = (row: ListRow): Item => ({ kind: 'row', id: row.id, row });

function inGroups(
  project: Project | undefined,
  rows: readonly ListRow[],
  by: NonNullable<TableSettings['groupedBy']>,
  closed: ReadonlySet<string>,
): Item[] {
  if (!project) return [];
  return grouped(project, rows, by).flatMap(({ id, words, rows: members }): Item[] => {
    const isOpen = !closed.has(id);
    const heading: Item = { kind: 'group', id, words, count: members.length, isOpen };
    return isOpen ? [heading, ...members.map(asItem)] : [heading];
  });
}

/** People as one reads the map; lines by their kind, and by whom they start from. */
const usualOrder: Record<ListKind, (project: Project) => string[]> = {
  people: (project) =>
    readingOrder(project).flatMap(({ units }) => units.flatMap(({ people }) => people.map(({ id }) => id))),
  links: ({ links, people }) =>
    Object.values(links)
      .map(({ id, kind, from }) => ({ id, at: linkKind.options.indexOf(kind), name: people[from]?.name ?? '' }))
      .sort((a, b) => a.at - b.at || byCodePoints(a.name, b.name))
      .map(({ id }) => id),
};

/** The records that the filter of the map lets through; the same list until something of them changes. */
function useRows(project: Project, kind: ListKind): readonly ListRow[] {
  const { people, links, units, organisations, view } = project;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a project whose records are the same has the same rows.
  return useMemo(() => {
    const look = lookNow(project);
    const isShown = (id: string) =>
      kind === 'people' ? look.person(id as PersonId) !== 'hidden' : look.link(id as LinkId) !== 'hidden';
    return usualOrder[kind](project)
      .filter(isShown)
      .map((id): ListRow => ({ id, project }));
  }, [people, links, units, organisations, view.map, kind]);
}
