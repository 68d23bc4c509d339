import type { OrganisationId } from '../base/ids.ts';
import { type Frame, farthest, organisationGap, type Point } from '../model/geometry.ts';
import type { Organisation } from '../model/organisation.ts';
import { type Project, peopleOf } from '../model/project.ts';
import { inRows } from '../model/rows.ts';
import type { Block } from './block.ts';
import { clearOf, type Way } from './clear.ts';
import { clearCards } from './clear-cards.ts';
import { settleGround } from './settle-ground.ts';
import { shiftGround } from './shift.ts';
import { territoriesOf, wholeMap, within } from './territories.ts';

/** Organisations without pinned people give way to those with some: first of all to the side they belong to. */
const ways: Record<Organisation['side'], readonly Way[]> = {
  ours: ['left', 'down', 'right', 'up'],
  partner: ['right', 'down', 'left', 'up'],
  other: ['down', 'right', 'up', 'left'],
};

/**
 * Puts an ideal map where the present one is, and lets pinned people stay exactly where they are. The map, then each
 * organisation, then each unit comes to its first pinned person; what is then in the way of somebody pinned, or of a frame
 * around them, goes around. Only pinned people of several organisations or units among each other can keep frames from
 * coming apart.
 */
export function settle(project: Project, map: Block): void {
  const organisations = Object.values(project.organisations);
  const held = organisations.filter(({ id }) => peopleOf(project, id).some((person) => person.pinned));
  const start = placeOfStart(project, map, held.length > 0);
  for (const { id } of organisations) shiftGround(project, map, id, start);
  for (const { id } of held) shiftGround(project, map, id, toFirstPinned(project, map, id));
  const territories = territoriesOf(project, map, held);
  for (const { id } of held) settleGround(project, map, id, territories.get(id) ?? wholeMap);
  const taken = held.flatMap(({ id }) => map.organisations.get(id) ?? []);
  for (const { id, side } of organisations.filter((each) => !held.includes(each))) {
    const frame = map.organisations.get(id);
    if (!frame) continue;
    const place = placeBeside(frame, taken, ways[side]);
    shiftGround(project, map, id, { x: place.x - frame.x, y: place.y - frame.y });
    taken.push(place);
  }
  if (held.length > 0) clearCards(project, map);
}

/** From the ideal map to where the map is now: our organisation keeps its corner, or the first pinned person the place. */
function placeOfStart(project: Project, map: Block, isHeld: boolean): Point {
  if (isHeld) return toFirstPinned(project, map);
  const ours = Object.values(project.organisations).find((organisation) => organisation.side === 'ours');
  const ideal = ours && map.organisations.get(ours.id);
  if (!ours || !ideal) return { x: 0, y: 0 };
  return { x: nearHome(ours.frame.x) - ideal.x, y: nearHome(ours.frame.y) - ideal.y };
}

/** A map that somebody has lost far out comes back to where its neighbours have room. */
const nearHome = (value: number): number => (Math.abs(value) > farthest / 10 ? 0 : Math.round(value));

function toFirstPinned(project: Project, map: Block, organisation?: OrganisationId): Point {
  const pinned = Object.values(project.people).filter(
    (person) => person.pinned && (organisation === undefined || person.organisation === organisation),
  );
  const [first] = inRows(pinned, (person) => person.position);
  const ideal = first && map.people.get(first.id);
  if (!ideal) return { x: 0, y: 0 };
  return { x: Math.round(first.position.x - ideal.x), y: Math.round(first.position.y - ideal.y) };
}

/** The nearest free place the first way that stays on the map. */
function placeBeside(frame: Frame, taken: readonly Frame[], tried: readonly Way[]): Frame {
  const start = within(frame, wholeMap);
  const places = tried.map((way) => clearOf(start, taken, organisationGap, way));
  return places.find((place) => within(place, wholeMap) === place) ?? start;
}
