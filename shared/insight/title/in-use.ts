import { doubleMetaphone } from 'double-metaphone';
import { distance } from 'fastest-levenshtein';
import { foldedWords } from '../../base/fold.ts';
import type { NameInUse, Names } from './names.ts';
import { isSameWord, saysSomething, wordsOf } from './words.ts';

/** A name that the title can be taken for: the same, nearly the same in writing, the same when said, or with a word of it. */
export type MixedUp = { name: NameInUse; how: 'same' | 'nearly' | 'sound' | 'part'; word: string };

/** So many are named. */
const most = 3;

/** A longer title than this is not compared: nobody mixes it up, and nobody says it. */
const longestCompared = 120;

/** The names in use that a title can be mixed up with, the nearest first. */
export function mixedUpWith(title: string, { inUse }: Names): MixedUp[] {
  const words = foldedWords(title.slice(0, longestCompared + 1));
  const letters = words.replaceAll(' ', '');
  if (letters === '' || title.length > longestCompared) return [];
  const heard = soundOf(letters);
  const near = inUse.flatMap((name): MixedUp[] => {
    const how = nearness(words, letters, heard, name);
    return how ? [{ name, how, word: '' }] : [];
  });
  const order = ['same', 'nearly', 'sound', 'part'];
  return [...near, ...sharing(title, inUse, near)]
    .sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how))
    .slice(0, most);
}

function nearness(words: string, letters: string, heard: string, name: NameInUse): MixedUp['how'] | undefined {
  if (name.words === words) return 'same';
  if (name.letters === letters) return 'nearly';
  const longer = Math.max(letters.length, name.letters.length);
  // Of very short words every other one is only a letter away.
  if (Math.min(letters.length, name.letters.length) < 4) return undefined;
  // What has few sounds sounds like much else: there the letters have to be nearer.
  const mostApart = Math.floor(longer * (heard.length > 3 ? 0.6 : 0.4));
  if (Math.abs(letters.length - name.letters.length) > mostApart) return undefined;
  const apart = distance(letters, name.letters);
  if (apart <= Math.floor(longer / 6)) return 'nearly';
  return apart <= mostApart && heard.length > 2 && soundOf(name.letters) === heard ? 'sound' : undefined;
}

/** How something sounds in English, whatever it is written like; nothing for other scripts. */
const soundOf = (letters: string): string => (/^[a-z0-9]+$/.test(letters) ? doubleMetaphone(letters)[0] : '');

/** Other names for the same thing that share a word with the title. Units and tags may: they are not names for it. */
function sharing(title: string, inUse: readonly NameInUse[], near: readonly MixedUp[]): MixedUp[] {
  const own = wordsOf(title).filter(saysSomething);
  const taken = new Set(near.map(({ name }) => name));
  return inUse.flatMap((name): MixedUp[] => {
    if (name.as !== 'listed' || taken.has(name)) return [];
    const theirs = name.words.split(' ');
    const shared = own.find(({ key }) => theirs.some((each) => isSameWord(each, key)));
    return shared ? [{ name, how: 'part', word: shared.written }] : [];
  });
}
