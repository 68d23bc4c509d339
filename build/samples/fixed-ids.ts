import { createHash } from 'node:crypto';

/** The same id for the same words, in the form of a UUID of version 4, so that a sample made again is the same file. */
export function fixedId<Id extends string>(...words: readonly string[]): Id {
  const hex = createHash('sha256').update(words.join('\0')).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-') as Id;
}
