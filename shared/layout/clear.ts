import { bottom, type Frame, right } from '../model/geometry.ts';

/** Which way something moves that is in the way. */
export type Way = 'up' | 'down' | 'left' | 'right';

/** Coordinates are not whole where people are pinned: a smaller part than this is a matter of rounding. */
const rounding = 0.001;

/** The first of these frames that is nearer than `gap`, or lies over it. */
export function inTheWay(frame: Frame, others: readonly Frame[], gap: number): Frame | undefined {
  const air = gap - rounding;
  return others.find(
    (other) =>
      frame.x < right(other) + air &&
      other.x < right(frame) + air &&
      frame.y < bottom(other) + air &&
      other.y < bottom(frame) + air,
  );
}

/** The frame moved one way until it is at least `gap` away from all others. */
export function clearOf(frame: Frame, others: readonly Frame[], gap: number, way: Way = 'down'): Frame {
  let free = frame;
  for (let hit = inTheWay(free, others, gap); hit; hit = inTheWay(free, others, gap))
    free = beyond(free, hit, gap, way);
  return free;
}

/** On whole units, outwards. */
function beyond(frame: Frame, hit: Frame, gap: number, way: Way): Frame {
  switch (way) {
    case 'down':
      return { ...frame, y: Math.ceil(bottom(hit) + gap) };
    case 'up':
      return { ...frame, y: Math.floor(hit.y - gap - frame.height) };
    case 'right':
      return { ...frame, x: Math.ceil(right(hit) + gap) };
    case 'left':
      return { ...frame, x: Math.floor(hit.x - gap - frame.width) };
  }
}
