import type { Frame, Point } from '../../model/geometry.ts';

/** Office measures in EMU: 12,700 to the point. */
export const perPoint = 12_700;

/** 16:9, 13.33 x 7.5 inches. */
export const slideSize = { width: 12_192_000, height: 6_858_000 };
const side = 36 * perPoint;

/** Where things are on every slide; all of it in EMU. */
export const places = {
  title: { x: side, y: 18 * perPoint, width: slideSize.width - 2 * side, height: 42 * perPoint },
  under: { x: side, y: 61 * perPoint, width: slideSize.width - 2 * side, height: 18 * perPoint },
  body: { x: side, y: 70 * perPoint, width: slideSize.width - 2 * side, height: 434 * perPoint },
  /** The body where something is said between it and the headline. */
  lowerBody: { x: side, y: 84 * perPoint, width: slideSize.width - 2 * side, height: 420 * perPoint },
  footer: { x: side, y: 512 * perPoint, width: slideSize.width - 4 * side, height: 16 * perPoint },
  number: { x: slideSize.width - 3 * side, y: 512 * perPoint, width: 2 * side, height: 16 * perPoint },
} as const satisfies Record<string, Frame>;

/** How drawings come to lie on a slide: a place in EMU for the point `from` of the drawing, and EMU to the unit. */
export type Placing = { from: Point; at: Point; scale: number };

/** As large as it fits, in the middle of its room; never larger than `most`. */
export function fitInto(room: Frame, drawing: Frame, most: number): Placing {
  const scale = Math.min(most, room.width / drawing.width, room.height / drawing.height);
  const at = {
    x: room.x + (room.width - drawing.width * scale) / 2,
    y: room.y + (room.height - drawing.height * scale) / 2,
  };
  return { from: { x: drawing.x, y: drawing.y }, at, scale };
}

export const placed = ({ x, y }: Point, { from, at, scale }: Placing): Point => ({
  x: Math.round(at.x + (x - from.x) * scale),
  y: Math.round(at.y + (y - from.y) * scale),
});
