import type { Link } from '../../model/link.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import { type ColumnField, isEmptyValue, valueAt } from '../columns/field.ts';
import { fieldsOf, type ListKind } from '../columns/recognise.ts';
import { sideKind } from '../columns/value-words.ts';
import { foldedName } from '../folded-name.ts';
import type { Sheet } from '../sheet.ts';
import type { Dialect, TableDialect } from './dialect.ts';

/** What a column that is no field of the record says of it. */
type Besides<Item> = Readonly<Record<ColumnField, (record: Item) => string>>;

/** The people and the lines of a project as two tables, with everything tables can hold of them. */
export function tablesOf(project: Project, dialect: Dialect): [people: Sheet, links: Sheet] {
  const people = Object.values(project.people);
  const links = Object.values(project.links);
  return [
    tableOf('people', people, dialect.people, besidesPerson(project)),
    tableOf('links', links, dialect.links, besidesLink(project, dialect)),
  ];
}

type Column<Item> = { heading: string; write: (record: Item) => string };

function tableOf<Item extends object>(
  kind: ListKind,
  records: readonly Item[],
  dialect: TableDialect,
  besides: Besides<Item>,
): Sheet {
  const columns = columnsOf(kind, dialect, besides).map(({ heading, write, isFirst }) => {
    const cells = records.map(write);
    return { heading, cells, isWritten: isFirst || cells.some((cell) => cell !== '') };
  });
  const written = columns.filter(({ isWritten }) => isWritten);
  const rows = records.map((_, nth) => written.map(({ cells }) => cells[nth] ?? ''));
  return { name: dialect.sheet, rows: [written.map(({ heading }) => heading), ...rows] };
}

function columnsOf<Item extends object>(
  kind: ListKind,
  { first, headings }: TableDialect,
  besides: Besides<Item>,
): (Column<Item> & { isFirst: boolean })[] {
  const fields = fieldsOf(kind);
  const ids = [...new Set([...first, ...fields.map(({ id }) => id)])];
  return ids.flatMap((id) => {
    const field = fields.find((each) => each.id === id);
    const own = besides[id];
    const path = field?.path ?? [];
    if (!own && path.length === 0) return [];
    const heading = headings[id] ?? field?.words ?? id;
    const write =
      own ??
      ((record: Item) => {
        const value = valueAt(record, path);
        return isEmptyValue(value) || !field ? '' : field.kind.write(value);
      });
    return [{ heading, write, isFirst: first.includes(id) }];
  });
}

const besidesPerson = (project: Project): Besides<Person> => ({
  id: ({ id }) => id,
  name: ({ name }) => name,
  type: () => 'Person',
  organisation: ({ organisation }) => project.organisations[organisation]?.name ?? '',
  side: ({ organisation }) => sideKind.write(project.organisations[organisation]?.side ?? 'other'),
  unit: ({ unit }) => (unit && project.units[unit]?.name) || '',
  x: ({ position }) => String(position.x),
  y: ({ position }) => String(position.y),
});

function besidesLink(project: Project, { ends }: Dialect): Besides<Link> {
  const nameOf = (id: Link['from']): string => project.people[id]?.name ?? '';
  const called = Map.groupBy(Object.values(project.people), ({ name }) => foldedName(name));
  const isUnique = (id: Link['from']): boolean =>
    nameOf(id).trim() !== '' && called.get(foldedName(nameOf(id)))?.length === 1;
  const endOf = (id: Link['from']): string =>
    ends === 'id' || (ends === 'name where unique' && !isUnique(id)) ? id : nameOf(id);
  const byId: Besides<Link> = ends === 'name and id' ? { fromId: ({ from }) => from, toId: ({ to }) => to } : {};
  return { id: ({ id }) => id, from: ({ from }) => endOf(from), to: ({ to }) => endOf(to), ...byId };
}
