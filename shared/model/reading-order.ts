import type { Point } from './geometry.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Project } from './project.ts';
import type { Unit } from './unit.ts';

/** The people of one unit, or those of an organisation who are in none. */
export type ReadUnit = { unit: Unit | undefined; people: Person[] };
/** An organisation as it is read: its units, then its other people. */
export type ReadOrganisation = { organisation: Organisation; units: ReadUnit[] };

const sideOrder = { ours: 0, partner: 1, other: 2 };
const byPlace = (a: Point, b: Point): number => a.y - b.y || a.x - b.x;

/** Everybody in reading order: ours first, from top to bottom and from left to right. Looks at every record once. */
export function readingOrder(project: Project): ReadOrganisation[] {
  const people = Object.values(project.people).sort((a, b) => byPlace(a.position, b.position));
  const peopleOf = grouped(people, (person) => person.unit ?? person.organisation);
  const units = Object.values(project.units).sort((a, b) => byPlace(a.frame, b.frame));
  const unitsOf = grouped(units, (unit) => unit.organisation);
  return Object.values(project.organisations)
    .sort((a, b) => sideOrder[a.side] - sideOrder[b.side] || byPlace(a.frame, b.frame))
    .map((organisation) => ({
      organisation,
      units: [
        ...(unitsOf.get(organisation.id) ?? []).map((unit) => ({ unit, people: peopleOf.get(unit.id) ?? [] })),
        { unit: undefined, people: peopleOf.get(organisation.id) ?? [] },
      ].filter((read) => read.unit || read.people.length > 0),
    }));
}

function grouped<Record>(records: readonly Record[], by: (record: Record) => string): Map<string, Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    const group = groups.get(by(record));
    if (group) group.push(record);
    else groups.set(by(record), [record]);
  }
  return groups;
}
