import { cardSize, unitPadding } from '../model/geometry.ts';
import type { Person } from '../model/person.ts';
import type { Unit } from '../model/unit.ts';
import { type Block, inset, newBlock, put, putCard, step, unitAround, unitGap, widthOf } from './block.ts';

/** A unit, or the people outside of units, across the rings: who of it is in which ring. */
export type Band = { unit: Unit | undefined; rings: ReadonlyMap<number, readonly Person[]> };

/** From one ring to the next, more than from card to card in a ring. */
const ringGap = 56;
/** How far the ends of an arc bend back to the boundary: at most this much, and this part of its half height. */
const mostBend = 200;
const mostSlope = 0.5;
/** Rings get more columns until the whole is about this wide for its height. */
const proportion = 0.9;

type Ring = { nth: number; columns: number };
type Placed = { band: Band; top: number; rows: number };
type Seat = { person: Person; x: number; y: number };

/**
 * Bands one under the other, their people in arcs around the middle band, which is beside the boundary. `centre` is the
 * height of that band's middle.
 */
export function inArcs(bands: readonly Band[], isLeft: boolean): { block: Block; centre: number } {
  const rings = ringsWithColumns(bands);
  const placed = placedBands(bands, rings);
  const middle = placed[Math.floor((bands.length - 1) / 2)];
  const last = placed.at(-1);
  const centre = middle ? middle.top + heightOf(middle) / 2 : 0;
  const half = Math.max(1, centre, last ? last.top + heightOf(last) - centre : 0);
  const bend = (y: number) => Math.min(mostBend, half * mostSlope) * ((y + cardSize.height / 2 - centre) / half) ** 2;
  const seats = placed.map((each) => seatsOf(each, rings, bend, isLeft));
  const all = seats.flat().map((seat) => seat.x);
  const [nearest, farthest] = [Math.min(...all), Math.max(...all)];
  const block = newBlock();
  for (const [nth, { band, top }] of placed.entries()) {
    const its = (seats[nth] ?? []).map((seat) => ({ ...seat, x: isLeft ? farthest - seat.x : seat.x - nearest }));
    const left = its.length > 0 ? Math.min(...its.map((seat) => seat.x)) : 0;
    const inside = newBlock();
    for (const { person, x, y } of its) putCard(inside, person.id, { x: x - left, y: y - top - titleOf(band) });
    put(block, band.unit ? unitAround(band.unit, inside) : inset(inside), { x: left, y: top });
  }
  return { block, centre };
}

const titleOf = ({ unit }: Band): number => (unit ? unitPadding.top : 0);
const heightOf = ({ band, rows }: Pick<Placed, 'band' | 'rows'>): number =>
  titleOf(band) + (rows - 1) * step.y + cardSize.height + (band.unit ? unitPadding.bottom : 0);

function placedBands(bands: readonly Band[], rings: readonly Ring[]): Placed[] {
  let top = 0;
  return bands.map((band) => {
    const placed = { band, top, rows: rowsOf(band, rings) };
    top += heightOf(placed) + unitGap;
    return placed;
  });
}

const peopleOf = (band: Band, ring: Ring): readonly Person[] => band.rings.get(ring.nth) ?? [];

const rowsOf = (band: Band, rings: readonly Ring[]): number =>
  Math.max(1, ...rings.map((ring) => Math.ceil(peopleOf(band, ring).length / ring.columns)));

const widthOfRings = (rings: readonly Ring[]): number =>
  rings.reduce((sum, { columns }) => sum + widthOf(columns) + ringGap, -ringGap);

/** The rings somebody is in, from the inside; the fullest get more columns until the shape is pleasant. */
function ringsWithColumns(bands: readonly Band[]): Ring[] {
  const used = [...new Set(bands.flatMap((band) => [...band.rings.keys()]))].sort((a, b) => a - b);
  let rings = used.map((nth): Ring => ({ nth, columns: 1 }));
  const heightWith = (tried: readonly Ring[]) =>
    bands.reduce((sum, band) => sum + heightOf({ band, rows: rowsOf(band, tried) }) + unitGap, 0);
  for (;;) {
    const height = heightWith(rings);
    if (rings.length === 0 || widthOfRings(rings) >= height * proportion) return rings;
    const tries = rings.map((ring) =>
      rings.map((each) => (each === ring ? { ...each, columns: each.columns + 1 } : each)),
    );
    const best = tries.reduce((a, b) => (heightWith(b) < heightWith(a) ? b : a));
    if (heightWith(best) >= height) return rings;
    rings = best;
  }
}

/**
 * Where everybody of a band sits; `x` is away from the boundary. Each ring is in the middle of the band's height and bends
 * back to the boundary as far as the ring before it lets it. The middle stands straight. Rows are read from left to right.
 */
function seatsOf(
  { band, top, rows }: Placed,
  rings: readonly Ring[],
  bend: (y: number) => number,
  isLeft: boolean,
): Seat[] {
  const reached = new Map<number, number>();
  let radius = 0;
  const seats: Seat[] = [];
  for (const ring of rings) {
    const people = peopleOf(band, ring);
    const firstRow = Math.floor((rows - Math.ceil(people.length / ring.columns)) / 2);
    const here = people.map((person, nth): Seat & { row: number } => {
      const row = firstRow + Math.floor(nth / ring.columns);
      const y = top + titleOf(band) + row * step.y;
      const start = ring.nth === 0 ? 0 : Math.round(radius - bend(y));
      const inRow = Math.min(ring.columns, people.length - (row - firstRow) * ring.columns);
      const column = isLeft ? inRow - 1 - (nth % ring.columns) : nth % ring.columns;
      const x = Math.max(start, reached.get(row) ?? -Infinity) + column * step.x;
      return { person, x, y, row };
    });
    for (const { row, x } of here)
      reached.set(row, Math.max(reached.get(row) ?? -Infinity, x + cardSize.width + ringGap));
    seats.push(...here);
    radius += widthOf(ring.columns) + ringGap;
  }
  return seats;
}
