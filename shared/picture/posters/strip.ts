import type { PosterContent, PosterSide } from './content.ts';
import { type Fitted, fitted } from './fitted-text.tsx';
import { columnGap, columnWidth } from './gain-cells.ts';

/** What is said of one side below the picture, from the left edge of the first column. */
export type StripSide = { x: number; name: Fitted; carriers: Fitted; brings: Fitted };

/** Between the bar in a side's colour and its words. */
export const barRoom = 18;

/** A tall sheet has room for larger words. */
type Sizes = { name: readonly number[]; words: number; lines: number };
const usualSizes: Sizes = { name: [25, 22, 19, 17, 15], words: 16, lines: 2 };
const tallSizes: Sizes = { name: [30, 27, 25, 22, 19, 17, 15], words: 19, lines: 3 };

/** Both sides, each with half of the width: where the gains have columns for that, what stands below each other is in line. */
export function stripOf({ ours, theirs }: PosterContent, width: number, columns: number, isTall: boolean) {
  const sizes = isTall ? tallSizes : usualSizes;
  // With an odd number of columns one side would have more room than the other.
  const grid = columns % 2 === 0 ? columns : 2;
  const each = columnWidth(grid, width) + columnGap;
  const second = Math.floor(grid / 2) * each;
  const sides = [sideOf(ours, 0, second - columnGap, sizes), sideOf(theirs, second, width - second, sizes)] as const;
  return { sides, height: Math.max(...sides.map(stripSideHeight)) };
}

function sideOf({ name, brings, carriers }: PosterSide, x: number, room: number, sizes: Sizes): StripSide {
  const width = room - barRoom;
  return {
    x,
    name: fitted(name, { width, sizes: sizes.name, weight: 700, lines: (size) => (size < 17 ? 4 : size < 19 ? 2 : 1) }),
    carriers: fitted(carriersWords(carriers), { width, sizes: [sizes.words], weight: 500, lines: 2 }),
    brings: bringsThatFit(brings, width, sizes),
  };
}

/** As many units as there is room for, and how many there are besides. */
function bringsThatFit(brings: readonly string[], width: number, { words: size, lines }: Sizes): Fitted {
  const most = Math.min(brings.length, 12);
  for (let shown = most; shown > 1; shown -= 1) {
    const rest = brings.length - shown;
    const said = [...brings.slice(0, shown), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
    const text = fitted(said, { width, sizes: [size], weight: 400, lines: lines + 1 });
    if (text.lines.length <= lines) return text;
  }
  return fitted(brings[0] ?? '', { width, sizes: [size], weight: 400, lines });
}

const mostCarriers = 2;

/** "Dana Whitfield carries it, Ana Duarte stands behind it, and 2 more". */
export function carriersWords(carriers: PosterSide['carriers']): string {
  const named = carriers.slice(0, mostCarriers).map(({ name, words }) => `${name} ${words}`);
  const rest = carriers.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}

/** The height of what one side says in the strip. */
const stripSideHeight = ({ name, brings, carriers }: StripSide): number =>
  name.height + brings.height + carriers.height;
