import { bottom, centre, type Frame, type Point, right } from '../../model/geometry.ts';
import type { Direction, LinkKind } from '../../model/link.ts';
import {
  along,
  boundsOf,
  type CardSide,
  type Curve,
  distance,
  isUpright,
  meetingPoint,
  outward,
  pathOf,
  pointOf,
} from './curve.ts';

/** Where a line runs, in map coordinates. Angles are in degrees, clockwise from pointing right. */
export type Route = {
  /** The `d` of an SVG path; it stops short of an end that gets an arrowhead. */
  path: string;
  /** Where the line touches the two cards. */
  start: Point;
  end: Point;
  middle: Point;
  startAngle: number;
  endAngle: number;
  bounds: Frame;
  /** The points that the path is made of. */
  curve: Curve;
  /** How far from the middle of its side each end lies; given again, a moved line keeps its place. */
  offsets: Offsets;
};

export type Offsets = { start: number; end: number };

export type RouteWishes = {
  kind: LinkKind;
  direction: Direction;
  offsets?: Offsets;
  /** How many map units of a curve lie over things it should not cover; what is more than `enough` need not be counted. */
  crossing?: (curve: Curve, enough: number) => number;
};

/** The pull of a curve away from its card. */
const pull = 46;
/** An arrowhead covers this much of the line. */
const headLength = 6;

type Sides = { from: CardSide; to: CardSide };

/**
 * A line from one card to another: it leaves and enters at the sides that face each other, and goes around what is in
 * the way when one of a few small detours does that.
 */
export function routeBetween(from: Frame, to: Frame, wishes: RouteWishes): Route {
  const offsets = wishes.offsets ?? { start: 0, end: 0 };
  const facing = facingSides(from, to);
  const direct = draw(from, to, facing, offsets, wishes);
  if (!wishes.crossing) return direct.route;
  let best = { drawn: direct, cost: wishes.crossing(direct.curve, Number.POSITIVE_INFINITY) };
  if (best.cost === 0) return direct.route;
  for (const sides of detours(facing)) {
    const drawn = draw(from, to, sides, offsets, wishes);
    const cost = wishes.crossing(drawn.curve, best.cost - detourCost) + detourCost;
    if (cost < best.cost) best = { drawn, cost };
    if (best.cost <= detourCost) break;
  }
  return best.drawn.route;
}

/** Covering less than this is better than going around. */
const detourCost = 12;

/** The sides of two frames that look at each other: across the wider of the two gaps between them. */
export function facingSides(from: Frame, to: Frame): Sides {
  const across = Math.max(to.x - right(from), from.x - right(to));
  const down = Math.max(to.y - bottom(from), from.y - bottom(to));
  if (across >= down) return to.x >= from.x ? { from: 'right', to: 'left' } : { from: 'left', to: 'right' };
  return to.y >= from.y ? { from: 'bottom', to: 'top' } : { from: 'top', to: 'bottom' };
}

/** Other ways to go: out and in again on the same side, or around a corner. */
function detours(facing: Sides): Sides[] {
  const sides: CardSide[] = isUpright(facing.from) ? ['left', 'right'] : ['top', 'bottom'];
  return [
    ...sides.map((side) => ({ from: side, to: side })),
    ...sides.map((side) => ({ from: side, to: facing.to })),
    ...sides.map((side) => ({ from: facing.from, to: side })),
  ];
}

function draw(from: Frame, to: Frame, sides: Sides, offsets: Offsets, { kind, direction }: RouteWishes) {
  const lean = leanings(from, to, sides);
  const start = meetingPoint(from, sides.from, fitted(lean.start + offsets.start, from, sides.from));
  const end = meetingPoint(to, sides.to, fitted(lean.end + offsets.end, to, sides.to));
  const hasEndHead = direction === 'directed' || kind === 'influence';
  const hasStartHead = direction === 'mutual' && kind === 'influence';
  const lineStart = along(start, sides.from, hasStartHead ? headLength : 0);
  const lineEnd = along(end, sides.to, hasEndHead ? headLength : 0);
  const curve = kind === 'reports-to' ? elbow(lineStart, lineEnd, sides) : cubic(lineStart, lineEnd, sides);
  const route: Route = {
    path: pathOf(curve),
    start,
    end,
    middle: pointOf(curve, 0.5),
    startAngle: angleInto(sides.from),
    endAngle: angleInto(sides.to),
    bounds: boundsOf(curve),
    curve,
    offsets,
  };
  return { curve, route };
}

