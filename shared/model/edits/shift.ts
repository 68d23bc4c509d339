import type { OrganisationId, PersonId, UnitId } from '../../base/ids.ts';
import { type Frame, farthest, type Point } from '../geometry.ts';
import { type Project, peopleIn, peopleOf, unitsOf } from '../project.ts';

const within = (value: number): number => Math.min(farthest, Math.max(-farthest, Math.round(value)));

/** A place moved by `by`, on whole map units and within the map. */
export const shifted = (point: Point, by: Point): Point => ({ x: within(point.x + by.x), y: within(point.y + by.y) });

export const shiftedFrame = (frame: Frame, by: Point): Frame => ({ ...frame, ...shifted(frame, by) });

export function shiftPerson(draft: Project, id: PersonId, by: Point): void {
  const person = draft.people[id];
  if (person) person.position = { ...person.position, ...shifted(person.position, by) };
}

/** Moves a unit with the people in it. */
export function shiftUnit(draft: Project, id: UnitId, by: Point): void {
  const unit = draft.units[id];
  if (!unit) return;
  unit.frame = shiftedFrame(unit.frame, by);
  for (const person of peopleIn(draft, id)) shiftPerson(draft, person.id, by);
}

/** Moves an organisation with its units and people. */
export function shiftOrganisation(draft: Project, id: OrganisationId, by: Point): void {
  const organisation = draft.organisations[id];
  if (!organisation) return;
  organisation.frame = shiftedFrame(organisation.frame, by);
  for (const unit of unitsOf(draft, id)) unit.frame = shiftedFrame(unit.frame, by);
  for (const person of peopleOf(draft, id)) shiftPerson(draft, person.id, by);
}
