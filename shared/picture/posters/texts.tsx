import { displayList, type Mark } from '../display-list.ts';
import { drawable, textWidth } from '../text.ts';
import { type Fitted, TextBlock, type TextBlockProps } from './fitted-text.tsx';
import { type PosterPart, partKey, type Said } from './part.ts';
import { Poster, type PosterProps } from './poster.tsx';

/** A text as it stands on a sheet, in the units of the sheet. */
export type PosterText = TextBlockProps & { anchor: 'start' | 'middle' | 'end'; says: readonly Said[] };

/** A poster taken apart: what is drawn, in its order, and the texts that stand on it. */
export type PosterPieces = { marks: Mark[]; texts: PosterText[] };

export function posterPieces(props: PosterProps): PosterPieces {
  const texts: PosterText[] = [];
  const marks = displayList(<Poster {...props} />, (type, found, [, , , , dx, dy]) => {
    if (type !== TextBlock) return false;
    const { x, y, anchor = 'start', says = [], ...text } = found as unknown as TextBlockProps;
    texts.push({ ...text, x: x + dx, y: y + dy, anchor, says });
    return true;
  });
  return { marks, texts };
}

/** Where something of the project is said on a sheet, alone or among others. */
export type Zone = Said & {
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How wide it may grow before it is broken into lines, and from where. */
  room: number;
  left: number;
  fitted: Fitted;
  fill: string;
  anchor: 'start' | 'middle' | 'end';
  /** Whether its end had no room. */
  isCut: boolean;
};

/** Every place of a sheet where something of the project is said, in the order of reading. */
export const zonesOf = (texts: readonly PosterText[]): Zone[] => once(texts.flatMap(zonesIn)).toSorted(byPlace);

/** What is said twice is the same thing: it is found where it is largest, with what is said of a person right below. */
function once(zones: readonly Zone[]): Zone[] {
  const found = new Map<string, Zone>();
  for (const zone of zones) {
    const before = found.get(zone.key);
    if (before && zone.part.of === 'person' && Math.abs(before.y + before.height - zone.y) < 1)
      found.set(zone.key, together(before, zone));
    else if (!before || before.fitted.size < zone.fitted.size) found.set(zone.key, zone);
  }
  return [...found.values()];
}

function together(upper: Zone, lower: Zone): Zone {
  const x = Math.min(upper.x, lower.x);
  const width = Math.max(upper.x + upper.width, lower.x + lower.width) - x;
  return { ...upper, x, width, height: upper.height + lower.height };
}

const order: readonly PosterPart['of'][] = ['title', 'promise', 'organisation', 'person', 'unit', 'group', 'gain'];
const rank = ({ part }: Zone): number => Math.min(order.indexOf(part.of), order.indexOf('group'));
const byPlace = (a: Zone, b: Zone): number =>
  rank(a) - rank(b) || (rank(a) < order.indexOf('group') ? 0 : a.y - b.y || a.x - b.x);

function zonesIn(text: PosterText): Zone[] {
  const { fitted, says } = text;
  const whole = says.find((said) => drawable(said.text).trim() === drawable(fitted.text).trim()) ?? only(says, fitted);
  if (whole) return [zoneOf(text, whole, { from: 0, to: fitted.lines.length })];
  return runsIn(text);
}

/** A text that says one thing alone is there for it even where nothing is written yet. */
const only = (says: readonly Said[], { lines }: Fitted): Said | undefined =>
  says.length === 1 && lines.length === 0 ? says[0] : undefined;

const leftOf = ({ x, anchor }: PosterText, width: number): number =>
  x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);

function zoneOf(text: PosterText, said: Said, { from, to }: { from: number; to: number }): Zone {
  const { fitted, y, fill, anchor } = text;
  const { size, weight, leading, room } = fitted;
  const width = Math.max(size, ...fitted.lines.slice(from, to).map((line) => textWidth(line, size, weight)));
  return {
    ...said,
    key: partKey(said.part),
    x: leftOf(text, width),
    y: y + from * size * leading,
    width,
    height: Math.max(1, to - from) * size * leading,
    room,
    left: leftOf(text, room),
    fitted,
    fill,
    anchor,
    isCut: fitted.isCut,
  };
}

/** Things that are said one after the other in one text: each where it begins, as far as its line goes. */
function runsIn(text: PosterText): Zone[] {
  const zones: Zone[] = [];
  const { lines, size, weight } = text.fitted;
  let [row, from] = [0, 0];
  for (const said of text.says) {
    const found = runFrom(lines, drawable(said.text).trim(), row, from);
    if (!found) continue;
    const line = lines[found.row] ?? '';
    const start = leftOf(text, textWidth(line, size, weight)) + textWidth(line.slice(0, found.from), size, weight);
    const to = said.more ? withMore(line, found.to, drawable(said.more)) : found.to;
    const width = textWidth(line.slice(found.from, to), size, weight);
    const whole = zoneOf(text, said, { from: found.row, to: found.row + 1 });
    zones.push({ ...whole, x: start, width, left: start, room: width, anchor: 'start', isCut: false });
    [row, from] = [found.row, to];
  }
  return zones;
}

/** Where something ends that goes on with more words, as far as they are in the line. */
function withMore(line: string, to: number, more: string): number {
  const words = ` ${more}`;
  let length = words.length;
  while (!line.startsWith(words.slice(0, length), to)) length -= 1;
  return to + length;
}

/** Where a text begins in lines that were broken between words, and where it ends in that line. */
function runFrom(lines: readonly string[], wanted: string, row: number, from: number) {
  if (wanted === '') return undefined;
  for (let nth = row; nth < lines.length; nth += 1) {
    const line = lines[nth] ?? '';
    const at = line.indexOf(wanted, nth === row ? from : 0);
    if (at >= 0) return { row: nth, from: at, to: at + wanted.length };
    const broken = brokenAt(line, lines[nth + 1], wanted, nth === row ? from : 0);
    if (broken !== undefined) return { row: nth, from: broken, to: line.length };
  }
  return undefined;
}

/** Where a text begins that goes on in the next line. */
function brokenAt(line: string, next: string | undefined, wanted: string, from: number): number | undefined {
  for (let length = Math.min(wanted.length - 1, line.length - from); next !== undefined && length > 0; length -= 1)
    if (line.endsWith(wanted.slice(0, length)) && next.startsWith(wanted.slice(length).trimStart()))
      return line.length - length;
  return undefined;
}
