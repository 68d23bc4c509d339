import { fold } from '../base/fold.ts';
import type { Culture } from '../model/value.ts';

/** Sentences somebody may take over when the partner stands on one side of a pair, seen from us. Never a fact. */
export type Suggestions = { expect: string; response: string; goodFor: string };

/** A pair of ways of working that often meet, and what is often true when the partner is further left or right than we. */
export type StandardPair = {
  left: string;
  right: string;
  partnerLeft: Suggestions;
  partnerRight: Suggestions;
};

/** The pairs that are offered. The words stand after "rather": "rather formal", "rather holds the deadline". */
export const standardPairs: readonly StandardPair[] = [
  {
    left: 'Holds the deadline',
    right: 'Takes the time to do it right',
    partnerLeft: {
      expect: 'They will hand it over on the day, finished or not.',
      response: 'Agree early on what has to be in it on the day, and what may follow.',
      goodFor: 'We can promise a date to others and keep it.',
    },
    partnerRight: {
      expect: 'They will deliver late rather than half done.',
      response: 'Ask early, and plan some weeks between their day and ours.',
      goodFor: 'What they hand over will still work in a year.',
    },
  },
  {
    left: 'Formal',
    right: 'Informal',
    partnerLeft: {
      expect: 'They will wait for a signature where we would just begin.',
      response: 'Find out which form they need, and send it before we ask.',
      goodFor: 'What was agreed still holds when people change jobs.',
    },
    partnerRight: {
      expect: 'They will settle things over coffee that we expect on paper.',
      response: 'Meet them often, and send a short summary afterwards.',
      goodFor: 'Small troubles are solved before they become a case.',
    },
  },
  {
    left: 'Top-down',
    right: 'By consensus',
    partnerLeft: {
      expect: 'Nothing moves until the person at the top has said yes.',
      response: 'Talk to the top first, and to the people who will do it at the same time.',
      goodFor: 'Once it is decided, it happens everywhere.',
    },
    partnerRight: {
      expect: 'A yes in the meeting is not yet a decision: others will be asked.',
      response: 'Ask who else must agree, and give them the time for it.',
      goodFor: 'What they have agreed on is carried by everybody.',
    },
  },
  {
    left: 'Written',
    right: 'Spoken',
    partnerLeft: {
      expect: 'What was only said does not count for them.',
      response: 'Write down every agreement on the same day.',
      goodFor: 'Nobody has to remember who promised what.',
    },
    partnerRight: {
      expect: 'Long messages from us will stay unread.',
      response: 'Telephone first, and write down only what must not be lost.',
      goodFor: 'A question has its answer in five minutes.',
    },
  },
  {
    left: 'Cautious',
    right: 'Experimental',
    partnerLeft: {
      expect: 'They will want to see it work elsewhere before they say yes.',
      response: 'Begin with a trial that can be undone, and show them one that went well.',
      goodFor: 'They see the risk that we would have run into.',
    },
    partnerRight: {
      expect: 'They will start before everything is settled, and change it on the way.',
      response: 'Agree on what must not break, and let them try the rest.',
      goodFor: 'We see early what works, and what does not.',
    },
  },
];

const same = (one: string, other: string): boolean => fold(one.trim()) === fold(other.trim());

/** The standard pair with the words of this one, turned round where its ends are. */
export function standardPairOf({ left, right }: Pick<Culture, 'left' | 'right'>): StandardPair | undefined {
  for (const pair of standardPairs) {
    if (same(pair.left, left) && same(pair.right, right)) return pair;
    if (same(pair.left, right) && same(pair.right, left))
      return { left, right, partnerLeft: pair.partnerRight, partnerRight: pair.partnerLeft };
  }
  return undefined;
}

/** The standard pairs that are not among these yet. */
export function pairsToOffer(cultures: readonly Culture[]): StandardPair[] {
  const there = cultures.map(standardPairOf);
  return standardPairs.filter((pair) => !there.some((other) => other && isSamePair(pair, other)));
}

const isSamePair = (one: StandardPair, other: StandardPair): boolean =>
  (same(one.left, other.left) && same(one.right, other.right)) ||
  (same(one.left, other.right) && same(one.right, other.left));