/** Between cards that are nearer than this a line runs straight across, where they stand side by side. */
const straightWithin = 70;
const leastOverlap = 40;

/** How far from the middles of their sides the ends lie so that a short line between two near cards is straight. */
function leanings(from: Frame, to: Frame, sides: Sides): Offsets {
  const none = { start: 0, end: 0 };
  if (sides.from === sides.to || isUpright(sides.from) !== isUpright(sides.to)) return none;
  const upright = isUpright(sides.from);
  const gap = upright
    ? Math.max(to.y - bottom(from), from.y - bottom(to))
    : Math.max(to.x - right(from), from.x - right(to));
  const [low, high] = upright
    ? [Math.max(from.x, to.x), Math.min(right(from), right(to))]
    : [Math.max(from.y, to.y), Math.min(bottom(from), bottom(to))];
  if (gap < 0 || gap > straightWithin || high - low < leastOverlap) return none;
  const [first, second] = [centre(from), centre(to)];
  const shared = (low + high) / 2;
  return upright
    ? { start: shared - first.x, end: shared - second.x }
    : { start: shared - first.y, end: shared - second.y };
}

/** Near the corners a line would miss the rounded edge of the card. */
function fitted(offset: number, frame: Frame, side: CardSide): number {
  const most = Math.max(0, (isUpright(side) ? frame.width : frame.height) / 2 - 14);
  return Math.max(-most, Math.min(most, offset));
}

const angleInto = (side: CardSide): number => (Math.atan2(-outward[side].y, -outward[side].x) * 180) / Math.PI;

function cubic(start: Point, end: Point, sides: Sides): Curve {
  const far = distance(start, end);
  const same = sides.from === sides.to;
  const by = same
    ? Math.max(pull, Math.min(110, far * 0.45))
    : Math.min(pull, Math.max(8, gapAlong(start, end, sides) * 0.6));
  return { kind: 'cubic', points: [start, along(start, sides.from, by), along(end, sides.to, by), end] };
}

/** How far the end lies in the direction in which the line starts; a corner counts its whole length. */
function gapAlong(start: Point, end: Point, sides: Sides): number {
  if (isUpright(sides.from) !== isUpright(sides.to)) return distance(start, end);
  const { x, y } = outward[sides.from];
  return (end.x - start.x) * x + (end.y - start.y) * y;
}

function elbow(start: Point, end: Point, sides: Sides): Curve {
  const points = sides.from === sides.to ? around(start, end, sides.from) : between(start, end, sides);
  return {
    kind: 'elbow',
    points: points.filter((point, index) => index === 0 || distance(point, points[index - 1] ?? point) > 0.01),
  };
}

const elbowReach = 22;

function around(start: Point, end: Point, side: CardSide): Point[] {
  const upright = isUpright(side);
  const reach = upright
    ? side === 'top'
      ? Math.min(start.y, end.y) - elbowReach
      : Math.max(start.y, end.y) + elbowReach
    : side === 'left'
      ? Math.min(start.x, end.x) - elbowReach
      : Math.max(start.x, end.x) + elbowReach;
  const bend = (point: Point): Point => (upright ? { x: point.x, y: reach } : { x: reach, y: point.y });
  return [start, bend(start), bend(end), end];
}

function between(start: Point, end: Point, sides: Sides): Point[] {
  if (isUpright(sides.from) !== isUpright(sides.to))
    return isUpright(sides.from) ? [start, { x: start.x, y: end.y }, end] : [start, { x: end.x, y: start.y }, end];
  if (isUpright(sides.from)) {
    const y = (start.y + end.y) / 2;
    return [start, { x: start.x, y }, { x: end.x, y }, end];
  }
  const x = (start.x + end.x) / 2;
  return [start, { x, y: start.y }, { x, y: end.y }, end];
}
