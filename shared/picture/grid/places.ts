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

type Group = readonly (readonly [PersonId, Standing])[];

/** The upper and the lower quadrants with their towers, the tallest first: a band for each, at one height in both. */
const halves: readonly { quadrants: readonly [Quadrant, Quadrant]; towers: readonly number[] }[] = [
  { quadrants: ['keep-satisfied', 'manage-closely'], towers: [10, 9, 8, 7, 6] },
  { quadrants: ['monitor', 'keep-informed'], towers: [5, 4, 3, 2, 1, 0] },
];
type Half = (typeof halves)[number];
type Groups = ReadonlyMap<Quadrant, Group>;

const columnsIn = (width: number, size: CardSize): number =>
  Math.max(1, Math.floor((width - 2 * air + cardGap) / (size.width + cardGap)));

/**
 * Places everybody in their quadrant and never over one another, so that the order is true: whoever has more influence is
 * never below whoever has less, and of equal ones whoever has more interest is never further left in a row. With more
 * people the cards become smaller, and then the field larger.
 */
export function gridPlaces(standings: Standings, room: Room = usual): GridPlaces {
  const groups = Map.groupBy(standings, ([, standing]) => quadrantOf(standing));
  const { field, size } = roomFor(groups, room);
  const quadrants = quadrantsOf(field);
  const cards = new Map<PersonId, Point>();
  for (const half of halves) placeHalf(half, groups, { field, size, quadrants, cards });
  return { ...field, size, quadrants, cards };
}

/** So much larger may a field become, and all that is on it smaller, before names give way to initials. */
const growths = [1, 1.2, 1.45, 1.75];

const grown = ({ width, height }: Room, by: number): Room => ({ width: width * by, height: height * by });

/** The largest cards for which every quadrant has room, and a field that has it. */
function roomFor(groups: Groups, room: Room): { field: Room; size: CardSize } {
  const holds = (field: Room, size: CardSize) =>
    halves.every((half) => rowsHeight(rowsOf(half, groups, field, size), size) <= innerHeight(field));
  for (const size of cardSizes.filter(({ named }) => named))
    for (const growth of growths) {
      const field = grown(room, growth);
      if (holds(field, size)) return { field, size };
    }
  const smallest = cardSizes.at(-1) as CardSize;
  let field = room;
  while (!holds(field, smallest)) field = grown(field, 1.2);
  return { field, size: smallest };
}

const innerHeight = ({ height }: Room): number => height / 2 - head - air;
const rowsHeight = (rows: readonly number[], { height }: CardSize): number =>
  rows.reduce((sum, each) => sum + each, 0) * (height + cardGap) - cardGap;

const onBand = (groups: Groups, quadrant: Quadrant, tower: number): Group =>
  (groups.get(quadrant) ?? []).filter(([, each]) => each.tower === tower);

/** How many rows of cards each band of a half needs. */
function rowsOf({ quadrants, towers }: Half, groups: Groups, field: Room, size: CardSize): number[] {
  const columns = columnsIn(field.width / 2, size);
  const needed = (quadrant: Quadrant, tower: number) => Math.ceil(onBand(groups, quadrant, tower).length / columns);
  return towers.map((tower) => Math.max(...quadrants.map((quadrant) => needed(quadrant, tower))));
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

/** The middle of a standing on the field: interest to the right, influence upwards. */
export function pointOf({ tower, interest }: Standing, { width, height }: Room): Point {
  return { x: ((interest + 0.5) / 11) * width, y: ((10 - tower + 0.5) / 11) * height };
}

/** The standing at a point of the field, to whole steps. */
export function standingAt({ x, y }: Point, { width, height }: Room): Standing {
  const step = (share: number) => Math.min(10, Math.max(0, Math.floor(share * 11)));
  return { tower: 10 - step(y / height), interest: step(x / width) };
}

type Placing = { field: Room; size: CardSize; quadrants: Record<Quadrant, Frame>; cards: Map<PersonId, Point> };

/** Band after band from the top; what is left of the height is shared between the bands. */
function placeHalf(half: Half, groups: Groups, placing: Placing): void {
  const { field, size, quadrants } = placing;
  const rows = rowsOf(half, groups, field, size);
  const share = (innerHeight(field) - rowsHeight(rows, size)) / half.towers.length;
  let top = quadrants[half.quadrants[0]].y + head;
  half.towers.forEach((tower, nth) => {
    for (const quadrant of half.quadrants)
      placeBand(onBand(groups, quadrant, tower), quadrants[quadrant], top + share / 2, placing);
    top += share + (rows[nth] ?? 0) * (size.height + cardGap);
  });
}

/** The people of one tower in a quadrant: every row has its part of all, and runs from little interest to much. */
function placeBand(people: Group, frame: Frame, top: number, placing: Placing): void {
  const { field, size } = placing;
  const count = Math.ceil(people.length / columnsIn(field.width / 2, size));
  const sorted = [...people].sort(([, a], [, b]) => a.interest - b.interest);
  for (let row = 0; row < count; row += 1) {
    const inRow = sorted.filter((_, at) => at % count === row);
    placeRow(inRow, top + row * (size.height + cardGap), frame, placing);
  }
}

/** People of a row in the order of their interest, each as near to its place as the others leave room. */
function placeRow(row: Group, y: number, frame: Frame, { field, size, cards }: Placing): void {
  const step = size.width + cardGap;
  const [first, last] = [frame.x + air, frame.x + frame.width - air - size.width];
  const wanted = row.map(([, standing]) => pointOf(standing, field).x - size.width / 2);
  const places: number[] = [];
  for (const x of wanted) places.push(Math.max(first, x, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + step));
  for (let nth = places.length - 1, limit = last; nth >= 0; nth -= 1, limit -= step)
    places[nth] = Math.min(places[nth] ?? first, limit);
  row.forEach(([id], nth) => {
    cards.set(id, { x: places[nth] ?? first, y });
  });
}
