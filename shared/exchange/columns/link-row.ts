import type { FoundLink, LinkTold, Skipped } from '../found.ts';
import { ownId } from './person-row.ts';
import { type RowCells, readFields } from './row.ts';

/** The line of a row, or nothing where an end is missing. */
export function readLinkRow(row: RowCells, skipped: Skipped[]): FoundLink | undefined {
  const { place, textOf } = row;
  const from = textOf('fromId') || textOf('from');
  const to = textOf('toId') || textOf('to');
  if (from === '' || to === '') {
    skipped.push({ place, why: `the line has no ${from === '' ? 'beginning' : 'end'}` });
    return undefined;
  }
  const names = textOf('from') && textOf('to') ? { from: textOf('from'), to: textOf('to') } : undefined;
  return { place, id: ownId(textOf('id')), from, to, names, fields: readFields<LinkTold>(row, skipped) };
}
