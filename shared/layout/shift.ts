import type { OrganisationId, UnitId } from '../base/ids.ts';
import type { Point } from '../model/geometry.ts';
import { type Project, peopleIn, peopleOf, unitsOf } from '../model/project.ts';
import { type Block, moved } from './block.ts';

/** Moves an organisation with everything in it. */
export function shiftGround(project: Project, map: Block, id: OrganisationId, by: Point): void {
  if (by.x === 0 && by.y === 0) return;
  const frame = map.organisations.get(id);
  if (frame) map.organisations.set(id, moved(frame, by));
  for (const unit of unitsOf(project, id)) {
    const its = map.units.get(unit.id);
    if (its) map.units.set(unit.id, moved(its, by));
  }
  shiftPeople(map, peopleOf(project, id), by);
}

/** Moves a unit with the people in it. */
export function shiftUnit(project: Project, map: Block, id: UnitId, by: Point): void {
  if (by.x === 0 && by.y === 0) return;
  const frame = map.units.get(id);
  if (frame) map.units.set(id, moved(frame, by));
  shiftPeople(map, peopleIn(project, id), by);
}

function shiftPeople(map: Block, people: ReturnType<typeof peopleOf>, by: Point): void {
  for (const { id } of people) {
    const at = map.people.get(id);
    if (at) map.people.set(id, { x: at.x + by.x, y: at.y + by.y });
  }
}
