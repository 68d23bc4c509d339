import type { PosterContent, PosterGain } from './content.ts';
import { type Fitted, fitted } from './fitted-text.tsx';
import type { Below } from './scene.ts';
import type { Sheet } from './sheet.ts';

/** Air at the edge of every poster, in its units. */
export const margin = 60;

const gap = 36;
const mostGains = 12;

export type GainCell = { key: string; x: number; y: number; width: number; group: Fitted; gain: Fitted };
export type StripSide = { x: number; width: number; name: Fitted; brings: Fitted; carriers: Fitted };

/** Where everything of a poster stands. What is above `horizon` is sky, what is below it is ground. */
export type PosterLayout = {
  title: Fitted;
  promise: Fitted;
  titleTop: number;
  promiseTop: number;
  horizon: number;
  scene: { top: number; width: number; height: number };
  strip: { top: number; sides: [ours: StripSide, theirs: StripSide] } | undefined;
  gainsTop: number;
  cells: GainCell[];
  /** "and 3 more groups", when there are more than a poster can hold. */
  more: number;
  footer: Fitted;
};

/** Lays a poster out on its sheet; `below` says what is said of both sides below the picture. */
export function posterLayout(content: PosterContent, sheet: Sheet, below: Below): PosterLayout {
  const width = sheet.width - 2 * margin;
  const { title, promise } = headOf(content, width);
  const promiseTop = margin - 14 + title.height + 10;
  const headBottom = promiseTop + promise.height;
  const footer = footerOf(content.others, width);
  const footerHeight = 34 + footer.height;
  const sides = below === 'nothing' ? undefined : stripOf(content, width, below === 'sides');
  const stripHeight = sides ? Math.max(...sides.map(stripSideHeight)) : 0;
  const gains = gainCells(content.gains, width);
  const groundHeight = footerHeight + gap + stripHeight + (stripHeight && gains.height ? 26 : 0) + gains.height;
  const horizon = sheet.height - groundHeight;
  const gainsTop = sheet.height - footerHeight - gains.height;
  return {
    title,
    promise,
    titleTop: margin - 14,
    promiseTop,
    horizon,
    scene: { top: headBottom + 22, width: sheet.width, height: horizon - headBottom - 22 },
    strip: sides && { top: horizon + gap, sides },
    gainsTop,
    cells: gains.cells.map((cell) => ({ ...cell, y: cell.y + gainsTop })),
    more: gains.more,
    footer,
  };
}

/** Who else is part of it. */
const footerOf = (others: readonly string[], width: number): Fitted =>
  fitted(others.length > 0 ? `With ${others.join(', ')}` : '', { width, sizes: [14], weight: 400, lines: 1 });

function headOf({ title, promise }: PosterContent, width: number) {
  const isLong = title.length > 80;
  return {
    title: fitted(title, {
      width,
      sizes: [96, 84, 72, 62, 54, 46, 40, 34, 30, 26],
      weight: 700,
      lines: (size) => (size >= 72 ? 1 : size >= 46 ? 2 : size >= 34 ? 3 : 5),
      leading: 1.12,
    }),
    promise: fitted(promise, { width, sizes: isLong ? [20, 18, 16] : [28, 25, 22, 19, 17], weight: 400, lines: 2 }),
  };
}

function stripOf({ ours, theirs }: PosterContent, width: number, withBrings: boolean): [StripSide, StripSide] {
  const each = (width - 40) / 2;
  const side = ({ name, brings, carriers }: PosterContent['ours'], x: number): StripSide => ({
    x,
    width: each,
    name: fitted(name, { width: each - 18, sizes: [25, 22, 18], weight: 700, lines: 1 }),
    brings: fitted(withBrings ? brings.join(' · ') : '', { width: each - 18, sizes: [16], weight: 400, lines: 1 }),
    carriers: fitted(carriersWords(carriers), { width: each - 18, sizes: [16], weight: 500, lines: 1 }),
  });
  return [side(ours, margin), side(theirs, margin + each + 40)];
}

const mostCarriers = 2;

/** "Dana Whitfield carries it, Ana Duarte stands behind it, and 2 more". */
function carriersWords(carriers: PosterContent['ours']['carriers']): string {
  const named = carriers.slice(0, mostCarriers).map(({ name, words }) => `${name} ${words}`);
  const rest = carriers.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}

/** The height of what one side says in the strip. */
export const stripSideHeight = ({ name, brings, carriers }: StripSide): number =>
  name.height + brings.height + carriers.height;

/** How large a gain is written, by how many rows of them there are. */
const looks = [
  { group: [24, 21, 18], gain: [18, 16], lines: 3 },
  { group: [19, 17], gain: [15], lines: 2 },
  { group: [17, 15], gain: [13.5], lines: 2 },
] as const;

/** How many columns: all in one row while each has room, else rows of the same length. */
function columnsFor(count: number, width: number): number {
  const most = Math.max(1, Math.floor((width + 32) / 232));
  const rows = Math.ceil(count / most);
  return Math.max(1, Math.ceil(count / Math.max(1, rows)));
}

function gainCells(gains: readonly PosterGain[], width: number) {
  const shown = gains.slice(0, gains.length > mostGains ? mostGains - 1 : mostGains);
  const more = gains.length - shown.length;
  if (shown.length === 0) return { cells: [], height: 0, more };
  const columns = columnsFor(shown.length + Math.sign(more), width);
  const rows = Math.ceil((shown.length + Math.sign(more)) / columns);
  const look = looks[Math.min(rows, looks.length) - 1] ?? looks[0];
  const each = (width - (columns - 1) * 32) / columns;
  const texts = [...shown, ...(more > 0 ? [{ group: `and ${more} more`, gain: '' }] : [])].map(({ group, gain }) => ({
    group: fitted(group, { width: each, sizes: look.group, weight: 600, lines: 1 }),
    gain: fitted(gain, { width: each, sizes: look.gain, weight: 400, lines: look.lines }),
  }));
  const cells: GainCell[] = [];
  let y = 0;
  for (let row = 0; row < rows; row += 1) {
    const inRow = texts.slice(row * columns, (row + 1) * columns);
    for (const [column, text] of inRow.entries())
      cells.push({ key: `${row} ${column}`, x: margin + column * (each + 32), y, width: each, ...text });
    y += 16 + Math.max(...inRow.map(({ group, gain }) => group.height + gain.height)) + 12;
  }
  return { cells, height: y, more };
}
