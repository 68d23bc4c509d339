import type { PersonId } from '../../base/ids.ts';
import { type Quadrant, quadrantOf, type Standing } from '../../insight/power-interest.ts';
import type { Frame, Point } from '../../model/geometry.ts';
import { type CardSize, cardGap, cardSizes } from './sizes.ts';

export type Standings = ReadonlyMap<PersonId, Standing>;

/** The field of the grid, its four quadrants, and the upper left corner of everybody's card in it. */
export type GridPlaces = {
  width: number;
  height: number;
  size: CardSize;
  quadrants: Record<Quadrant, Frame>;
  cards: ReadonlyMap<PersonId, Point>;
};

/** How large the field is. */
export type Room = { width: number; height: number };
/** As it is printed when everybody has room in it. */
const usual: Room = { width: 1200, height: 720 };
/** What the name of a quadrant takes at its top, and the air around its cards. */
const head = 34;
const air = 10;

const columnsIn = (width: number, size: CardSize): number =>
  Math.floor((width - 2 * air + cardGap) / (size.width + cardGap));
const rowsIn = (height: number, size: CardSize): number =>
  Math.floor((height - head - air + cardGap) / (size.height + cardGap));

/**
 * Places everybody as near to where they stand as there is room, in their own quadrant and never over one another. With more
 * people the cards become smaller, and then the field larger.
 */
export function gridPlaces(standings: Standings, room: Room = usual): GridPlaces {
  const groups = Map.groupBy(standings, ([, standing]) => quadrantOf(standing));
  const most = Math.max(0, ...[...groups.values()].map((group) => group.length));
  const { field, size } = roomFor(most, room);
  const quadrants = quadrantsOf(field);
  const cards = new Map<PersonId, Point>();
  for (const [quadrant, group] of groups) placeGroup(group, quadrants[quadrant], field, size, cards);
  return { ...field, size, quadrants, cards };
}

/** The largest cards of which so many have room in a quadrant, and a field that has it. */
function roomFor(most: number, usualField: Room): { field: Room; size: CardSize } {
  const holds = (field: Room, size: CardSize) =>
    columnsIn(field.width / 2, size) * rowsIn(field.height / 2, size) >= most;
  const size = cardSizes.find((each) => holds(usualField, each));
  if (size) return { field: usualField, size };
  const smallest = cardSizes.at(-1) as CardSize;
  let field = usualField;
  while (!holds(field, smallest)) field = { width: field.width * 1.2, height: field.height * 1.2 };
  return { field, size: smallest };
}

function quadrantsOf({ width, height }: Room): Record<Quadrant, Frame> {
  const half = { width: width / 2, height: height / 2 };
  return {
    'keep-satisfied': { x: 0, y: 0, ...half },
    'manage-closely': { x: half.width, y: 0, ...half },
    monitor: { x: 0, y: half.height, ...half },
    'keep-informed': { x: half.width, y: half.height, ...half },
  };
}

/** Where the middle of a card would be if it were alone: interest to the right, influence upwards. */
export function pointOf({ tower, interest }: Standing, { width, height }: Room): Point {
  return { x: ((interest + 0.5) / 11) * width, y: ((10 - tower + 0.5) / 11) * height };
}

/** The standing at a point of the field, to whole steps. */
export function standingAt({ x, y }: Point, { width, height }: Room): Standing {
  const step = (share: number) => Math.min(10, Math.max(0, Math.floor(share * 11)));
  return { tower: 10 - step(y / height), interest: step(x / width) };
}

/** So many in a quadrant can stand exactly where they stand; of more there is a crowd anyway. */
const few = 60;

type Group = readonly (readonly [PersonId, Standing])[];

