/** Characters that nobody sees, or that no font and no screen reader knows what to do with. */
export type HiddenKind = 'lineBreak' | 'control' | 'direction' | 'invisible' | 'noCharacter';

/** Tested in this order; each is said once. */
const kinds: readonly [HiddenKind, string][] = [
  ['lineBreak', '[\\t\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]'],
  ['direction', '[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]'],
  ['control', '(?![\\t\\n\\r\\u000b\\u000c\\u0085])\\p{Cc}'],
  [
    'invisible',
    '[\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\u{e0000}-\\u{e007f}]',
  ],
  ['noCharacter', '[\\p{Cs}\\p{Co}\\p{Cn}\\ufffc\\ufffd]'],
];

/** Joiners have their place inside the words of some scripts and between the parts of an emoji, not in Latin letters. */
const looseJoiner =
  '(?<![\\p{Extended_Pictographic}\\ufe0f\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Mn}\\p{Mc}])[\\u200c\\u200d]';

const patterns = kinds.map(([kind, source]): [HiddenKind, RegExp] => [
  kind,
  new RegExp(kind === 'invisible' ? `${source}|${looseJoiner}` : source, 'u'),
]);
const all = new RegExp([...kinds.map(([, source]) => source), looseJoiner].join('|'), 'gu');
const breaks = /[\t\n\r\u000b\u000c\u0085\u2028\u2029]+/g;

/** What is hidden in a text, each kind once. */
export const hiddenIn = (text: string): HiddenKind[] =>
  patterns.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);

/** A text without what is hidden in it; a line break becomes a space. */
export const withoutHidden = (text: string): string => text.replace(breaks, ' ').replace(all, '').trim();

/** A text with a mark in the place of whatever is hidden in it (bad input 31). */
export const hiddenMarked = (text: string): string => text.replace(all, '▯');
