import { spaced, squeezed, withoutSpaces } from './comparable.ts';
import { textFinder } from './find-texts.ts';
import { isOurWords } from './own-words.ts';

/** What gives a value away: a text without its spaces, or a short word that must stand alone. */
export type Trace = { text: string; isWord: boolean };

/** So much of a value is looked for, and of each of its sentences: what is drawn may be cut off. */
const beginning = 20;
const shortestSentence = 18;
/** A single word shorter than this is part of too many others. */
const longEnough = 8;
const endOfSentence = /(?<=[.!?;:。！？])\s+|[\r\n\u2028\u2029]+/u;

/** What to look for, so that a value is found even when it is cut off, taken apart or broken over lines. */
export function tracesOf(value: string): Trace[] {
  const whole = squeezed(value);
  if (whole.length < longEnough && /^[\p{L}\p{M}\p{N}]+$/u.test(whole) && !isDense(whole))
    return [{ text: whole, isWord: true }];
  if (whole.length <= beginning) return [{ text: whole, isWord: false }];
  const sentences = value
    .split(endOfSentence)
    .map(squeezed)
    .filter((sentence) => sentence.length >= shortestSentence);
  const begun = [whole, ...sentences].map((text) => text.slice(0, beginning));
  return [...new Set(begun)].filter((text) => !isOurWords(text)).map((text) => ({ text, isWord: false }));
}

const isDense = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

/** Where a text was read, in words; whether its bytes may be anything at all; whether it could not be read. */
export type Reading = { where: string; text: string; isGuess?: boolean; isUnread?: boolean };

/** In a guess only what can hardly be there by chance is believed. */
const shortestInGuess = 6;
const letter = /[\p{L}\p{M}\p{N}]/u;
/** One plain word is also a word of a file format: "Resources", "Contents". */
const longestPlainWord = 16;
const mayBeChance = (text: string): boolean =>
  text.length < shortestInGuess || (text.length < longestPlainWord && /^[a-z]+$/.test(text));

/** Looks for the traces of many values at once; tells the number of each value that a text gives away. */
export function traceFinder(
  all: readonly (readonly Trace[])[],
): (reading: Reading, found: (nth: number) => void) => void {
  const traces = all.flatMap((each, nth) => each.map((trace) => ({ ...trace, nth })));
  const [words, texts] = [traces.filter(({ isWord }) => isWord), traces.filter(({ isWord }) => !isWord)];
  const findWords = textFinder(words.map(({ text }) => text));
  const findTexts = textFinder(texts.map(({ text }) => text));
  return ({ text, isGuess }, found) => {
    const within = spaced(text);
    findTexts(withoutSpaces(within), (nth) => {
      const trace = texts[nth];
      if (trace && (!isGuess || !mayBeChance(trace.text))) found(trace.nth);
    });
    if (isGuess || words.length === 0) return;
    // A word may go on in the next line, with a hyphen or without.
    for (const written of new Set([within, within.replaceAll(/[-\u2010] /g, '')]))
      findWords(written, (nth, at) => {
        const trace = words[nth];
        if (trace && standsAlone(written, at, trace.text.length)) found(trace.nth);
      });
  };
}

const standsAlone = (text: string, at: number, length: number): boolean =>
  !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + length));
