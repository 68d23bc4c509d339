import type { Distance } from '../insight/worth.ts';
import type { Culture } from '../model/value.ts';
import { inSentence } from '../picture/sentences.ts';

/** How far two organisations are apart, as the end of "Here they are …". */
export const distanceWord: Record<Distance, string> = {
  same: 'the same',
  close: 'close to each other',
  apart: 'apart',
  'far-apart': 'far apart',
  'not-known': 'not both placed yet',
};

const degrees = ['wholly', 'clearly', 'clearly', 'rather', 'rather'] as const;

/** What the ends of a pair are called; an end without a word is called by its side. */
export const endsOf = ({ left, right }: Pick<Culture, 'left' | 'right'>): { left: string; right: string } => ({
  left: left.trim() || 'the left end',
  right: right.trim() || 'the right end',
});

/** What a pair is called: "Formal or informal". */
export function pairName(culture: Pick<Culture, 'left' | 'right'>): string {
  if (!culture.left.trim() && !culture.right.trim()) return 'a pair without words';
  const { left, right } = endsOf(culture);
  return `${left} or ${inSentence(right)}`;
}

/** Where 0 to 10 is between two ways of working: "rather formal", "in between", "not placed yet". */
export function positionWords(culture: Pick<Culture, 'left' | 'right'>, position: number | undefined): string {
  if (position === undefined) return 'not placed yet';
  if (position === 5) return 'in between';
  const { left, right } = endsOf(culture);
  const degree = degrees[position < 5 ? position : 10 - position] ?? 'rather';
  return `${degree} ${inSentence(position < 5 ? left : right)}`;
}
