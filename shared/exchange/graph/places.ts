import { cardSize, type Frame, farthest, type Point } from '../../model/geometry.ts';
import type { GraphNode } from './graph.ts';

const fits = (value: number): boolean => Math.abs(value) <= farthest;

/** A point that can be on a map: no number that is none, nothing beyond its edge. */
export const isOnMap = ({ x, y }: Point): boolean => fits(x) && fits(y);

export const frameFits = (frame: Frame): boolean =>
  isOnMap(frame) && [frame.width, frame.height].every((size) => size >= 1 && size <= farthest);

export const middleOf = ({ x, y, width, height }: Frame): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Room for a card and the air around it. */
const roomForCard = cardSize.width * cardSize.height * 4;

/**
 * By how much dots must be drawn apart so that there is room for a card at each. Other programs draw people as dots that
 * may lie a few units from each other; whoever has drawn rectangles has left room for them. Zero when all lie on each other,
 * so that their place says nothing.
 */
export function spreadOf(nodes: readonly GraphNode[]): number {
  const dots = nodes.flatMap(({ frame, middle }) => (frame === undefined && middle && isOnMap(middle) ? [middle] : []));
  if (dots.length < 2) return 1;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of dots) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const longer = Math.max(right - left, bottom - top);
  if (longer === 0) return 0;
  // People in one row are as good as people in a narrow strip.
  const room = Math.max(right - left, longer / 8) * Math.max(bottom - top, longer / 8);
  const farthestDot = Math.max(...[left, top, right, bottom].map(Math.abs));
  return Math.max(1, Math.min(Math.sqrt((dots.length * roomForCard) / room), farthest / farthestDot));
}
