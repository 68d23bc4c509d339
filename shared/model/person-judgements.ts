import type { Day } from '../base/text.ts';
import type { ChampionTest, Person, Profile, Quality } from './person.ts';

type Judged = {
  value?: unknown;
  current?: unknown;
  desired?: unknown;
  reviewed?: Day | undefined;
  on?: Day | undefined;
};

const saysSomething = ({ value, current, desired }: Judged): boolean =>
  value !== undefined || current !== undefined || desired !== undefined;

/** What somebody can be judged in. */
export type Judgement =
  | 'attitude'
  | 'tower'
  | 'interest'
  | 'coverage'
  | Quality
  | keyof Pick<ChampionTest, 'speaksForUs' | 'personalStake' | 'buyIn' | 'accountability'>
  | 'approval'
  | 'profile';

/** The day a judgement was last looked at: when it was reviewed or, of an approval, given, whichever is later. */
export const lastLookedAt = ({ reviewed, on }: Pick<Judged, 'reviewed' | 'on'>): Day | undefined =>
  reviewed && on && on > reviewed ? on : (reviewed ?? on);

/**
 * Whether any judgement of a person that says something meets a condition: attitude, tower, interest, coverage, the four
 * qualities, the champion test, an approval, a profile. How sure we are, without a value, is no judgement. It is asked of
 * thousands of people at once, so it makes no lists.
 */
export function someJudgement(person: Person, condition: (judged: Judged, what: Judgement) => boolean): boolean {
  const { attitude, tower, interest, coverage, qualities, champion, approval, profile } = person;
  const meets = (what: Judgement, judged: Judged | undefined): boolean =>
    judged !== undefined && saysSomething(judged) && condition(judged, what);
  return (
    meets('attitude', attitude) ||
    meets('tower', tower) ||
    meets('interest', interest) ||
    meets('coverage', coverage) ||
    meets('makesThingsHappen', qualities?.makesThingsHappen) ||
    meets('listenedTo', qualities?.listenedTo) ||
    meets('hardWorking', qualities?.hardWorking) ||
    meets('innovativeIdeas', qualities?.innovativeIdeas) ||
    meets('speaksForUs', champion?.speaksForUs) ||
    meets('personalStake', champion?.personalStake) ||
    meets('buyIn', champion?.buyIn) ||
    meets('accountability', champion?.accountability) ||
    meets('approval', approval) ||
    (profile !== undefined && isPlaced(profile) && condition(profile, 'profile'))
  );
}

const isPlaced = ({ visionary, answers }: Profile): boolean => visionary || answers.some((answer) => answer !== null);

/** Whether nobody has judged this person in any way. */
export const isNotAssessed = (person: Person): boolean => !someJudgement(person, () => true);

/**
 * Whether a judgement of this person was last looked at before the given day, or carries no day at all. Somebody without
 * any judgement is not assessed, which is something else.
 */
export const wasNotReviewedSince = (person: Person, since: Day): boolean =>
  someJudgement(person, (judged) => {
    const day = lastLookedAt(judged);
    return day === undefined || day < since;
  });

/** The day so many days before another. */
export const daysBefore = (today: Day, days: number): Day =>
  new Date(Date.parse(`${today}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
