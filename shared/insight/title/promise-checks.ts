import { type HiddenKind, hiddenIn } from './hidden.ts';
import { type Jargon, jargonIn } from './jargon.ts';
import type { Names } from './names.ts';
import { countWords, lookedAt, type Word, wordsOf } from './words.ts';

/** Something about a promise that would keep a user from feeling promised anything. */
export type PromiseFinding =
  | { kind: 'hidden'; found: readonly HiddenKind[] }
  | { kind: 'sentences'; count: number }
  | { kind: 'long'; words: number }
  | { kind: 'aboutUs'; word: string }
  | { kind: 'names'; name: string }
  | ({ kind: 'inner' } & Jargon);

/** So many words are heard as one promise. */
const mostWords = 20;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What there is to say against a promise, what weighs most first; nothing against one that is empty. Never throws. */
export function promiseFindings(promise: string, names: Names): PromiseFinding[] {
  if (promise.trim() === '') return [];
  const text = promise.slice(0, lookedAt);
  const hidden = hiddenIn(text.trim());
  const count = [...sentences.segment(text)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
  const words = countWords(text);
  const all = wordsOf(text);
  return [
    ...(hidden.length > 0 ? [{ kind: 'hidden' as const, found: hidden }] : []),
    ...(count > 1 ? [{ kind: 'sentences' as const, count }] : []),
    ...(words > mostWords ? [{ kind: 'long' as const, words }] : []),
    ...aboutUs(all),
    ...namesIn(all, names),
    ...jargonIn(text)
      .slice(0, 2)
      .map((each) => ({ kind: 'inner' as const, ...each })),
  ];
}

const ours = new Set(['we', 'our', 'ours', 'us']);
const theirs = new Set(['you', 'your', 'yours', 'everybody', 'everyone', 'anybody', 'anyone', 'nobody', 'all']);

/** A sentence that speaks of us and of nobody else. */
function aboutUs(words: readonly Word[]): PromiseFinding[] {
  const us = words.find(({ key }) => ours.has(key));
  return us && !words.some(({ key }) => theirs.has(key)) ? [{ kind: 'aboutUs', word: us.written }] : [];
}

/** The name of a unit or a working title in it: users neither know it nor need to. The two houses may be named. */
function namesIn(words: readonly Word[], { inUse }: Names): PromiseFinding[] {
  const text = ` ${words.map(({ key }) => key).join(' ')} `;
  const found = inUse.find(
    (each) =>
      (each.as === 'unit' || each.as === 'listed') && each.letters.length > 2 && text.includes(` ${each.words} `),
  );
  return found ? [{ kind: 'names', name: found.name }] : [];
}
