import type { Outcome } from '../../shared/exchange/merge/preview.ts';
import type { Count, Summary } from './messages.ts';

/** "214 people and 530 lines", "1 person", "2 lines". */
export function comingWords({ people, links }: Count): string {
  const parts = [
    people > 0 && numbered(people, 'person', 'people'),
    links > 0 && numbered(links, 'line', 'lines'),
  ].filter(Boolean);
  return parts.join(' and ') || 'nothing';
}

/** A count as it is read: "1 person", "20,000 lines". */
export const numbered = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

/** How cells are apart, in words. */
export const signWords = (sign: string): string =>
  ({ ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' })[sign] ?? `“${sign}”`;

export const outcomeWords: Record<Outcome, string> = {
  new: 'New',
  updated: 'Updated',
  unchanged: 'Unchanged',
  conflict: 'In conflict',
  skipped: 'Skipped',
};
export const outcomes = Object.keys(outcomeWords) as Outcome[];

/** How many rows have an outcome; what was skipped are also parts of rows that were taken. */
export function countOf({ counts, leftOut }: Summary, outcome: Outcome): number {
  const { people, links } = counts[outcome];
  return people + links + (outcome === 'skipped' ? leftOut : 0);
}
