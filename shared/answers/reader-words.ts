import type { ReadersFound } from '../insight/title/readers.ts';
import { counted, list } from '../picture/sentences.ts';

/** So many readers are asked "what do you think this is?" before the title is settled. */
export const readersWanted = 3;

/** How many readers understood the title, as far as it is noted, and which word of it confused them. */
export function readersSummary({ asked, earlier, confused, about }: ReadersFound): string {
  if (asked.length === 0 && earlier.length === 0) return 'Nobody has been asked yet.';
  const said =
    asked.length === 0
      ? ['Nobody has been asked about this title yet.']
      : [countWords(asked.length, confused.length), aboutWords(about, confused.length)];
  return [...said, earlierWords(earlier.length)].filter(Boolean).join(' ');
}

/** That answers about another title do not count; nothing where there are none. */
export function earlierWords(earlier: number): string {
  if (earlier === 0) return '';
  return `${counted(earlier, 'reader', 'readers')} answered about an earlier title: ask ${earlier === 1 ? 'them' : 'each'} again.`;
}

function countWords(asked: number, confused: number): string {
  const readers = counted(asked, 'reader', 'readers');
  if (confused === 0) return `${readers} said what they think it is; no confusion is noted.`;
  if (asked === confused)
    return asked === 1 ? 'One reader was asked and did not understand it.' : `None of ${readers} understood it.`;
  return `Of ${readers}, ${asked - confused} understood it and ${confused} did not.`;
}

/** Which word of the title the confusion is about; nothing where that cannot be seen. */
export function aboutWords(about: ReadersFound['about'], confused: number): string {
  if (about.length === 0) return '';
  const words = list(about.map(({ word }) => `“${word}”`));
  const several = confused > 1 && about.some(({ readers }) => readers.length > 1) ? ', more than once' : '';
  return `The confusion is about ${words}${several}.`;
}

/** How many more readers are to be asked; nothing when they are enough. */
export const readersMissing = (asked: number): string => {
  const missing = readersWanted - asked;
  if (missing <= 0) return '';
  return `Ask ${missing === 1 ? 'one more reader who knows' : `${missing} ${asked > 0 ? 'more ' : ''}readers who know`} nothing of it: “What do you think this is?”`;
};
