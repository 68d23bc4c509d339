import { bottom, type Frame, type Point, right } from './geometry.ts';

/** A line to draw while something is moved: at `x` from `from` down to `to`, or at `y` from `from` across to `to`. */
export type Guide = { axis: 'x' | 'y'; at: number; from: number; to: number; kind: 'line' | 'gap' };

/** How far something that is moved jumps, and the guides that say on what. */
export type Snap = { by: Point; guides: Guide[] };

/** A frame along one axis: where it starts and ends there, and what it covers of the other axis. */
type Span = { start: number; end: number; low: number; high: number };
type Fit = { by: number; guide: Guide };

const alongX = (frame: Frame): Span => ({ start: frame.x, end: right(frame), low: frame.y, high: bottom(frame) });
const alongY = (frame: Frame): Span => ({ start: frame.y, end: bottom(frame), low: frame.x, high: right(frame) });

/**
 * Lets a moving frame jump to the edges and middles of others, or to the same distance as between its neighbours.
 * `within` is how far it may jump, in map units. Takes time in proportion to the number of others.
 */
export function snap(moving: Frame, others: readonly Frame[], within: number): Snap {
  const across = nearest('x', alongX(moving), others.map(alongX), within);
  const down = nearest('y', alongY(moving), others.map(alongY), within);
  return {
    by: { x: across?.by ?? 0, y: down?.by ?? 0 },
    guides: [across, down].flatMap((fit) => fit?.guide ?? []),
  };
}

function nearest(axis: 'x' | 'y', moving: Span, others: readonly Span[], within: number): Fit | undefined {
  return aligned(axis, moving, others, within) ?? evenlySpaced(axis, moving, others, within);
}

const marks = ({ start, end }: Span): [number, number, number] => [start, (start + end) / 2, end];

/** Start to start or end, middle to middle, end to end or start: what an eye takes for a line. */
const pairs = [
  [0, 0],
  [1, 1],
  [2, 2],
  [0, 2],
  [2, 0],
] as const;

function aligned(axis: 'x' | 'y', moving: Span, others: readonly Span[], within: number): Fit | undefined {
  const mine = marks(moving);
  let best: { by: number; at: number } | undefined;
  for (const other of others) {
    const theirs = marks(other);
    for (const [me, them] of pairs) {
      const by = theirs[them] - mine[me];
      if (Math.abs(by) <= within && (!best || Math.abs(by) < Math.abs(best.by))) best = { by, at: theirs[them] };
    }
  }
  if (!best) return undefined;
  const { by, at } = best;
  const onLine = others.filter((other) => marks(other).some((mark) => Math.abs(mark - at) < 0.5));
  const from = onLine.reduce((least, { low }) => Math.min(least, low), moving.low);
  const to = onLine.reduce((most, { high }) => Math.max(most, high), moving.high);
  return { by, guide: { axis, at, from, to, kind: 'line' } };
}

/** Between its two neighbours of the same row in the middle, or as far from the nearest as that is from its next. */
function evenlySpaced(axis: 'x' | 'y', moving: Span, others: readonly Span[], within: number): Fit | undefined {
  const row = others.filter(({ low, high }) => low < moving.high && moving.low < high);
  const before = last(row, moving.start + within);
  const after = first(row, moving.end - within);
  const across = axis === 'x' ? 'y' : 'x';
  const middle = (moving.low + moving.high) / 2;
  const candidates: { by: number; from: number; to: number }[] = [];
  if (before && after) {
    const by = (before.end + after.start - moving.start - moving.end) / 2;
    candidates.push({ by, from: before.end, to: after.start });
  }
  const twoBefore = before && last(row, before.start);
  if (before && twoBefore) {
    const by = before.end + (before.start - twoBefore.end) - moving.start;
    candidates.push({ by, from: twoBefore.end, to: moving.start + by });
  }
  const twoAfter = after && first(row, after.end);
  if (after && twoAfter) {
    const by = after.start - (twoAfter.start - after.end) - moving.end;
    candidates.push({ by, from: moving.end + by, to: twoAfter.start });
  }
  const [best] = candidates.filter(({ by }) => Math.abs(by) <= within).sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
  return best && { by: best.by, guide: { axis: across, at: middle, from: best.from, to: best.to, kind: 'gap' } };
}

/** The one that ends last before a place; the one that starts first after it. */
const last = (row: readonly Span[], place: number): Span | undefined =>
  row.reduce<Span | undefined>(
    (best, each) => (each.end <= place && (!best || each.end > best.end) ? each : best),
    undefined,
  );
const first = (row: readonly Span[], place: number): Span | undefined =>
  row.reduce<Span | undefined>(
    (best, each) => (each.start >= place && (!best || each.start < best.start) ? each : best),
    undefined,
  );
