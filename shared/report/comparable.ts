import { unseenMarks } from '../picture/unseen.ts';

/** Marks without a shape of their own: soft hyphens, joiners, marks of direction, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** Stands between texts that have nothing to do with each other: no value goes on behind it. */
export const apart = '\n\ue000\n';

/** Most texts are plain, and have nothing to take apart. */
const plain = /^[\u0000-\u007f]*$/;

/** Text as it is compared: small letters, ligatures and wide forms taken apart, nothing invisible, one space at most. */
export const spaced = (text: string): string =>
  (plain.test(text) ? text.toLowerCase() : text.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFC'))
    .replace(unseenMarks, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ');

/** Compared text without its spaces and hyphens, so that it does not matter where a line ends or a text is taken apart. */
export const withoutSpaces = (compared: string): string => compared.replace(/[ \u2010\u2011-]+/g, '');

export const squeezed = (text: string): string => withoutSpaces(spaced(text));
