import type { PersonId } from '../base/ids.ts';
import type { Grouping } from '../model/list-settings.ts';
import type { Project } from '../model/project.ts';
import { readingOrder } from '../model/reading-order.ts';
import { nameOfOrganisation, nameOfUnit } from '../picture/sentences.ts';
import type { ListRow } from './column.ts';

/** A heading in the list, and the rows under it. */
export type ListGroup = { id: string; words: string; rows: readonly ListRow[] };

/** People by where they belong, ours first, as one reads the map; within a group they stay in the order they are in. */
export function grouped(project: Project, rows: readonly ListRow[], by: Grouping): ListGroup[] {
  const keyOf = ({ id }: ListRow): string => {
    const person = project.people[id as PersonId];
    return (by === 'unit' && person?.unit) || person?.organisation || '';
  };
  const found = Map.groupBy(rows, keyOf);
  return headings(project, by).flatMap(({ id, words }) => {
    const members = found.get(id);
    return members ? [{ id, words, rows: members }] : [];
  });
}

function headings(project: Project, by: Grouping): { id: string; words: string }[] {
  return readingOrder(project).flatMap(({ organisation, units }) => {
    const name = nameOfOrganisation(organisation);
    if (by === 'organisation') return [{ id: organisation.id as string, words: name }];
    return units.map(({ unit }) =>
      unit
        ? { id: unit.id as string, words: `${name}: ${nameOfUnit(unit)}` }
        : { id: organisation.id, words: `${name}: in no unit` },
    );
  });
}
