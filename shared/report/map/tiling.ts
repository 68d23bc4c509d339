import { bottom, type Frame, overlaps, right } from '../../model/geometry.ts';

/** A piece of the map for one sheet, in map units, and where the sheets beside and below are laid on it. */
export type Tile = {
  row: number;
  column: number;
  frame: Frame;
  /** From the left and the upper edge of the frame; nothing at the end of a row or a column. */
  gluedFrom: { x: number | undefined; y: number | undefined };
};

/** The map on sheets: `scale` is pixels for a map unit. */
export type Tiling = { scale: number; rows: number; columns: number; tiles: Tile[] };

/** Drawn as large as on the screen, or a little smaller where that saves sheets. */
const usualScales = [1, 0.95, 0.9, 0.85];
/** A wall does not hold more: a larger map is drawn smaller. */
const mostTiles = 60;

/** Sheets overlap by so many pixels at least: 12 mm. */
const leastOverlap = 45;
/** Between the edge of a sheet and the first card that is whole on it, in map units. */
const air = 14;
/** The attitude mark reaches over the corner of a card. */
const overhang = 8;

/**
 * Lays a map out on sheets with `room` pixels each. Where a sheet ends inside of a card, the next one begins before that
 * card: every card is whole on at least one sheet.
 */
export function tilingOf(bounds: Frame, cards: readonly Frame[], room: { width: number; height: number }): Tiling {
  const largest = largestScale(bounds, room);
  const tilings = (largest < 1 ? [largest] : usualScales).map((scale) => tiled(bounds, cards, room, scale));
  const fewest = Math.min(...tilings.map(({ tiles }) => tiles.length));
  let best = tilings.find(({ tiles }) => tiles.length === fewest) ?? tiled(bounds, cards, room, largest);
  while (best.tiles.length > mostTiles) best = tiled(bounds, cards, room, best.scale * 0.9);
  return best;
}

/** How large a map may be drawn so that it takes no more sheets than a wall holds, counted without overlaps. */
function largestScale({ width, height }: Frame, room: { width: number; height: number }): number {
  const [across, down] = [room.width / width, room.height / height];
  return Math.min(1, across * mostTiles, down * mostTiles, Math.sqrt(across * down * mostTiles));
}

type Span = readonly [start: number, end: number];

function tiled(bounds: Frame, cards: readonly Frame[], room: { width: number; height: number }, scale: number): Tiling {
  const overlap = leastOverlap / scale;
  const across: Span[] = cards.map((card) => [card.x, right(card) + overhang]);
  const down: Span[] = cards.map((card) => [card.y - overhang, bottom(card)]);
  const [width, xs] = evenly([bounds.x, right(bounds)], room.width / scale, overlap, across);
  const [height, ys] = evenly([bounds.y, bottom(bounds)], room.height / scale, overlap, down);
  const tiles = ys.flatMap((y, row) =>
    xs.map((x, column): Tile => {
      const [nextX, nextY] = [xs[column + 1], ys[row + 1]];
      return {
        row,
        column,
        frame: {
          x,
          y,
          width: Math.min(width, right(bounds) - x),
          height: Math.min(height, bottom(bounds) - y),
        },
        gluedFrom: { x: nextX === undefined ? undefined : nextX - x, y: nextY === undefined ? undefined : nextY - y },
      };
    }),
  );
  return { scale, rows: ys.length, columns: xs.length, tiles };
}

/** As many sheets as it takes, none of them nearly empty: the smallest room that needs no more of them. */
function evenly(along: Span, room: number, overlap: number, cards: readonly Span[]): [room: number, starts: number[]] {
  let best: [number, number[]] = [room, starts(along, room, overlap, cards)];
  for (let share = 0.96; share > 0.5; share -= 0.04) {
    const less = starts(along, room * share, overlap, cards);
    if (less.length > best[1].length) break;
    best = [room * share, less];
  }
  return best;
}

/** Where the sheets of a row begin, so that each card is whole on one of them. */
function starts([from, to]: Span, room: number, overlap: number, cards: readonly Span[]): number[] {
  const all = [from];
  for (let at = from; at + room < to; ) {
    const edge = at + room;
    let next = edge - overlap;
    for (const [start, end] of cards) if (start < edge && end > edge) next = Math.min(next, start - air);
    // A card as large as a sheet would never let the next one begin.
    at = Math.max(next, at + room / 3);
    all.push(at);
  }
  return all;
}

/** The sheet for each card: the first on which it is whole, or at least to be seen. */
export function tileOf({ tiles }: Tiling, card: Frame): Tile | undefined {
  const whole = ({ frame }: Tile) =>
    frame.x <= card.x && frame.y <= card.y && right(frame) >= right(card) && bottom(frame) >= bottom(card);
  return tiles.find(whole) ?? tiles.find(({ frame }) => overlaps(frame, card));
}
