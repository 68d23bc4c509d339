import type { PersonId } from '../base/ids.ts';
import { type Avatar, levelOf, qualityIn } from '../insight/avatar.ts';
import type { Person } from '../model/person.ts';
import { answerTo, type ProfileSide, profileQuestions, profileSides } from '../model/profile.ts';
import type { Project } from '../model/project.ts';
import { aSide, sideLevelWord, theSides } from '../picture/profile-words.ts';
import { counted, inSentence, list, nameOf } from '../picture/sentences.ts';
import { alliesOn, namesOn, organisationOf } from './ally-words.ts';
import { type Statement, statement } from './answer.ts';

/** So many people are named; the others are counted. */
const mostNamed = 4;

/** What is not known yet about me and about who could help me. */
export function notKnownAboutMe(project: Project, avatar: Avatar): Statement[] {
  const me = avatar.me && project.people[avatar.me];
  if (!me) return [];
  return [
    ...openQuestions(me, avatar),
    ...contradictions(me, avatar),
    ...avatar.missing
      .filter((side) => avatar.allies[side].length === 0)
      .map((side) => statement(`Nobody else on the map is known to be ${aSide[side]}.`)),
    ...peopleNotPlaced(project, avatar),
  ];
}

function openQuestions(me: Person, { answered, profile }: Avatar): Statement[] {
  const unknown = profileSides.filter((side) => profile[side] === undefined);
  const open = profileQuestions.length - answered;
  const said: string[] = [];
  if (unknown.length === profileSides.length) said.push('None of the ten questions about you is answered.');
  else if (unknown.length > 0) said.push(`None of the questions about ${theSides(unknown)} is answered.`);
  else if (open > 0) said.push(`${counted(open, 'question', 'questions')} of ten ${open === 1 ? 'is' : 'are'} open.`);
  if (unknown.includes('visionary') && me.profile?.visionary)
    said.push('You are marked as a visionary, but did not answer the three questions about it.');
  return said.map((text) => statement(text, [me.id]));
}

/** Where my own answers say the opposite of what was noted of me for the champion finder. */
const contradictions = (me: Person, { profile }: Avatar): Statement[] =>
  profileSides.flatMap((side) => {
    const [own, noted] = [levelOf(profile[side]), levelOf(qualityIn(me, side))];
    if (!(own === 'strong' && noted === 'little') && !(own === 'little' && noted === 'strong')) return [];
    const [mine, theirs] = [inSentence(sideLevelWord[own]), inSentence(sideLevelWord[noted])];
    const text = `Two opinions of you do not agree about the ${side}: ${mine} by your own answers, ${theirs} by the questions of the champion finder.`;
    return [statement(text, [me.id])];
  });

function peopleNotPlaced(project: Project, { notPlaced }: Avatar): Statement[] {
  if (notPlaced.length === 0) return [];
  const named = notPlaced.slice(0, mostNamed);
  const names = named.map((id) => nameOf(project.people[id]));
  const left = notPlaced.length - named.length;
  const who = list(left > 0 ? [...names, counted(left, 'other', 'others')] : names);
  const are = notPlaced.length === 1 ? 'is' : 'are';
  return [statement(`It is not known whether ${who} ${are} visionary, doer or innovator.`, named)];
}

/** The one thing to find out next. */
export function nextAboutMe(project: Project, avatar: Avatar): Statement | undefined {
  const me = avatar.me && project.people[avatar.me];
  if (!me) return chooseMe(project);
  const open = profileQuestions.find((_, at) => answerTo(me.profile, at) === undefined);
  if (open) return statement(`Answer about yourself: ${inSentence(open.asks)}`, [me.id]);
  for (const side of avatar.missing) {
    const asked = whoIs(project, avatar, side) ?? wayIn(project, avatar, side);
    if (asked) return asked;
  }
  const [first] = avatar.notPlaced;
  if (!first) return undefined;
  const name = nameOf(project.people[first]);
  return statement(`Is ${name} a visionary, a doer or an innovator?`, [first]);
}

/** Whether anybody of our organisation is on the map. */
export const isAnybodyOurs = (project: Project): boolean =>
  Object.values(project.people).some(({ organisation }) => project.organisations[organisation]?.side === 'ours');

const chooseMe = (project: Project): Statement =>
  statement(
    isAnybodyOurs(project)
      ? `Choose who you are among the people of ${namesOn(project, 'ours')}.`
      : 'Add yourself to the map.',
  );

/** Whom to ask for somebody who has what is missing, where nobody on a side is known to have it. */
function whoIs(project: Project, avatar: Avatar, side: ProfileSide): Statement | undefined {
  for (const on of ['ours', 'partner'] as const) {
    if (alliesOn(project, avatar, side, on).length > 0) continue;
    const isThere = (id: PersonId) => organisationOf(project, id)?.side === on;
    const first = avatar.notPlaced.find(isThere);
    const begin = first ? ` Begin with ${nameOf(project.people[first])}.` : '';
    return statement(`Who is ${aSide[side]} at ${namesOn(project, on)}?${begin}`, first ? [first] : []);
  }
  return undefined;
}

/** Who could bring me together with the first ally to whom there is no way. */
function wayIn(project: Project, avatar: Avatar, side: ProfileSide): Statement | undefined {
  const far = avatar.allies[side].find(({ steps }) => steps === undefined);
  if (!far) return undefined;
  const name = nameOf(project.people[far.person]);
  return statement(`Who could bring you together with ${name}?`, [far.person]);
}
