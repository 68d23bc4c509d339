import type { OrganisationId } from '../base/ids.ts';
import {
  bottom,
  cardFrame,
  cardGap,
  type Frame,
  farthest,
  organisationPadding,
  right,
  surround,
} from '../model/geometry.ts';
import type { Person } from '../model/person.ts';
import { type Project, peopleIn, peopleOf, unitsOf } from '../model/project.ts';
import { inRows } from '../model/rows.ts';
import type { Unit } from '../model/unit.ts';
import { type Block, unitGap } from './block.ts';
import { clearOf, type Way } from './clear.ts';
import { coreOf, growUnit } from './grow-unit.ts';
import { shiftUnit } from './shift.ts';
import { padded, type Territory, within } from './territories.ts';

/** Lets the pinned people of an organisation stay, and everything else in it go around them inside its territory. */
export function settleGround(project: Project, map: Block, id: OrganisationId, territory: Territory): void {
  const people = peopleOf(project, id);
  const units = inRows(unitsOf(project, id), (unit) => map.units.get(unit.id) ?? unit.frame);
  const held = units.filter((unit) => peopleIn(project, unit.id).some((person) => person.pinned));
  for (const unit of held) shiftUnit(project, map, unit.id, toPinned(project, map, unit));
  for (const person of people) if (person.pinned) map.people.set(person.id, pointOf(person));
  const inner = inside(territory);
  const outside = people.filter((person) => !units.some((unit) => unit.id === person.unit));
  const frames = new Map<string, Frame>([
    ...held.map((unit): [string, Frame] => [unit.id, coreOf(peopleIn(project, unit.id))]),
    ...outside.filter((person) => person.pinned).map((each): [string, Frame] => [each.id, cardFrame(each.position)]),
  ]);
  for (const unit of held) {
    const others = [...frames].flatMap(([of, frame]) => (of === unit.id ? [] : [frame]));
    const frame = growUnit(map, unit, peopleIn(project, unit.id), others, inner);
    map.units.set(unit.id, frame);
    frames.set(unit.id, frame);
  }
  const way = wayInto(inner, [...frames.values()]);
  const taken = [...frames.values()];
  for (const unit of units.filter((each) => !held.includes(each))) {
    const frame = map.units.get(unit.id);
    if (!frame) continue;
    const place = clearOf(within(frame, inner), taken, unitGap, way);
    shiftUnit(project, map, unit.id, { x: place.x - frame.x, y: place.y - frame.y });
    taken.push(place);
  }
  placeOutside(map, outside, { taken, inner, way });
  const content = [...units.flatMap((unit) => map.units.get(unit.id) ?? []), ...cards(map, outside)];
  const ground = surround(content);
  if (ground) map.organisations.set(id, whole(padded(ground, organisationPadding)));
}

const pointOf = ({ position }: Person) => ({ x: position.x, y: position.y });

function toPinned(project: Project, map: Block, unit: Unit): { x: number; y: number } {
  const pinned = peopleIn(project, unit.id).filter((person) => person.pinned);
  const [first] = inRows(pinned, (person) => person.position);
  const ideal = first && map.people.get(first.id);
  if (!ideal) return { x: 0, y: 0 };
  return { x: Math.round(first.position.x - ideal.x), y: Math.round(first.position.y - ideal.y) };
}

/** What of a territory is left to the content of a ground. */
const inside = (territory: Territory): Territory => ({
  left: territory.left + organisationPadding.side,
  top: territory.top + organisationPadding.top,
  right: territory.right - organisationPadding.side,
  bottom: territory.bottom - organisationPadding.bottom,
});

/** Downwards, unless there is little room below and more above. */
function wayInto(territory: Territory, held: readonly Frame[]): Way {
  const around = surround(held) ?? { x: 0, y: 0, width: 0, height: 0 };
  const below = territory.bottom - bottom(around);
  return below > farthest / 2 || below >= around.y - territory.top ? 'down' : 'up';
}

type Room = { taken: Frame[]; inner: Territory; way: Way };

function placeOutside(map: Block, outside: readonly Person[], { taken, inner, way }: Room): void {
  const loose = outside.filter((person) => !person.pinned && map.people.has(person.id));
  const order = loose.sort((a, b) => (map.people.get(a.id)?.y ?? 0) - (map.people.get(b.id)?.y ?? 0));
  for (const { id } of way === 'down' ? order : order.toReversed()) {
    const ideal = within(cardFrame(map.people.get(id) ?? { x: 0, y: 0 }), inner);
    const place = clearOf(ideal, taken, cardGap, way);
    taken.push(place);
    map.people.set(id, { x: place.x, y: place.y });
  }
}

const cards = (map: Block, people: readonly Person[]): Frame[] =>
  people.flatMap(({ id }) => {
    const at = map.people.get(id);
    return at ? [cardFrame(at)] : [];
  });

/** Whole map units, outwards. */
function whole(frame: Frame): Frame {
  const [x, y] = [Math.floor(frame.x), Math.floor(frame.y)];
  return { x, y, width: Math.ceil(right(frame)) - x, height: Math.ceil(bottom(frame)) - y };
}
