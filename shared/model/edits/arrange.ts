import { bottom, cardFrame, centre, type Frame, type Point, right, surround } from '../geometry.ts';
import type { Project } from '../project.ts';
import type { Change } from './change.ts';
import { moveEach } from './move.ts';

/** What cards and frames line up on. */
export type Line = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';
export type Direction = 'horizontally' | 'vertically';

type Item = { id: string; frame: Frame };

/** What of these moves by itself: people, units, organisations and notes that lie in no other of them. */
export function arrangeable(project: Project, ids: ReadonlySet<string>): Item[] {
  const free = [
    ...Object.values(project.organisations),
    ...Object.values(project.notes),
    ...Object.values(project.units).filter(({ organisation }) => !ids.has(organisation)),
  ].filter(({ id }) => ids.has(id));
  const people = Object.values(project.people).filter(
    ({ id, organisation, unit }) => ids.has(id) && !ids.has(organisation) && !(unit && ids.has(unit)),
  );
  return [...free, ...people.map(({ id, position }) => ({ id, frame: cardFrame(position) }))];
}

/** Lines them up on one edge, or on the middle, of the frame around all of them. */
export const align =
  (ids: ReadonlySet<string>, line: Line): Change =>
  (draft) => {
    const items = arrangeable(draft, ids);
    const around = surround(items.map(({ frame }) => frame));
    if (around) moveEach(new Map(items.map(({ id, frame }) => [id, toLine(line, frame, around)])))(draft);
  };

function toLine(line: Line, frame: Frame, around: Frame): Point {
  const across = (x: number): Point => ({ x: Math.round(x), y: 0 });
  const down = (y: number): Point => ({ x: 0, y: Math.round(y) });
  switch (line) {
    case 'left':
      return across(around.x - frame.x);
    case 'centre':
      return across(centre(around).x - centre(frame).x);
    case 'right':
      return across(right(around) - right(frame));
    case 'top':
      return down(around.y - frame.y);
    case 'middle':
      return down(centre(around).y - centre(frame).y);
    case 'bottom':
      return down(bottom(around) - bottom(frame));
  }
}

/** Gives three or more of them the same space between one and the next; the first and the last stay. */
export const distribute =
  (ids: ReadonlySet<string>, direction: Direction): Change =>
  (draft) => {
    const across = direction === 'horizontally';
    const start = (frame: Frame) => (across ? frame.x : frame.y);
    const length = (frame: Frame) => (across ? frame.width : frame.height);
    const items = arrangeable(draft, ids).sort((a, b) => start(a.frame) - start(b.frame));
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last || items.length < 3) return;
    const filled = items.slice(0, -1).reduce((sum, { frame }) => sum + length(frame), 0);
    const gap = (start(last.frame) - start(first.frame) - filled) / (items.length - 1);
    const distances = new Map<string, Point>();
    let at = start(first.frame);
    for (const { id, frame } of items) {
      const by = Math.round(at - start(frame));
      if (by !== 0) distances.set(id, across ? { x: by, y: 0 } : { x: 0, y: by });
      at += length(frame) + gap;
    }
    moveEach(distances)(draft);
  };
