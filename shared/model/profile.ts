import type { Day } from '../base/text.ts';
import { type Evidence, saysNothing } from './judgement.ts';
import type { Profile } from './person.ts';

/** What somebody can be in a partnership: who shows where it goes, who makes it happen, who finds new ways. */
export const profileSides = ['visionary', 'doer', 'innovator'] as const;
export type ProfileSide = (typeof profileSides)[number];

/** A question of "Place yourself": which side it tells of, how it is noted of somebody, and how I am asked it. */
export type ProfileQuestion = { side: ProfileSide; says: string; asks: string };

const asked = (side: ProfileSide, says: string, asks: string): ProfileQuestion => ({ side, says, asks });

/** The ten questions, in the order of the stored answers: three for the visionary, four for the doer, three for the innovator. */
export const profileQuestions: readonly ProfileQuestion[] = [
  asked('visionary', 'Sees where this should be in five years', 'Do you see where this should be in five years?'),
  asked('visionary', 'Can say in one sentence why it matters', 'Can you say in one sentence why it matters?'),
  asked('visionary', 'Wins others over to an idea', 'Do you win others over to an idea?'),
  asked('doer', 'Finishes what was begun', 'Do you finish what was begun?'),
  asked('doer', 'Keeps dates and promises', 'Do you keep dates and promises?'),
  asked('doer', 'Gets a yes from the people who decide', 'Do you get a yes from the people who decide?'),
  asked('doer', 'Solves the small problems before they grow', 'Do you solve small problems before they grow?'),
  asked('innovator', 'Comes up with new ways of doing things', 'Do you come up with new ways of doing things?'),
  asked('innovator', 'Tries things out before they are perfect', 'Do you try things out before they are perfect?'),
  asked('innovator', 'Learns from what others do elsewhere', 'Do you learn from what others do elsewhere?'),
];

/** The answer to a question by its number from 0: 0 no to 3 very much; undefined while it is not known. */
export const answerTo = (profile: Profile | undefined, question: number): number | undefined =>
  profile?.answers[question] ?? undefined;

/** How many of the ten questions are answered. */
export const answeredCount = (profile: Profile | undefined): number =>
  profileQuestions.filter((_, question) => answerTo(profile, question) !== undefined).length;

/** A profile in which one question, by its number from 0, is answered with 0 to 3, or not known again. */
export function withAnswer(profile: Profile | undefined, question: number, answer: number | undefined): Profile {
  const answers = profileQuestions.map((_, at) => (at === question ? answer : answerTo(profile, at)) ?? null);
  return { visionary: false, basis: '', ...profile, answers };
}

/**
 * A profile that was answered on a day: it was looked at on that day, while confidence and basis stay. Nothing at all when
 * it then says nothing.
 */
export function answeredOn(
  before: Profile | undefined,
  question: number,
  answer: number | undefined,
  reviewed: Day,
): Profile | undefined {
  const profile = withAnswer(before, question, answer);
  const { answers: _answers, visionary, reviewed: _reviewed, ...rest } = profile;
  const isEmpty = answeredCount(profile) === 0 && !visionary && saysNothing(rest satisfies Evidence);
  return isEmpty ? undefined : { ...profile, reviewed };
}
