import { type Avatar, isStrong } from '../insight/avatar.ts';
import type { Findings } from '../insight/findings.ts';
import { answeredCount, profileQuestions, profileSides } from '../model/profile.ts';
import type { Project } from '../model/project.ts';
import { aSide, profileSideWord, sidesInWords, theSides } from '../picture/profile-words.ts';
import { nameOf } from '../picture/sentences.ts';
import { answerWords } from '../picture/words.ts';
import { alliesOn, allyStatement, namesOn } from './ally-words.ts';
import { type Answer, type Statement, statement } from './answer.ts';
import { isAnybodyOurs, nextAboutMe, notKnownAboutMe } from './me-unknown.ts';

/** So many allies of each organisation are named in the answer. */
const mostAllies = 3;

/** Who I am in this: visionary, doer or innovator, what I lack, who has it, and the way to them. */
export function meAnswer(project: Project, { avatar }: Findings): Answer {
  return {
    question: 'Who am I in this?',
    short: avatar.me ? statement(whatIAm(project, avatar), [avatar.me]) : statement(nobodyYet(project)),
    because: avatar.me ? [...whySides(project, avatar), ...whyAllies(project, avatar)] : [],
    notKnown: notKnownAboutMe(project, avatar),
    next: nextAboutMe(project, avatar),
  };
}

const nobodyYet = (project: Project): string =>
  isAnybodyOurs(project)
    ? 'It is not known yet who you are on this map.'
    : `Nobody of ${namesOn(project, 'ours')} is on the map yet, and so you are not.`;

/** What I am in a sentence or two, and what is missing. */
function whatIAm(project: Project, avatar: Avatar): string {
  const who = `You are ${nameOf(avatar.me && project.people[avatar.me])}`;
  if (avatar.answered === 0)
    return `${who}. Whether you are the visionary, the doer or the innovator is not known yet: none of the ten questions is answered.`;
  const soFar = profileSides.every((side) => avatar.profile[side] !== undefined) ? '' : ', as far as it is known,';
  return `${who} and${soFar} ${typeOf(avatar)}. ${missingWords(avatar)}`;
}

/** "above all a visionary". */
function typeOf({ profile, strongest }: Avatar): string {
  const known = Object.values(profile);
  const [first] = strongest;
  const isPartly = first !== undefined && !isStrong(profile[first] ?? 0);
  if (first === undefined)
    return `have little of ${theSides(profileSides.filter((side) => profile[side] !== undefined))}`;
  if (known.length > 1 && strongest.length === known.length)
    return `as much ${sidesAlike(strongest)}${isPartly ? ', none of them strongly' : ''}`;
  const above = strongest.length > 1 ? `above all ${sidesInWords(strongest)}, both alike` : `above all ${aSide[first]}`;
  return `${above}${isPartly ? ', though not strongly' : ''}`;
}

/** "a visionary as a doer", "a visionary as a doer and an innovator". */
const sidesAlike = ([first, ...others]: Avatar['strongest']): string =>
  `${first ? aSide[first] : ''} as ${sidesInWords(others)}`;

/** What is missing, in a sentence. */
function missingWords({ profile, missing }: Avatar): string {
  const [first] = missing;
  if (first === undefined)
    return profileSides.every((side) => profile[side] !== undefined)
      ? 'Nothing is missing: you are strong in all three.'
      : 'What is missing is not known yet.';
  if (isStrong(profile[first] ?? 0)) return `Least of all you are ${sidesInWords(missing)}, though strong even there.`;
  if (missing.length === profileSides.length) return 'None of the three stands out, so each of them is missing.';
  return `What is missing most is ${theSides(missing)}.`;
}

/** The answers each side rests on. */
const whySides = (project: Project, avatar: Avatar): Statement[] => {
  const profile = avatar.me && project.people[avatar.me]?.profile;
  if (!avatar.me || !profile || answeredCount(profile) === 0) return [];
  const me = avatar.me;
  return profileSides.flatMap((side) => {
    const answers = profileQuestions.flatMap((question, at) => {
      const answer = profile.answers[at];
      if (question.side !== side || answer === null || answer === undefined) return [];
      return [`“${question.asks}” ${answerWords[answer] ?? ''}.`];
    });
    return answers.length > 0 ? [statement(`${profileSideWord[side]}: ${answers.join(' ')}`, [me])] : [];
  });
};

/** Who has what is missing on either side, and the way to them. */
const whyAllies = (project: Project, avatar: Avatar): Statement[] =>
  avatar.missing.flatMap((side) =>
    (['ours', 'partner'] as const).flatMap((on) => {
      const allies = alliesOn(project, avatar, side, on);
      const named = allies.slice(0, mostAllies).map((ally) => allyStatement(project, avatar, ally, side));
      const left = allies.length - named.length;
      return left > 0 ? [...named, statement(`And ${left} more at ${namesOn(project, on)}.`)] : named;
    }),
  );
