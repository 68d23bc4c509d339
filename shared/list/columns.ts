import type { ListKind, TableSettings } from '../model/list-settings.ts';
import type { ListColumn } from './column.ts';
import { linkColumns } from './link-columns.ts';
import { personColumns } from './person-columns.ts';

/** Every column of either table, in the usual order. */
export const columnsOf: Record<ListKind, readonly ListColumn[]> = { people: personColumns, links: linkColumns };

const byId: Record<ListKind, ReadonlyMap<string, ListColumn>> = {
  people: new Map(personColumns.map((column) => [column.id, column])),
  links: new Map(linkColumns.map((column) => [column.id, column])),
};

/** The column with this id. Undefined for one of a later version. */
export const columnOf = (kind: ListKind, id: string): ListColumn | undefined => byId[kind].get(id);

/** The columns that are shown, in their order. The first one of the table, the name, is always there and always first. */
export function shownColumns(kind: ListKind, { columns }: Pick<TableSettings, 'columns'>): readonly ListColumn[] {
  const [first, ...others] = columnsOf[kind];
  const chosen = columns
    ? columns.flatMap((id) => columnOf(kind, id) ?? []).filter((column) => column !== first)
    : others.filter(({ isUsual }) => isUsual);
  return first ? [first, ...chosen] : chosen;
}
