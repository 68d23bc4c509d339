import { type Frame, type Point, surround } from '../../model/geometry.ts';

/** The side of a card at which a line leaves or enters. */
export type CardSide = 'left' | 'right' | 'top' | 'bottom';

/** Which way each side looks. */
export const outward: Record<CardSide, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

export const isUpright = (side: CardSide): boolean => side === 'top' || side === 'bottom';

/** Where a line meets a side: `offset` map units from the middle of the side. */
export function meetingPoint(frame: Frame, side: CardSide, offset: number): Point {
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  if (isUpright(side)) return { x: middle.x + offset, y: side === 'top' ? frame.y : frame.y + frame.height };
  return { x: side === 'left' ? frame.x : frame.x + frame.width, y: middle.y + offset };
}

export const along = (point: Point, side: CardSide, by: number): Point => ({
  x: point.x + outward[side].x * by,
  y: point.y + outward[side].y * by,
});

/** A cubic curve, or straight pieces with rounded corners. */
export type Curve = { kind: 'cubic'; points: [Point, Point, Point, Point] } | { kind: 'elbow'; points: Point[] };

const round = (value: number): number => Math.round(value * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** The curve as the `d` of an SVG path. */
export function pathOf(curve: Curve): string {
  if (curve.kind === 'elbow') return elbowPath(curve.points);
  const [start, first, second, end] = curve.points;
  return `M${at(start)}C${at(first)} ${at(second)} ${at(end)}`;
}

function elbowPath(points: readonly Point[]): string {
  const [start, ...rest] = points;
  const end = rest.pop();
  if (!start || !end) return '';
  const corners = rest.map((corner, index) => {
    const before = points[index] ?? start;
    const after = points[index + 2] ?? end;
    const radius = Math.min(8, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${at(toward(corner, before, radius))}Q${at(corner)} ${at(toward(corner, after, radius))}`;
  });
  return `M${at(start)}${corners.join('')}L${at(end)}`;
}

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}

/** Points along the curve, from its start to its end, evenly enough to test what it crosses. */
export function sample(curve: Curve, count: number): Point[] {
  const steps = Array.from({ length: count + 1 }, (_, step) => step / count);
  return steps.map((share) => pointOf(curve, share));
}

/** The point at a share (0 to 1) of the curve. */
export function pointOf(curve: Curve, share: number): Point {
  return curve.kind === 'cubic' ? cubicPoint(curve.points, share) : polylinePoint(curve.points, share);
}

function cubicPoint([a, b, c, d]: [Point, Point, Point, Point], t: number): Point {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number) =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

function polylinePoint(points: readonly Point[], share: number): Point {
  const lengths = points.slice(1).map((point, index) => distance(points[index] ?? point, point));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (from && to && left <= length) return toward(from, to, left);
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

/** A frame around the whole curve: its control points lie outside of it or on it. */
export const boundsOf = (curve: Curve): Frame =>
  surround(curve.points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? { x: 0, y: 0, width: 0, height: 0 };
