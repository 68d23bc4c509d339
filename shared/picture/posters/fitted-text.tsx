import { drawable, isRightToLeft, textWidth, type Weight, wrapText } from '../text.ts';
import type { Said } from './part.ts';

/** Text in lines at a size, all of them within the width they were fitted to. */
export type Fitted = {
  /** What was to be written, and whether its end had no room. */
  text: string;
  isCut: boolean;
  lines: string[];
  /** The width at which it was broken into lines. */
  room: number;
  size: number;
  weight: Weight;
  leading: number;
  height: number;
};

type Place = {
  width: number;
  /** From the size that is wanted to the smallest that may be. */
  sizes: readonly number[];
  weight: Weight;
  /** How many lines there may be, at a size. */
  lines: number | ((size: number) => number);
  leading?: number;
};

/** The text at the largest size at which it fits without breaking a word; at the smallest it is broken and shortened. */
export function fitted(text: string, { width, sizes, weight, lines, leading = 1.22 }: Place): Fitted {
  const most = (size: number): number => (typeof lines === 'number' ? lines : lines(size));
  const size =
    sizes.find((each) => widestWord(text, each, weight) <= width && fits(text, width, each, weight, most(each))) ??
    sizes.at(-1) ??
    12;
  const whole = text.trim();
  const isCut = !fits(whole, width, size, weight, most(size));
  const room = isCut ? width : balanced(whole, width, size, weight);
  const found = whole === '' ? [] : wrapText(whole, room, size, weight, most(size));
  return { text: whole, isCut, lines: found, room, size, weight, leading, height: found.length * size * leading };
}

const fits = (text: string, width: number, size: number, weight: Weight, most: number): boolean =>
  wrapText(text, width, size, weight, most + 1).length <= most;

const widestWord = (text: string, size: number, weight: Weight): number =>
  Math.max(
    0,
    ...drawable(text)
      .split(/\s+/)
      .map((word) => textWidth(word, size, weight)),
  );

/** The least width at which it has no more lines, so that no last line holds one word alone. */
function balanced(text: string, width: number, size: number, weight: Weight): number {
  const lines = wrapText(text, width, size, weight, Number.POSITIVE_INFINITY).length;
  if (lines < 2) return width;
  let best = width;
  for (let share = 0.95; share >= 0.5; share -= 0.05) {
    const narrow = width * share;
    if (widestWord(text, size, weight) > narrow || !fits(text, narrow, size, weight, lines)) break;
    best = narrow;
  }
  return best;
}

/** `says`: what of the project is written here, for whoever changes it where it stands. */
export type TextBlockProps = {
  fitted: Fitted;
  x: number;
  y: number;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
  says?: readonly Said[];
};

/** Fitted text with the top of its first line at `y`. */
export function TextBlock({ fitted, x, y, fill, anchor = 'start' }: TextBlockProps) {
  const { lines, size, weight, leading } = fitted;
  const first = y + size * (leading / 2 + 0.36);
  const placed = lines.map((line, nth) => ({ line, base: round(first + nth * size * leading) }));
  return placed.map(({ line, base }) => (
    <text
      key={base}
      x={round(x)}
      y={base}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      direction={isRightToLeft(line) ? 'rtl' : undefined}
      textAnchor={anchorOf(line, anchor)}
    >
      {line}
    </text>
  ));
}

type Anchor = NonNullable<TextBlockProps['anchor']>;

/** A line that is read from the right begins there, and stands where it would stand if it did not. */
function anchorOf(line: string, anchor: Anchor): Anchor | undefined {
  if (anchor === 'middle') return anchor;
  return (anchor === 'end') === isRightToLeft(line) ? undefined : 'end';
}

/** Two digits are far below what an eye can see at the size of a wall. */
export const round = (value: number): number => Math.round(value * 100) / 100;
