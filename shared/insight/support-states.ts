import { assertNever } from '../base/assert-never.ts';
import type { Day } from '../base/text.ts';
import type { Attitude } from '../model/attitude.ts';
import { daysBefore } from '../model/person-judgements.ts';
import type { Priority } from '../model/unit.ts';
import { daysUntilAged } from './aged.ts';

/** How far somebody's support can be counted on. */
export const supportStates = ['secured', 'in-doubt', 'missing', 'not-known'] as const;
export type SupportState = (typeof supportStates)[number];

/** A state as it counts on a day: what it was before it aged, and the day it was last confirmed, if one is noted. */
export type Standing = { state: SupportState; unaged: SupportState; confirmed: Day | undefined };

const oneStepWorse: Record<SupportState, SupportState> = {
  secured: 'in-doubt',
  'in-doubt': 'missing',
  missing: 'missing',
  'not-known': 'not-known',
};

/** Whether something was confirmed too long ago to count in full. Without a day nobody can tell, so it is not. */
export const isLongAgo = (confirmed: Day | undefined, today: Day): boolean =>
  confirmed !== undefined && confirmed < daysBefore(today, daysUntilAged);

/** A state on a day: one step worse when it was confirmed more than 90 days ago. What is not known does not age. */
export const standing = (unaged: SupportState, confirmed: Day | undefined, today: Day): Standing => ({
  state: isLongAgo(confirmed, today) ? oneStepWorse[unaged] : unaged,
  unaged,
  confirmed,
});

/** What the attitude of a front-line unit is worth. */
export function attitudeState(attitude: Attitude | undefined): SupportState {
  switch (attitude) {
    case undefined:
      return 'not-known';
    case 'supportive':
    case 'leading':
      return 'secured';
    case 'neutral':
    case 'unaware':
      return 'in-doubt';
    case 'resistant':
      return 'missing';
    default:
      return assertNever(attitude);
  }
}

/** In which third of a list a place is, or why it is in none. */
export type Third = 'upper' | 'middle' | 'lowest' | 'no-place' | 'no-length' | 'past-the-end';

/**
 * The third of a list of `of` priorities in which the middle of the place `rank` lies; the first place is always in the
 * upper one. So the upper and the lowest third hold equally many places, whether or not the list can be cut in three.
 */
export function thirdOf(priority: Pick<Priority, 'rank' | 'of'> | undefined): Third {
  const { rank, of } = priority ?? {};
  if (rank === undefined) return 'no-place';
  if (of === undefined) return 'no-length';
  if (rank > of) return 'past-the-end';
  const middle = 3 * (2 * rank - 1);
  if (rank === 1 || middle < 2 * of) return 'upper';
  return middle < 4 * of ? 'middle' : 'lowest';
}

/** What a third of its own priorities says of the support of a unit. */
export const thirdState: Record<Third, SupportState> = {
  upper: 'secured',
  middle: 'in-doubt',
  lowest: 'missing',
  'no-place': 'not-known',
  'no-length': 'not-known',
  'past-the-end': 'not-known',
};
