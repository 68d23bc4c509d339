import type { PosterGain } from './content.ts';
import { type Fitted, fitted } from './fitted-text.tsx';

/** One group and what it gains (`of` is missing where the others are counted), from the top of the block of gains and the left edge of its first column. */
export type GainCell = Place & { group: Fitted; gain: Fitted; of: PosterGain | undefined };
type Place = { key: string; x: number; y: number; width: number };

/** The gains in columns, which the names of both sides stand in, too. */
export type GainBlock = { cells: GainCell[]; columns: number; height: number };

export const columnGap = 32;
const mostGains = 12;
/** Narrower than this, no column is easy to read. */
const leastColumn = 200;
/** The rule above a gain with the air below it, and the air below the gain. */
const [above, below] = [14, 14];

/** How large a gain is written, by how many rows of them there are; a tall sheet has room for larger ones. */
const looks = [
  { group: [24, 21, 18], gain: [18, 16], lines: 3 },
  { group: [19, 17], gain: [15], lines: 2 },
  { group: [17, 15], gain: [13.5], lines: 2 },
] as const;
const tallLook = { group: [30, 26, 23, 20], gain: [22, 20, 18], lines: 5 } as const;

/** The width of a column when so many share a width. */
export const columnWidth = (columns: number, width: number): number => (width - (columns - 1) * columnGap) / columns;

/** The gains as cells in as few rows as can be read. Beyond twelve, the last cell counts the others. */
export function gainBlock(gains: readonly PosterGain[], width: number, isTall: boolean): GainBlock {
  const told = toldGains(gains);
  if (told.length === 0) return { cells: [], columns: 1, height: 0 };
  const mostColumns = Math.max(1, Math.floor((width + columnGap) / (leastColumn + columnGap)));
  const rows = Math.ceil(told.length / mostColumns);
  const columns = Math.max(1, Math.ceil(told.length / Math.max(1, rows)));
  const look = isTall && rows === 1 ? tallLook : (looks[Math.min(rows, looks.length) - 1] ?? looks[0]);
  const each = columnWidth(columns, width);
  const groupsOf = (sizes: readonly number[]) =>
    told.map(({ group }) => fitted(group, { width: each, sizes, weight: 600, lines: 1 }));
  const gainsOf = (sizes: readonly number[]) =>
    told.map(({ gain }) => fitted(gain, { width: each, sizes, weight: 400, lines: look.lines }));
  // All groups are written alike, as large as the longest allows.
  const groups = groupsOf([smallest(groupsOf(look.group))]);
  const texts = gainsOf([smallest(gainsOf(look.gain))]).map((gain, nth) => ({
    group: groups[nth] ?? gain,
    gain,
    of: gains.find((each) => each === told[nth]),
  }));
  const cells: GainCell[] = [];
  let y = 0;
  for (let row = 0; row < rows; row += 1) {
    const inRow = texts.slice(row * columns, (row + 1) * columns);
    for (const [column, text] of inRow.entries())
      cells.push({ key: `${row} ${column}`, x: column * (each + columnGap), y, width: each, ...text });
    y += above + below + Math.max(...inRow.map(({ group, gain }) => group.height + gain.height));
  }
  return { cells, columns, height: y };
}

const smallest = (texts: readonly Fitted[]): number => Math.min(...texts.map(({ size }) => size));

function toldGains(gains: readonly PosterGain[]): Omit<PosterGain, 'id'>[] {
  if (gains.length <= mostGains) return [...gains];
  const shown = gains.slice(0, mostGains - 1);
  return [...shown, { group: `and ${gains.length - shown.length} more`, gain: '' }];
}
