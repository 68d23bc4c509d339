import type { Day } from '../base/text.ts';
import type { Person, Profile } from './person.ts';

type Judged = { value?: unknown; current?: unknown; desired?: unknown; reviewed?: Day | undefined };

const saysSomething = ({ value, current, desired }: Judged): boolean =>
  value !== undefined || current !== undefined || desired !== undefined;

/**
 * Whether any judgement of a person that says something meets a condition: attitude, tower, interest, coverage, the four
 * qualities, the champion test, an approval, a profile. How sure we are, without a value, is no judgement. It is asked of
 * thousands of people at once, so it makes no lists.
 */
function hasJudgement(person: Person, condition: (judged: Judged) => boolean): boolean {
  const { attitude, tower, interest, coverage, qualities, champion, approval, profile } = person;
  const meets = (judged: Judged | undefined): boolean =>
    judged !== undefined && saysSomething(judged) && condition(judged);
  return (
    meets(attitude) ||
    meets(tower) ||
    meets(interest) ||
    meets(coverage) ||
    meets(qualities?.makesThingsHappen) ||
    meets(qualities?.listenedTo) ||
    meets(qualities?.hardWorking) ||
    meets(qualities?.innovativeIdeas) ||
    meets(champion?.speaksForUs) ||
    meets(champion?.personalStake) ||
    meets(champion?.buyIn) ||
    meets(champion?.accountability) ||
    meets(approval) ||
    (profile !== undefined && isPlaced(profile) && condition(profile))
  );
}

const isPlaced = ({ visionary, answers }: Profile): boolean => visionary || answers.some((answer) => answer !== null);

/** Whether nobody has judged this person in any way. */
export const isNotAssessed = (person: Person): boolean => !hasJudgement(person, () => true);

/**
 * Whether a judgement of this person was last looked at before the given day, or carries no day at all. Somebody without
 * any judgement is not assessed, which is something else.
 */
export const wasNotReviewedSince = (person: Person, since: Day): boolean =>
  hasJudgement(person, ({ reviewed }) => reviewed === undefined || reviewed < since);

/** The day so many days before another. */
export const daysBefore = (today: Day, days: number): Day =>
  new Date(Date.parse(`${today}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
