import { bottom, type Frame, right } from '../model/geometry.ts';
import { clearOf } from './clear.ts';

/** A frame as it was, and how large it will be. */
export type Resized = { was: Frame; width: number; height: number };

/**
 * New places for frames that have grown or shrunk: whatever was right of or below another one still is, with about the air
 * there was between the two.
 */
export function keepNeighbours(items: readonly Resized[], gaps: { least: number; most: number }): Frame[] {
  const xs = along(items, gaps, { start: (f) => f.x, end: right, size: (item) => item.width, sees: () => true });
  const ys = along(items, gaps, { start: (f) => f.y, end: bottom, size: (item) => item.height, sees: overlapInWidth });
  const frames = items.map(({ width, height }, nth) => ({
    x: Math.round(xs[nth] ?? 0),
    y: Math.round(ys[nth] ?? 0),
    width,
    height,
  }));
  return apart(frames, gaps.least);
}

/** Frames that lie over one another come apart: the lower one moves down. */
function apart(frames: readonly Frame[], gap: number): Frame[] {
  const placed: Frame[] = [];
  const order = frames.map((_, nth) => nth).sort((a, b) => (frames[a]?.y ?? 0) - (frames[b]?.y ?? 0));
  const result = [...frames];
  for (const nth of order) {
    const frame = frames[nth];
    if (!frame) continue;
    const free = clearOf(frame, placed, gap);
    placed.push(free);
    result[nth] = free;
  }
  return result;
}

type Axis = {
  start: (frame: Frame) => number;
  end: (frame: Frame) => number;
  size: (item: Resized) => number;
  sees: (a: Frame, b: Frame) => boolean;
};

function along(items: readonly Resized[], gaps: { least: number; most: number }, axis: Axis): number[] {
  const order = items.map((_, nth) => nth).sort((a, b) => startOf(a) - startOf(b));
  const placed: number[] = [];
  function startOf(nth: number): number {
    const item = items[nth];
    return item ? axis.start(item.was) : 0;
  }
  const begin = Math.min(...items.map((item) => axis.start(item.was)));
  for (const [position, nth] of order.entries()) {
    const item = items[nth];
    if (!item) continue;
    const before = order.slice(0, position).flatMap((other) => {
      const earlier = items[other];
      if (!earlier || axis.end(earlier.was) > axis.start(item.was) || !axis.sees(earlier.was, item.was)) return [];
      const air = axis.start(item.was) - axis.end(earlier.was);
      return [(placed[other] ?? 0) + axis.size(earlier) + Math.min(gaps.most, Math.max(gaps.least, air))];
    });
    placed[nth] = before.length > 0 ? Math.max(...before) : begin + Math.min(startOf(nth) - begin, gaps.most);
  }
  return placed;
}

const overlapInWidth = (a: Frame, b: Frame): boolean => a.x < right(b) && b.x < right(a);
