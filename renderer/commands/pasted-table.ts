import { recognised } from '../../shared/exchange/columns/recognise.ts';

/** Whether a text was copied from a table with its heading: cells apart by tabs, the first of them headings that are known. */
export function hasHeading(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r\n|\r|\n/, 2);
  const cells = first.split('\t').filter((cell) => cell.trim() !== '');
  if (cells.length < 2 || second.trim() === '') return false;
  const named = (kind: 'people' | 'links') => cells.filter((cell) => recognised(kind, cell)).length;
  return Math.max(named('people'), named('links')) >= 2;
}
