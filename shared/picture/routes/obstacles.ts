import type { Frame, Point } from '../../model/geometry.ts';
import { boundsOf, type Curve, distance, sample } from './curve.ts';

const cell = 256;
/** A line keeps this much away from a card it does not belong to. */
const margin = 4;
/** A line begins and ends at the edge of its own two cards; deeper than this it runs behind one of them. */
const edge = 2;

type Obstacle<Id> = { id: Id; frame: Frame };

/** Finds what lies near a place without looking at everything: frames by the squares they touch. */
export class ObstacleGrid<Id> {
  private readonly squares = new Map<number, Obstacle<Id>[]>();

  constructor(obstacles: Iterable<Obstacle<Id>>) {
    for (const obstacle of obstacles) {
      const { frame } = obstacle;
      const grown = {
        x: frame.x - margin,
        y: frame.y - margin,
        width: frame.width + 2 * margin,
        height: frame.height + 2 * margin,
      };
      for (const key of squaresOf(grown)) this.square(key).push({ id: obstacle.id, frame: grown });
    }
  }

  /** How many map units of a curve run over other frames, or behind the two it belongs to; not counted on from `enough`. */
  crossing(curve: Curve, from: Id, to: Id, enough: number): number {
    const bounds = boundsOf(curve);
    const points = sample(curve, Math.min(64, 8 + Math.ceil((bounds.width + bounds.height) / 40)));
    const step = distance(points[0] ?? zero, points[1] ?? zero);
    let covered = 0;
    for (const point of points) {
      if (this.isCovered(point, from, to)) covered += Math.max(1, step);
      if (covered >= enough) break;
    }
    return covered;
  }

  private isCovered(point: Point, from: Id, to: Id): boolean {
    const near = this.squares.get(squareAt(point.x, point.y));
    if (!near) return false;
    // A loop and no closure: asked for every point of every line.
    for (const { id, frame } of near)
      if (isWithin(frame, point, id === from || id === to ? margin + edge : 0)) return true;
    return false;
  }

  private square(key: number): Obstacle<Id>[] {
    const known = this.squares.get(key);
    if (known) return known;
    const made: Obstacle<Id>[] = [];
    this.squares.set(key, made);
    return made;
  }
}

/** Whether a point lies in a frame, at least so far from its edge. */
const isWithin = ({ x, y, width, height }: Frame, point: Point, depth: number): boolean =>
  point.x > x + depth && point.x < x + width - depth && point.y > y + depth && point.y < y + height - depth;

const zero = { x: 0, y: 0 };
const squareAt = (x: number, y: number): number => keyOf(Math.floor(x / cell), Math.floor(y / cell));
/** Two squares very far from each other may share a key: then there is more to look at, and nothing else. */
const keyOf = (column: number, row: number): number => column * 65_536 + row;

function* squaresOf(frame: Frame): Generator<number> {
  for (let x = Math.floor(frame.x / cell); x * cell <= frame.x + frame.width; x++)
    for (let y = Math.floor(frame.y / cell); y * cell <= frame.y + frame.height; y++) yield keyOf(x, y);
}
