import type { UnderstoodSheet } from '../../shared/exchange/columns/understand.ts';
import type { List, Source } from './messages.ts';

/** Whether a list can be taken as it is understood: people have names, and lines two ends. */
export function isUnderstood({ kind, columns }: Pick<UnderstoodSheet, 'kind' | 'columns'>): boolean {
  const has = (...fields: string[]) => columns.some(({ field }) => field !== undefined && fields.includes(field));
  return kind === 'people'
    ? has('name', 'firstName', 'lastName', 'jobTitle')
    : has('from', 'fromId') && has('to', 'toId');
}

/** Whether somebody has to look at what the files are: one of them fails, could be read in several ways, or has more sheets. */
export const asksAboutFiles = (sources: readonly Source[], lists: readonly List[]): boolean =>
  sources.some(({ failure, decodings = [] }) => failure !== undefined || decodings.length > 1) ||
  lists.some(({ taken }) => !taken) ||
  lists.length > 2;

/** Whether somebody has to look at the columns: one of them is not known, or one is missing. */
export const asksAboutColumns = (lists: readonly List[]): boolean =>
  lists.some((list) => list.taken && (!isUnderstood(list) || list.columns.some(isUnknown)));

/** A column with something in it of which nobody has said what it is. That everything is a person, Kumu says by itself. */
const isUnknown = ({ because, field, heading, examples }: List['columns'][number]): boolean =>
  because === 'unknown' &&
  field === undefined &&
  examples.length > 0 &&
  !(/^type$/i.test(heading) && examples.join() === 'Person');
