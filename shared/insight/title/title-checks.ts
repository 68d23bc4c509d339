import { type HiddenKind, hiddenIn } from './hidden.ts';
import { homophones } from './homophones.ts';
import { type MixedUp, mixedUpWith } from './in-use.ts';
import { type Jargon, jargonIn } from './jargon.ts';
import type { Names } from './names.ts';
import { readings } from './readings.ts';
import { countLetters, countWords, lookedAt, saidOf, type Word, wordsOf } from './words.ts';

/** Something about a title that would keep a reader from seeing, saying, remembering or understanding it. */
export type TitleFinding =
  | { kind: 'hidden'; found: readonly HiddenKind[] }
  | { kind: 'unsayable' }
  /** Of a script without spaces the words are not counted: 0. */
  | { kind: 'breathless' | 'long'; words: number; letters: number }
  | ({ kind: 'mixedUp' } & MixedUp)
  | { kind: 'capitals' }
  | { kind: 'acronyms'; words: readonly string[] }
  | ({ kind: 'jargon' } & Jargon)
  | { kind: 'numeral'; word: string }
  | { kind: 'twoScripts'; word: string }
  | { kind: 'readings'; word: string; readings: readonly [string, string] }
  | { kind: 'soundsLike'; word: string; others: readonly string[] };

/** What is remembered, and what can be said in one breath; beyond either it is said that it is too long. */
const remembered = { words: 5, letters: 34 };
const oneBreath = { words: 12, letters: 80 };

/** So many of one kind are named: a title of jargon alone is not a page of findings. */
const mostOfKind = 3;

/** What there is to say against a title, what weighs most first. A title that is empty has no findings. Never throws. */
export function titleFindings(title: string, names: Names): TitleFinding[] {
  if (title.trim() === '') return [];
  const text = title.slice(0, lookedAt);
  const words = wordsOf(text);
  const hidden = hiddenIn(text);
  const jargon = jargonIn(text);
  return [
    ...(hidden.length > 0 ? [{ kind: 'hidden' as const, found: hidden }] : []),
    ...(words.length === 0 ? [{ kind: 'unsayable' as const }] : lengthOf(title)),
    ...mixedUpWith(title, names).map((each) => ({ kind: 'mixedUp' as const, ...each })),
    ...capitalsIn(words, names),
    ...jargon.slice(0, mostOfKind).map((each) => ({ kind: 'jargon' as const, ...each })),
    ...oncePerWord(words.filter(({ written }) => isNumeral(written))).map((word) => ({
      kind: 'numeral' as const,
      word,
    })),
    ...oncePerWord(words.filter(({ written }) => hasTwoScripts(written))).map((word) => ({
      kind: 'twoScripts' as const,
      word,
    })),
    ...confusable(words, jargon, names),
  ];
}

/** Whether a finding would trouble every reader; the others are advice. */
export const isTrouble = (finding: TitleFinding): boolean =>
  ['hidden', 'unsayable', 'breathless'].includes(finding.kind) ||
  (finding.kind === 'mixedUp' && finding.how !== 'part' && finding.how !== 'sound');

/** Scripts that are written without spaces: there the characters count, and each says more. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

function lengthOf(title: string): TitleFinding[] {
  const letters = countLetters(title);
  if (withoutSpaces.test(title.slice(0, lookedAt))) {
    if (letters * 2 > oneBreath.letters) return [{ kind: 'breathless', words: 0, letters }];
    return letters * 2 > remembered.letters ? [{ kind: 'long', words: 0, letters }] : [];
  }
  const words = countWords(title);
  if (words > oneBreath.words || letters > oneBreath.letters) return [{ kind: 'breathless', words, letters }];
  if (words > remembered.words || letters > remembered.letters) return [{ kind: 'long', words, letters }];
  return [];
}

const isCased = ({ written }: Word): boolean => written.toUpperCase() !== written.toLowerCase();
const isCapital = (word: Word): boolean =>
  isCased(word) && word.written === word.written.toUpperCase() && (word.written.match(/\p{Lu}/gu) ?? []).length > 1;

/** Nothing longer is short for anything. */
const longestAcronym = 6;

/** Short forms that everybody reads as the thing itself. */
const everyday = new Set(['tv', 'ok', 'uk', 'eu', 'usa', 'us', 'un', 'dvd', 'cd', 'pm', 'am', 'wc']);

/** Acronyms that are no name here; or that all of it is in capitals, which makes them of every word. */
function capitalsIn(words: readonly Word[], { known }: Names): TitleFinding[] {
  const cased = words.filter(isCased);
  const capital = cased.filter(isCapital);
  if (capital.length === cased.length && (cased.length > 1 || [...(cased[0]?.written ?? '')].length > 6))
    return cased.length > 0 ? [{ kind: 'capitals' }] : [];
  const unknown = capital.filter(
    ({ key }) => key.length <= longestAcronym && !known.has(key) && !everyday.has(key) && jargonIn(key).length === 0,
  );
  return unknown.length > 0 ? [{ kind: 'acronyms', words: oncePerWord(unknown) }] : [];
}

/** "4all", "Card2Go": a digit that stands for a word. */
const isNumeral = (written: string): boolean => /^[248]\p{L}{2,}$|\p{L}[248]\p{L}{2,}/u.test(written);

/** A letter of another alphabet that looks the same: found by no search, read out as another sound. */
const hasTwoScripts = (written: string): boolean =>
  /\p{Script=Latin}/u.test(written) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(written);

const oncePerWord = (words: readonly Word[]): string[] =>
  [...new Map(words.map(({ key, written }) => [key, written])).values()].slice(0, mostOfKind);

/** Words that are taken for another thing or heard as another word; not those that are jargon or a name here anyway. */
function confusable(words: readonly Word[], jargon: readonly Jargon[], { known }: Names): TitleFinding[] {
  const said = new Set(jargon.flatMap(({ word }) => wordsOf(word).map(({ key }) => key)));
  const left = [...new Map(words.map((word) => [word.key, word])).values()].filter(
    ({ key }) => !said.has(key) && !known.has(key),
  );
  const meant = left.flatMap(({ key, written }): TitleFinding[] => {
    const two = saidOf(readings, key);
    return two ? [{ kind: 'readings', word: written, readings: two }] : [];
  });
  const heard = left.flatMap(({ key, written }): TitleFinding[] => {
    const others = saidOf(homophones, key);
    return others ? [{ kind: 'soundsLike', word: written, others }] : [];
  });
  return [...meant.slice(0, mostOfKind), ...heard.slice(0, mostOfKind)];
}
