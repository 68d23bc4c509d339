import interWidths from './inter-widths.json' with { type: 'json' };
import { marked, unseenMarks } from './unseen.ts';

export type Weight = 400 | 500 | 600 | 700;

/** Inter first, then whatever the machine has for other scripts. */
export const fontStack =
  "Inter, 'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'Noto Sans CJK SC', 'Noto Sans Arabic', 'Noto Color Emoji', sans-serif";

const widths: Record<Weight, Record<string, number>> = interWidths;

/** More of a text than this never fits anywhere, so nothing longer is looked at. */
const longestLookedAt = 4000;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

const noWidth = /^[\p{M}\p{Cf}]$/u;
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const emoji = /^\p{Extended_Pictographic}/u;

/** Whether a text is read from the right: its first letter says so. */
export const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);

/** Text as it may be drawn: one line, without what XML cannot hold, and with what nobody would see in it shown. */
export const drawable = (text: string): string =>
  marked(
    text
      .slice(0, longestLookedAt)
      .toWellFormed()
      .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, ' '),
  );

/**
 * The width of a text in map units at a size in map units. Exact for the scripts of Inter (without kerning, which only
 * makes text narrower); a careful guess for scripts that fall back to the fonts of the system.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let thousandths = 0;
  for (const { segment } of graphemesOf(text)) thousandths += graphemeWidth(segment, weight);
  return (thousandths * size) / 1000;
}

type Grapheme = { segment: string; index: number };

/** In plain ASCII every character is a grapheme; asking the system for that takes most of the time of drawing a map. */
function graphemesOf(text: string): Iterable<Grapheme> {
  return /^[\x20-\x7e]*$/.test(text) ? charactersOf(text) : graphemes.segment(text);
}

function* charactersOf(text: string): Generator<Grapheme> {
  for (let index = 0; index < text.length; index += 1) yield { segment: text.charAt(index), index };
}

function graphemeWidth(grapheme: string, weight: Weight): number {
  const known = widths[weight][grapheme];
  if (known !== undefined) return known;
  if (wide.test(grapheme)) return 1000;
  if (emoji.test(grapheme)) return 1370;
  let sum = 0;
  for (const character of grapheme) sum += noWidth.test(character) ? 0 : (widths[weight][character] ?? 760);
  return sum;
}

/** The text, or as much of it as fits with an ellipsis; cut between graphemes, never inside one. */
export function fitText(text: string, maxWidth: number, size: number, weight: Weight = 400): string {
  const line = drawable(text);
  const room = (maxWidth * 1000) / size;
  const roomBeforeEllipsis = room - graphemeWidth('…', weight);
  let used = 0;
  let kept = 0;
  for (const { segment, index } of graphemesOf(line)) {
    if (used <= roomBeforeEllipsis) kept = index;
    used += graphemeWidth(segment, weight);
    if (used > room) return shortenedTo(line.slice(0, kept).trimEnd());
  }
  return line;
}

const rightToLeftMark = '\u200f';

/** An ellipsis turns with the text before it; after a text that is read from the right it needs a mark to stand left of it. */
const shortenedTo = (text: string): string => (isRightToLeft(text) ? `${text}…${rightToLeftMark}` : `${text}…`);

/** The text in lines that fit, broken between words where that is possible; the last line ends in an ellipsis. */
export function wrapText(text: string, maxWidth: number, size: number, weight: Weight, maxLines: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.slice(0, longestLookedAt).split(/\r\n|[\r\n\u2028\u2029]/)) {
    lines.push(...wrapParagraph(drawable(paragraph), maxWidth, size, weight, maxLines - lines.length + 1));
    if (lines.length > maxLines) break;
  }
  if (lines.length <= maxLines) return lines;
  const last = `${lines[maxLines - 1]} ${lines[maxLines]}…`;
  return [...lines.slice(0, maxLines - 1), fitText(last, maxWidth, size, weight)];
}

function wrapParagraph(text: string, maxWidth: number, size: number, weight: Weight, enough: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesThatFit(text, maxWidth, size, weight)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, weight) > maxWidth) {
      lines.push(line.trimEnd());
      if (lines.length >= enough) return lines;
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The words of a text; a word wider than the line comes in graphemes. */
function* piecesThatFit(text: string, maxWidth: number, size: number, weight: Weight): Generator<string> {
  for (const segment of wordsOf(text)) {
    if (textWidth(segment, size, weight) <= maxWidth) yield segment;
    else for (const { segment: grapheme } of graphemes.segment(segment)) yield grapheme;
  }
}

const closing = /^[\p{Pe}\p{Pf},.;:!?…%、。，！？：；]+$/u;

/** The words of a text, each with the comma or the bracket that ends it: no line begins with one. */
function* wordsOf(text: string): Generator<string> {
  let word = '';
  for (const { segment } of words.segment(text)) {
    if (word !== '' && closing.test(segment) && !/\s$/.test(word)) word += segment;
    else {
      if (word !== '') yield word;
      word = segment;
    }
  }
  if (word !== '') yield word;
}

/** Two letters for a card: of the first and the last word of a name, or one letter where a script has no capitals. */
export function initialsOf(name: string): string {
  const shown = drawable(name).replace(unseenMarks, '').trim();
  const numbered = /^(.+?)\s+(\d{1,2})$/.exec(shown);
  if (numbered) return firstGrapheme(numbered[1] ?? '').toUpperCase() + numbered[2];
  const letters = shown
    .split(/[\s\-–—,.()"']+/)
    .map((word) => firstGrapheme(word))
    .filter((letter) => /^[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(letter));
  const cased = letters.filter((letter) => letter.toUpperCase() !== letter.toLowerCase());
  const [first = '', ...rest] = cased.length > 0 ? cased : letters.slice(0, 1);
  return (first + (rest.at(-1) ?? '')).toUpperCase();
}

const firstGrapheme = (word: string): string => graphemes.segment(word)[Symbol.iterator]().next().value?.segment ?? '';
