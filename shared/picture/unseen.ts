/**
 * Characters that nobody sees, by what they are called when they are shown. The first turn the order of what follows
 * round: a name, or the ending of a file, may look like another.
 */
const called: Record<string, string> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u061c': 'ALM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u2060': 'WJ',
  '\ufeff': 'BOM',
  '\u3164': 'HF',
  '\u115f': 'HF',
  '\u1160': 'HF',
  '\uffa0': 'HF',
};
const unseen = new RegExp(`[${Object.keys(called).join('')}]`, 'gu');

/** A character of a script in which a mark of that kind belongs to ordinary writing, just before it. */
const ordinaryAfter: Record<string, RegExp> = {
  '\u200b': /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u,
  '\u200c': /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{M}]$/u,
  '\u200d':
    /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u,
};
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const direction = /[\u061c\u200e\u200f]/;

/**
 * Text with what nobody would see in it shown: a right-to-left override as "[RLO]", a space without width as "[ZWSP]".
 * What ordinary writing needs stays as it is: joiners in Persian, Hindi and emoji, marks of direction beside Hebrew or
 * Arabic, breaks in Thai.
 */
export function marked(text: string): string {
  unseen.lastIndex = 0;
  if (!unseen.test(text)) return text;
  return text.replace(unseen, (character, at: number) =>
    isOrdinary(text, at, character) ? character : `[${called[character]}]`,
  );
}

function isOrdinary(text: string, at: number, character: string): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  if (direction.test(character)) return rightToLeft.test(text.slice(Math.max(0, at - 40), at + 40));
  return ordinaryAfter[character]?.test(before) ?? false;
}

/** What was put in for characters that nobody sees. */
export const unseenMarks = new RegExp(`\\[(?:${[...new Set(Object.values(called))].join('|')})\\]`, 'gi');
