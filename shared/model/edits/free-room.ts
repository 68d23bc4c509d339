import {
  bottom,
  cardFrame,
  cardGap,
  cardSize,
  type Frame,
  organisationPadding,
  overlaps,
  type Point,
  right,
  surround,
  unitPadding,
} from '../geometry.ts';
import { type Project, peopleIn, peopleOf, unitsOf } from '../project.ts';
import type { Belonging } from './move.ts';
import { shifted, shiftedFrame } from './shift.ts';

const step = { x: cardSize.width + cardGap, y: cardSize.height + cardGap };

/** So many rows are looked through for a place nearby; farther away nobody would look for it. */
const rowsNearby = 16;

/** Many people stand in a block that is a little higher than wide, so that the other side is still beside it. */
const flatness = 3;

/** The ground people of a unit or organisation stand on: its frame without the title and the air at its edges. */
export function groundOf(project: Project, { organisation, unit }: Belonging): Frame {
  const holder = unit ? project.units[unit]?.frame : project.organisations[organisation]?.frame;
  const padding = unit ? unitPadding : organisationPadding;
  const { x, y, width, height } = holder ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: x + padding.side,
    y: y + padding.top,
    width: Math.max(cardSize.width, width - 2 * padding.side),
    height: Math.max(0, height - padding.top - padding.bottom),
  };
}

/** What stands on the ground of a unit or organisation already. */
export function takenIn(project: Project, { organisation, unit }: Belonging): Frame[] {
  const people = unit ? peopleIn(project, unit) : peopleOf(project, organisation);
  const cards = people.map((person) => cardFrame(person.position));
  return unit ? cards : [...cards, ...unitsOf(project, organisation).map((each) => each.frame)];
}

/** How far a group moves so that it lies on nothing: as near as there is room beside, else below everything. */
export function freeShift(group: readonly Frame[], taken: readonly Frame[], ground?: Frame): Point {
  const around = surround(group);
  const all = surround(taken);
  if (!around || !all) return { x: 0, y: 0 };
  if (lies(group, taken, { x: 0, y: 0 }, 0)) return { x: 0, y: 0 };
  for (const y of downwards(around, taken))
    for (const x of sideways(around, ground)) if (lies(group, taken, { x, y }, cardGap)) return { x, y };
  return { x: 0, y: bottom(all) + cardGap - around.y };
}

const lies = (group: readonly Frame[], taken: readonly Frame[], by: Point, air: number): boolean =>
  !group.some((frame) => {
    const { x, y, width, height } = shiftedFrame(frame, by);
    const aired = { x: x - air, y: y - air, width: width + 2 * air, height: height + 2 * air };
    return taken.some((other) => overlaps(aired, other));
  });

/** Where it is, then close under one after the other of what lies beside and below. */
function downwards(group: Frame, taken: readonly Frame[]): number[] {
  const under = taken.map((frame) => bottom(frame) + cardGap - group.y).filter((y) => y > 0);
  return [0, ...[...new Set(under)].sort((a, b) => a - b).slice(0, rowsNearby)];
}

/** Steps to the right and to the left that stay on the ground, the nearest first. */
function sideways(group: Frame, ground?: Frame): number[] {
  const all = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((steps) => steps * step.x);
  if (!ground) return all;
  return all.filter((x) => x === 0 || (group.x + x >= ground.x && right(group) + x <= right(ground)));
}

/** Free places for this many cards, row by row. A ground with nothing beside it may become wider for many. */
export function freePlaces(project: Project, belonging: Belonging, count: number): Point[] {
  const ground = groundOf(project, belonging);
  const taken = takenIn(project, belonging);
  const fitting = Math.max(1, Math.floor((ground.width + cardGap) / step.x));
  const columns = mayWiden(project, belonging) ? Math.max(fitting, Math.ceil(Math.sqrt(count / flatness))) : fitting;
  const places: Point[] = [];
  for (let y = ground.y; places.length < count; ) {
    const inTheWay = taken.filter((frame) => frame.y < y + cardSize.height && bottom(frame) > y);
    const row = Array.from({ length: columns }, (_, column) => ({ x: ground.x + column * step.x, y }));
    const free = row.filter((place) => !inTheWay.some((frame) => overlaps(frame, cardFrame(place))));
    places.push(...free.slice(0, count - places.length));
    // A row where nobody fits ends under the first thing that is in the way, so that no gap stays there.
    y = free.length > 0 ? y + step.y : Math.min(...inTheWay.map(bottom)) + cardGap;
  }
  return places.map((place) => shifted(place, { x: 0, y: 0 }));
}

function mayWiden(project: Project, { organisation, unit }: Belonging): boolean {
  const frame = unit && project.units[unit]?.frame;
  if (!frame) return true;
  return !unitsOf(project, organisation).some(
    (other) => other.id !== unit && other.frame.y < bottom(frame) && bottom(other.frame) > frame.y,
  );
}
