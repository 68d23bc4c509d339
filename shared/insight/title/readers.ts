import type { EntryId } from '../../base/ids.ts';
import { hasAnswered, type Vision } from '../../model/vision.ts';
import { withoutHidden } from './hidden.ts';
import { readings } from './readings.ts';
import { isSameWord, saidOf, saysSomething, type Word, wordsOf } from './words.ts';

type Reader = Vision['readers'][number];

/** Who of the readers has answered, and who of them was confused as far as it is noted. */
export type ReadersFound = {
  asked: readonly Reader[];
  /** Who has answered about a title that it does not have any more: that says nothing of the one it has. */
  earlier: readonly Reader[];
  confused: readonly Reader[];
  /** Words of the title that the confusion is about, where that can be seen, and who stumbled over each. */
  about: readonly { word: string; readers: readonly EntryId[] }[];
};

const isWritten = (text: string): boolean => text.trim() !== '';

const compared = (title: string): string => withoutHidden(title).trim().toLowerCase();

/** The title that a reader answered about, where it is not the one of now; empty where it is, or is not known. */
export function otherTitleOf({ title = '' }: Reader, now: string): string {
  const shown = withoutHidden(title).trim();
  return compared(shown) === compared(now) ? '' : shown;
}

/** What the readers' answers say about the title. */
export function readersOf({ title, readers }: Pick<Vision, 'title' | 'readers'>): ReadersFound {
  const answered = readers.filter(hasAnswered);
  const earlier = answered.filter((reader) => otherTitleOf(reader, title) !== '');
  const asked = answered.filter((reader) => !earlier.includes(reader));
  const confused = asked.filter(({ confusion }) => isWritten(confusion));
  const words = [...new Map(wordsOf(title).map((word) => [word.key, word])).values()].filter(saysSomething);
  const about = words.map((word) => ({
    word: word.written,
    readers: confused.filter((reader) => stumbledOver(reader, word, words)).map(({ id }) => id),
  }));
  return { asked, earlier, confused, about: about.filter((each) => each.readers.length > 0) };
}

/** Whether the confusion names the word; or, when it names none of them, whether it tells of one of its other meanings. */
function stumbledOver({ answer, confusion }: Reader, word: Word, all: readonly Word[]): boolean {
  const noted = wordsOf(confusion).map(({ key }) => key);
  const isNamed = ({ key }: Word) => noted.some((each) => isSameWord(each, key));
  if (all.some(isNamed)) return isNamed(word);
  const meanings = wordsOf((saidOf(readings, word.key) ?? []).join(' ')).filter(
    (each) => saysSomething(each) && !all.some(({ key }) => isSameWord(key, each.key)),
  );
  const said = [...noted, ...wordsOf(answer).map(({ key }) => key)];
  return meanings.some(({ key }) => key.length > 4 && said.some((each) => isSameWord(each, key)));
}
