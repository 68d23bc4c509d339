import { assertNever } from '../../shared/base/assert-never.ts';
import type { Link } from '../../shared/model/link.ts';

/** What a line says, in a sentence. */
export function linkSentence(link: Link, from: string, to: string): string {
  const mutual = link.direction === 'mutual';
  switch (link.kind) {
    case 'influence':
      return mutual ? `${from} and ${to} listen to each other.` : `${to} listens to ${from}.`;
    case 'reports-to':
      return `${from} reports to ${to}.`;
    case 'works-with':
      return `${from} works with ${to}.`;
    case 'counterpart':
      return `${from} and ${to} have the same job on either side.`;
    case 'informal':
      return `${from} and ${to} know each other informally.`;
    case 'conflict':
      return `${from} and ${to} are in conflict.`;
    default:
      return assertNever(link.kind);
  }
}
