import { fold } from '../../base/fold.ts';
import { type LinkKind, linkKind, type Strength } from '../../model/link.ts';
import { linkKindWord } from '../../picture/words.ts';

/** A kind of line in the words of another program; reversed where it is told from the other end. */
export type ReadKind = { kind: LinkKind; isReversed?: boolean };

/** Words on lines in other programs, and what they are here. All are compared without case, accents, `-` and `_`. */
const otherWords: Record<LinkKind, { forward: readonly string[]; backward?: readonly string[] }> = {
  influence: {
    forward: ['influences', 'advises', 'is heard by', 'influence on', 'persuades'],
    // Who listens is where an influence ends.
    backward: ['listens to', 'asks', 'goes to for advice', 'influenced by', 'is influenced by', 'advised by', 'trusts'],
  },
  'reports-to': {
    forward: ['reports', 'reporting', 'reporting line', 'works for', 'managed by', 'is managed by', 'subordinate of'],
    backward: ['manages', 'manager of', 'supervises', 'leads', 'boss of', 'is boss of'],
  },
  'works-with': {
    forward: ['work', 'collaborates with', 'collaboration', 'colleague', 'co-worker', 'cooperates with'],
  },
  counterpart: { forward: ['counterpart of', 'peer', 'same job'] },
  informal: { forward: ['friend', 'friendship', 'friend of', 'knows', 'informal tie', 'acquaintance'] },
  conflict: { forward: ['conflict with', 'rival', 'rivals', 'opposes', 'against', 'dispute'] },
};

const plain = (words: string): string =>
  fold(words)
    .replace(/[\s_-]+/g, ' ')
    .trim();

const known = new Map<string, ReadKind>();
for (const kind of linkKind.options) {
  for (const words of [kind, linkKindWord[kind], ...otherWords[kind].forward]) known.set(plain(words), { kind });
  for (const words of otherWords[kind].backward ?? []) known.set(plain(words), { kind, isReversed: true });
}

/** The kind of line that these words name, if they name one. */
export const kindNamed = (words: string): ReadKind | undefined => known.get(plain(words));

/** What a line is of which a file says only whether it has a direction. */
export const usualKind = (isDirected: boolean): LinkKind => (isDirected ? 'influence' : 'works-with');

/**
 * How strong a line of a weight is among all weights of its file. Weights of 1, 2 and 3 are taken as they are; others by
 * the third of the way from the smallest to the largest. Where all are the same they say nothing.
 */
export function strengthsOf(
  weights: readonly (number | undefined)[],
): (weight: number | undefined) => Strength | undefined {
  let [least, most, isOurs] = [Infinity, -Infinity, true];
  for (const weight of weights) {
    if (weight === undefined || !Number.isFinite(weight)) continue;
    least = Math.min(least, weight);
    most = Math.max(most, weight);
    isOurs &&= weight === 1 || weight === 2 || weight === 3;
  }
  return (weight) => {
    if (weight === undefined || !Number.isFinite(weight) || least === most) return undefined;
    if (isOurs) return weight as Strength;
    const third = Math.ceil(((weight - least) / (most - least)) * 3);
    return Math.min(3, Math.max(1, third)) as Strength;
  };
}
