import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import { type Project, peopleOf, unitsOf } from '../model/project.ts';
import { inRows } from '../model/rows.ts';
import type { Unit } from '../model/unit.ts';

/** The people of a unit, or those of an organisation who are in no unit, in reading order. */
export type Group = { unit: Unit | undefined; people: Person[] };

/** The units of an organisation with their people, and its people outside of units; all in reading order. */
export function groupsOf(project: Project, organisation: Organisation): Group[] {
  const people = inRows(peopleOf(project, organisation.id), (person) => person.position);
  const units = inRows(unitsOf(project, organisation.id), (unit) => unit.frame);
  const inUnits = units.map((unit): Group => ({ unit, people: people.filter((person) => person.unit === unit.id) }));
  const free = people.filter((person) => !units.some((unit) => unit.id === person.unit));
  if (free.length === 0) return inUnits;
  const outside: Group = { unit: undefined, people: free };
  return areAbove(free, units) ? [outside, ...inUnits] : [...inUnits, outside];
}

/** Whether people stand over all units; otherwise they are read after them. */
function areAbove(people: readonly Person[], units: readonly Unit[]): boolean {
  const highest = Math.min(...units.map((unit) => unit.frame.y));
  return people.every((person) => person.position.y < highest);
}