/** The most outspoken choose first: nobody else has a better claim to the corner. */
function placeGroup(group: Group, frame: Frame, field: Room, size: CardSize, cards: Map<PersonId, Point>): void {
  const fromMiddle = ({ tower, interest }: Standing) => Math.abs(tower - 5.5) + Math.abs(interest - 5.5);
  const wanted = [...group]
    .sort(([, a], [, b]) => fromMiddle(b) - fromMiddle(a))
    .map(([id, standing]) => ({ id, at: inside(cornerOf(pointOf(standing, field), size), frame, size) }));
  const placed = (wanted.length <= few && exactly(wanted, frame, size)) || inSlots(wanted, frame, size);
  for (const { id, at } of placed) cards.set(id, at);
}

type Wanted = { id: PersonId; at: Point };

const cornerOf = ({ x, y }: Point, { width, height }: CardSize): Point => ({ x: x - width / 2, y: y - height / 2 });

const inside = ({ x, y }: Point, frame: Frame, size: CardSize): Point => ({
  x: Math.min(frame.x + frame.width - air - size.width, Math.max(frame.x + air, x)),
  y: Math.min(frame.y + frame.height - air - size.height, Math.max(frame.y + head, y)),
});

/** Everybody where they stand, or whole cards aside of it; nothing when somebody finds no room so. */
function exactly(wanted: readonly Wanted[], frame: Frame, size: CardSize): Wanted[] | undefined {
  const [across, down] = [size.width + cardGap, size.height + cardGap];
  const taken: Point[] = [];
  const isFree = ({ x, y }: Point) =>
    taken.every((other) => Math.abs(other.x - x) >= across - 0.01 || Math.abs(other.y - y) >= down - 0.01);
  const placed: Wanted[] = [];
  for (const { id, at } of wanted) {
    const free = around(at, frame, size).find(isFree);
    if (!free) return undefined;
    taken.push(free);
    placed.push({ id, at: free });
  }
  return placed;
}

/** A place and those whole cards away from it, the nearest first. */
function around(at: Point, frame: Frame, size: CardSize): Point[] {
  const [across, down] = [size.width + cardGap, size.height + cardGap];
  const [columns, rows] = [Math.ceil(frame.width / across), Math.ceil(frame.height / down)];
  const all: Point[] = [];
  for (let i = -columns; i <= columns; i += 1)
    for (let j = -rows; j <= rows; j += 1) {
      const there = { x: at.x + i * across, y: at.y + j * down };
      const kept = inside(there, frame, size);
      if (kept.x === there.x && kept.y === there.y) all.push(there);
    }
  const far = ({ x, y }: Point) => (x - at.x) ** 2 + (y - at.y) ** 2;
  return all.sort((a, b) => far(a) - far(b));
}

/** Everybody in the nearest of so many places as there are: it is what many need. */
function inSlots(wanted: readonly Wanted[], frame: Frame, size: CardSize): Wanted[] {
  const free = slotsOf(frame, size);
  return wanted.flatMap(({ id, at }) => {
    const [slot] = free.splice(nearestOf(free, at), 1);
    return slot ? [{ id, at: slot }] : [];
  });
}

/** Every place for a card in a quadrant, with the columns spread over its width. */
function slotsOf(frame: Frame, size: CardSize): Point[] {
  const columns = columnsIn(frame.width, size);
  const rows = rowsIn(frame.height, size);
  const spread = (room: number, taken: number, count: number) => (count > 1 ? (room - taken) / (count - 1) : 0);
  const across = spread(frame.width - 2 * air, size.width, columns);
  const down = spread(frame.height - head - air, size.height, rows);
  return Array.from({ length: rows * columns }, (_, nth) => ({
    x: frame.x + air + (nth % columns) * across,
    y: frame.y + head + Math.floor(nth / columns) * down,
  }));
}

function nearestOf(slots: readonly Point[], to: Point): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  slots.forEach(({ x, y }, nth) => {
    const far = (x - to.x) ** 2 + (y - to.y) ** 2;
    if (far < least) [nearest, least] = [nth, far];
  });
  return nearest;
}
