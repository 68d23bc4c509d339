import { drawable, textWidth, type Weight, wrapText } from '../picture/text.ts';
import type { DefenceContent, Difference } from './defence-content.ts';
import type { Block, Cell, Row, Section } from './defence-sections.ts';

/** How the sheet is set: the size of its text in pixels, how many lines a piece of text may have, how many rows are shown. */
export type Fit = { size: number; lines: number; shown: readonly number[] };

/** Measures that the styles of the sheet share, in pixels. */
export const measures = {
  lineHeight: 1.4,
  columnGap: 18,
  heroPadding: 14,
  /** Every organisation on the line between two cultures has so much room. */
  lane: 34,
  underLine: 4,
  titleSize: 30,
  titleLines: 2,
  promiseLines: 3,
  footer: 30,
} as const;

/** Large where there is room for it, then smaller, then with long texts cut. */
const steps: readonly Step[] = [
  ...[16.5, 15.5, 14.5, 13.5, 12.5, 11.5, 10.5].map((size) => ({ size, lines: 40 })),
  ...[6, 3].map((lines) => ({ size: 10.5, lines })),
];
const smallest: Step = { size: 10.5, lines: 2 };

/** More rows than this fit on no sheet. */
const mostRows = 40;

/** The browser may break a line a little earlier than it is measured here. */
const careful = 0.97;

/** The largest setting with which all of it fits into a page; where none does, the rows at the end of the long parts go. */
export function fitSheet(content: DefenceContent, sections: readonly Section[], room: Room): Fit {
  const all = sections.map(({ rows }) => Math.min(rows.length, mostRows));
  const isAll = all.every((count, nth) => count === sections[nth]?.rows.length);
  const rows = all.reduce((sum, count) => sum + count, 0);
  for (const step of isAll ? steps : []) {
    if (rows * emptyRow(step) > room.height) continue;
    if (total(sections, heightsOf(content, sections, step, room.width), all) <= room.height)
      return { ...step, shown: all };
  }
  const heights = heightsOf(content, sections, smallest, room.width);
  const fits = (shown: readonly number[]) => total(sections, heights, shown) <= room.height;
  let shown = all;
  for (let part = largestPart(sections, heights, shown); part >= 0 && !fits(shown); ) {
    shown = shown.with(part, (shown[part] ?? 0) - 1);
    part = largestPart(sections, heights, shown);
  }
  // A tall row that went may have left room for lower ones, the gains first.
  for (const [nth, count] of all.entries())
    for (let more = (shown[nth] ?? 0) + 1; more <= count && fits(shown.with(nth, more)); more += 1)
      shown = shown.with(nth, more);
  return { ...smallest, shown };
}

type Step = Omit<Fit, 'shown'>;
type Room = { width: number; height: number };

/** How high everything is: what stands around the parts, each part without its rows, each row, and "and 4 more". */
type Heights = { around: number; parts: readonly { frame: number; rows: readonly number[] }[]; more: number };

function heightsOf(content: DefenceContent, sections: readonly Section[], step: Step, width: number): Heights {
  const parts = sections.map((section) => {
    const widths = columnWidths(section, width);
    const rows = section.rows.slice(0, mostRows).map((row) => rowHeight(row, widths, step));
    return { frame: frameHeight(section, step), rows };
  });
  const { size } = step;
  const more = size * measures.lineHeight + size * 0.5 + 1;
  return { around: headHeight(content, step, width) + measures.footer, parts, more };
}

const total = (sections: readonly Section[], { around, parts, more }: Heights, shown: readonly number[]): number =>
  parts.reduce((sum, { frame, rows }, nth) => {
    const count = shown[nth] ?? 0;
    const isCut = count < (sections[nth]?.rows.length ?? 0);
    return sum + frame + rows.slice(0, count).reduce((all, row) => all + row, 0) + (isCut ? more : 0);
  }, around);

/** The part that can best do without its last row: the one that takes most room, where the gains count half. */
function largestPart(sections: readonly Section[], { parts }: Heights, shown: readonly number[]): number {
  const rooms = parts.map(({ rows }, nth) => {
    const count = shown[nth] ?? 0;
    const room = rows.slice(0, count).reduce((sum, row) => sum + row, 0);
    return count <= 1 ? -1 : room * (sections[nth]?.look === 'hero' ? 0.5 : 1);
  });
  const most = Math.max(...rooms);
  return most < 0 ? -1 : rooms.lastIndexOf(most);
}

/** Where a column begins to be as wide as this. */
export const columnWidths = ({ columns, look }: Section, width: number): number[] => {
  const inner = width - (look === 'hero' ? 2 * measures.heroPadding : 0) - (columns.length - 1) * measures.columnGap;
  return columns.map((share) => share * inner);
};

function headHeight({ title, promise, inOneSentence }: DefenceContent, { size, lines }: Step, width: number): number {
  const { titleSize, titleLines, promiseLines, lineHeight } = measures;
  const overline = 11 * lineHeight + 4;
  const heading = linesOf(title, width, titleSize, 700, titleLines) * titleSize * 1.2;
  const said = promise ? linesOf(promise, width, size + 4, 400, promiseLines) * (size + 4) * lineHeight + 4 : 0;
  const sentence = inOneSentence
    ? linesOf(inOneSentence, width - 16, size + 1.5, 600, lines) * (size + 1.5) * lineHeight + size * 1.5
    : 0;
  return overline + heading + said + sentence;
}

function frameHeight({ heads, rows, look }: Section, { size }: Step): number {
  const { lineHeight, heroPadding } = measures;
  const title = size * 1.5 + (size + 3) * lineHeight + size * 0.3;
  const none = rows.length === 0 ? size * lineHeight : 0;
  return title + none + (heads.length > 0 ? 11 * lineHeight : 0) + (look === 'hero' ? 2 * heroPadding : 0);
}

/** A row with one line of text has this height, and no row has less. */
const emptyRow = ({ size }: Step): number => size * measures.lineHeight + size * 0.9 + 1;

const rowHeight = ({ cells }: Row, widths: readonly number[], step: Step): number =>
  Math.max(...cells.map((cell, nth) => cellHeight(cell, widths[nth] ?? 0, step))) + step.size * 0.9 + 1;

function cellHeight({ blocks, line }: Cell, width: number, step: Step): number {
  const text = blocks.reduce((sum, block) => sum + blockHeight(block, width, step), 0);
  return text + (line ? lineHeightOf(line, width, step) : 0);
}

function blockHeight({ text, lead = '', look }: Block, width: number, { size, lines }: Step): number {
  const weight = look === 'strong' ? 600 : 400;
  return linesOf(lead ? `${lead} ${text}` : text, width, size, weight, lines) * size * measures.lineHeight;
}

function lineHeightOf({ left, right, onLine }: Difference, width: number, { size, lines }: Step): number {
  const half = width / 2 - 6;
  const ends = [left, right].map((end) => linesOf(end, half, size, 600, lines));
  return onLine.length * measures.lane + measures.underLine + Math.max(...ends) * size * measures.lineHeight;
}

function linesOf(text: string, width: number, size: number, weight: Weight, most: number): number {
  const line = drawable(text);
  if (textWidth(line, size, weight) <= width * careful) return 1;
  return Math.min(most, wrapText(line, width * careful, size, weight, most).length);
}
