import { z } from 'zod';

/** Farther from the origin nothing can be placed: beyond it, drawing loses whole units to rounding. */
export const farthest = 10_000_000;

const coordinate = z.number().min(-farthest).max(farthest);
const extent = z.number().min(1).max(farthest);

/** A place on the map, in map units (1 unit is 1 CSS pixel at 100 %). */
export const pointSchema = z.looseObject({ x: coordinate, y: coordinate });
export type Point = { x: number; y: number };

/** A rectangle on the map: its upper left corner and its size, in map units. */
export const frameSchema = z.looseObject({ x: coordinate, y: coordinate, width: extent, height: extent });
export type Frame = { x: number; y: number; width: number; height: number };

/** How large a person's card is, and how much air the map leaves around things. */
export const cardSize = { width: 200, height: 76 };
export const cardGap = 16;
export const unitPadding = { side: 16, top: 40, bottom: 16 };
export const organisationPadding = { side: 20, top: 64, bottom: 24 };
export const organisationGap = 96;

export const cardFrame = (at: Point): Frame => ({ x: at.x, y: at.y, ...cardSize });

export const right = (frame: Frame): number => frame.x + frame.width;
export const bottom = (frame: Frame): number => frame.y + frame.height;
export const centre = (frame: Frame): Point => ({ x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 });

export const overlaps = (a: Frame, b: Frame): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

export const contains = (frame: Frame, point: Point): boolean =>
  point.x >= frame.x && point.x <= right(frame) && point.y >= frame.y && point.y <= bottom(frame);

/** The smallest frame around all of these; nothing for an empty list. */
export function surround(frames: readonly Frame[]): Frame | undefined {
  if (frames.length === 0) return undefined;
  let [x, y, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const frame of frames) {
    x = Math.min(x, frame.x);
    y = Math.min(y, frame.y);
    x2 = Math.max(x2, right(frame));
    y2 = Math.max(y2, bottom(frame));
  }
  return { x, y, width: x2 - x, height: y2 - y };
}
