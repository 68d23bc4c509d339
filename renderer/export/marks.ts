import { counted } from '../../shared/picture/sentences.ts';
import { squeezed } from '../../shared/report/comparable.ts';
import type { Place } from '../../shared/report/places-of.ts';
import type { PrivateValue } from '../../shared/report/private-values.ts';

/** A box on a page, in parts of the page: 0 to 1 from the left upper corner. */
export type Box = { x: number; y: number; width: number; height: number };
/** A piece of text as a page has it. */
export type TextRun = Box & { text: string; isUpright: boolean };
/** A value on a page: which, and around what. */
export type Mark = { nth: number; boxes: Box[] };

/** Each text once: a label that hundreds of lines have is one value to look for, and is told with how many have it. */
export function distinct(values: readonly PrivateValue[]): PrivateValue[] {
  const byText = new Map<string, PrivateValue[]>();
  for (const value of values) {
    const text = squeezed(value.value);
    const known = byText.get(text);
    if (known) known.push(value);
    else byText.set(text, [value]);
  }
  return [...byText.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const what = others.length > 0 ? `${first.what}, and ${counted(others.length, 'other', 'others')}` : first.what;
    return [{ ...first, what }];
  });
}

/** A page with more marks than this is marked all over: more of them would only make the window slow. */
const mostMarks = 2000;

/** What stands between two runs: letters of one word follow each other, cells of a table do not. */
const touching = 0.2;

/** Where the values are on a page. `find` looks through the text of the page as a whole: a value may go over lines. */
export function marksOn(runs: readonly TextRun[], find: (text: string) => Place[]): Mark[] {
  let text = '';
  const starts = runs.map((run, nth) => {
    const before = runs[nth - 1];
    if (before && !areTouching(before, run)) text += ' ';
    const start = text.length;
    text += run.text;
    return start;
  });
  return find(text)
    .slice(0, mostMarks)
    .map(({ nth, from, to }) => ({
      nth,
      boxes: runs.flatMap((run, at) => partOf(run, from - (starts[at] ?? 0), to - (starts[at] ?? 0))),
    }));
}

const areTouching = (before: TextRun, after: TextRun): boolean =>
  Math.abs(before.y - after.y) < after.height * touching &&
  Math.abs(before.x + before.width - after.x) < after.height * touching;

/** The part of a run from one letter to another, as if all letters were of one width. */
function partOf(run: TextRun, from: number, to: number): Box[] {
  const [first, last] = [Math.max(0, from), Math.min(run.text.length, to)];
  if (first >= last) return [];
  const [begin, share] = [first / run.text.length, (last - first) / run.text.length];
  const { x, y, width, height } = run;
  return run.isUpright
    ? [{ x, y: y + height * (1 - begin - share), width, height: height * share }]
    : [{ x: x + width * begin, y, width: width * share, height }];
}
