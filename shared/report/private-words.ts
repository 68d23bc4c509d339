import { counted } from '../picture/sentences.ts';
import { audienceWord } from '../picture/words.ts';

/** A private value that was found in a file, and in which part of the file. */
export type FoundValue = { what: string; where: string };

/** What came of looking for private values in a file. */
export type Searched = { searched: number; found: FoundValue[] };

/**
 * "None of 41 private values is in the file.": of those that these readers may not see. Whom it is safe to give to is said
 * where that is not the partner. Empty when there was nothing to look for.
 */
export function noneFoundWords(searched: number, readers: string = audienceWord.partner): string {
  if (searched === 0) return '';
  if (readers !== audienceWord.partner)
    return searched === 1
      ? `The one value that is not for ${readers} is not in the file.`
      : `None of the ${searched} values that are not for ${readers} is in the file.`;
  return searched === 1
    ? 'The one private value is not in the file.'
    : `None of ${searched} private values is in the file.`;
}

const mostNamed = 5;

/** Which values were found, and that the file was not kept. */
export function foundWords(found: readonly FoundValue[]): string {
  const named = found.slice(0, mostNamed).map(({ what, where }) => `${what}, in ${where}`);
  const rest = found.length - named.length;
  const others = rest > 0 ? `; and ${counted(rest, 'other', 'others')}` : '';
  const values = counted(found.length, 'private value', 'private values');
  return `The file would have had ${values} in it, so it was not written: ${named.join('; ')}${others}.`;
}
