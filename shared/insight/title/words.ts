import { fold } from '../../base/fold.ts';

/** So much of a title or a promise is looked at: what is longer is too long, whatever it says. */
export const lookedAt = 2000;

/** A word as it is written, and as it is compared: without case and accents. */
export type Word = { written: string; key: string };

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** The words of a text, in their order. */
export const wordsOf = (text: string): Word[] =>
  (text.slice(0, lookedAt).match(word) ?? []).map((written) => ({ written, key: fold(written) }));

/** A word in the singular, where an "s" alone makes the plural. */
const single = (key: string): string => (/[^s]s$/.test(key) && key.length > 3 ? key.slice(0, -1) : key);

/** What a record says about a word or its singular. */
export function saidOf<Said>(record: Readonly<Record<string, Said>>, key: string): Said | undefined {
  const found = [key, single(key)].find((each) => Object.hasOwn(record, each));
  return found === undefined ? undefined : record[found];
}

/** Whether the words of a text can be judged: there are lists of words for Latin letters alone. */
export const canBeRead = (text: string): boolean => {
  const letters = text.slice(0, lookedAt).match(/\p{L}/gu) ?? [];
  return letters.length === 0 || letters.filter((each) => /\p{Script=Latin}/u.test(each)).length * 2 >= letters.length;
};

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** How many words a text has, in scripts without spaces, too; of a very long text, in its beginning. */
export function countWords(text: string): number {
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text.slice(0, lookedAt))) if (isWordLike) count += 1;
  return count;
}

/** How many letters and digits a text has; of a very long text, its length. */
export const countLetters = (text: string): number =>
  text.length > lookedAt ? text.length : (text.match(/[\p{L}\p{N}]/gu) ?? []).length;

/** Words that say nothing by themselves. */
const small = new Set(
  'a an the and or of for to in on at by with from as is are be it its this that we our us you your one all new my not no do'.split(
    ' ',
  ),
);

/** Whether a word can be remembered, confused or shared: "card", not "the". */
export const saysSomething = ({ key }: Word): boolean => [...key].length > 2 && !small.has(key);

/** Whether two words are the same but for an ending: "card", "cards". */
export function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long === short || (short.length > 2 && long.length - short.length <= 2 && long.startsWith(short));
}
