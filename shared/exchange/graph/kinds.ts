import { foldedWords } from '../../base/fold.ts';
import type { LinkKind } from '../../model/link.ts';
import { linkKindKind } from '../columns/value-words.ts';

/** A kind of line in the words of another program; reversed where it is told from the other end. */
export type ReadKind = { kind: LinkKind; isReversed: boolean };

/** Words that tell a line from its other end: who listens is where an influence ends, who manages is where a report ends. */
const backward: Readonly<Record<string, LinkKind>> = {
  'listens to': 'influence',
  'goes to for advice': 'influence',
  'asks for advice': 'influence',
  'influenced by': 'influence',
  'is influenced by': 'influence',
  'advised by': 'influence',
  manages: 'reports-to',
  supervises: 'reports-to',
  'manager of': 'reports-to',
  'boss of': 'reports-to',
};

/** The kind of line that these words name, if they name one. */
export function kindNamed(words: string): ReadKind | undefined {
  const forward = linkKindKind.read(words);
  if (forward.ok) return { kind: forward.value, isReversed: false };
  const key = foldedWords(words);
  return Object.hasOwn(backward, key) ? { kind: backward[key] as LinkKind, isReversed: true } : undefined;
}

/** What a line is of which a file says only whether it has a direction. */
export const usualKind = (isDirected: boolean): LinkKind => (isDirected ? 'influence' : 'works-with');
