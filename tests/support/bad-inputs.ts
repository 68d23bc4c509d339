/** The inputs that Accord must survive, by number. A test says in its title which of them it gives: "(bad input 7)". */
export const badInputs: Record<number, string> = {
  1: 'zero bytes',
  2: 'all NULs',
  3: 'cut off at every byte',
  4: 'UTF-8 with a byte order mark',
  5: 'UTF-16',
  6: 'invalid UTF-8',
  7: 'a lone surrogate',
  8: 'keys that stand twice',
  9: '1e400, or 2^53 + 1 where a number is stored',
  10: 'nesting 10,000 deep',
  11: '__proto__ keys',
  12: '50 MB',
  13: '600 MB',
  14: 'a PNG named .accord',
  15: 'version 999',
  16: 'unknown fields',
  17: 'ids that stand twice',
  18: 'a line to somebody who is not there',
  19: 'coordinates of 1e308',
  20: '20,000 people',
  21: 'a label of 1 MB',
  22: '<img onerror>',
  23: '</script><iframe src=file:///etc/passwd>',
  24: '<meta refresh> in notes',
  25: 'a colour that is a style rule',
  26: 'a picture at file:, http: or UNC',
  27: 'an SVG picture with a script',
  28: 'a picture of 60,000 by 60,000',
  29: 'a link with javascript: or smb:',
  30: "a name =cmd|'/C calc'!A0",
  31: 'right-to-left override, zero width',
  32: 'a CSV that is ragged, with semicolons, CR alone, an open quote, a million rows',
  33: 'a CSV in Windows-1252',
  34: 'a project that is a symbolic link',
  35: 'a pipe, /dev/zero, a folder',
  36: 'a read-only file or folder',
  37: 'deleted or swapped while open',
  38: 'names: CON, a trailing dot, 255 bytes, emoji, decomposed accents',
  39: 'a damaged recovery copy newer than a good file',
  40: 'encrypted, with a flipped bit, N = 2^40, a cut tag',
  41: 'command line: missing input, existing output, unwritable folder',
};

/** The numbers that a text names after "bad input": 17, 18, 22, 23 and 24 in "(bad inputs 17, 18 and 22 to 24)". */
export function badInputsIn(text: string): number[] {
  const numbers: number[] = [];
  for (const [, words = ''] of text.matchAll(/bad inputs? ([\d, toand]+)/g))
    for (const [, from = '', to = from] of words.matchAll(/(\d+)(?: to (\d+))?/g))
      for (let number = Number(from); number <= Number(to); number += 1) numbers.push(number);
  return numbers;
}
