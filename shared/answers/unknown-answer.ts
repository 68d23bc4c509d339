import type { PersonId } from '../base/ids.ts';
import { type Aged, agedIn, daysUntilAged } from '../insight/aged.ts';
import type { Need, Part } from '../insight/completeness.ts';
import type { Findings } from '../insight/findings.ts';
import { byName } from '../insight/jobs.ts';
import type { Judgement } from '../model/person-judgements.ts';
import { isNotAssessed } from '../model/person-judgements.ts';
import type { Project } from '../model/project.ts';
import { dayWords } from '../picture/day-words.ts';
import { capital, counted, lineSentence, list, nameOf } from '../picture/sentences.ts';
import { type Answer, type Statement, statement } from './answer.ts';
import { type Answers, mostUseful } from './answers.ts';
import { tagNotEarned } from './champion-test-words.ts';

/** What a part of a question is about. */
export const needWords: Record<Need, string> = {
  gains: 'Groups of users whose gain is written down',
  plans: 'Pains that have a plan',
  cultures: 'Places of the two sides between ways of working',
  responses: 'Pairs of ways of working with our answer to them',
  defence: 'Why it is worth it, in one sentence',
  qualities: 'Answers to the four questions about the candidates',
  championTest: 'Parts of the champion test of the first candidate and of whoever is tagged',
  listeners: 'Who senior management is',
  heard: 'People of senior management of whom we know whom they listen to',
  me: 'Who I am on the map',
  answers: 'My answers to the ten questions',
  approvals: 'Sides whose approval is known',
  frontLines: 'Front lines whose attitude is known',
  priorities: 'Other units whose priorities are known',
  vision: 'Title, promise, metaphor and image',
  readers: 'Readers who were asked what they think it is',
};

/** "22 of 28 known", "known", "not known yet". */
export function partWords({ known, needed }: Part): string {
  if (known === 0) return 'not known yet';
  if (known === needed) return needed === 1 ? 'known' : needed === 2 ? 'both known' : `all ${needed} known`;
  return `${known} of ${needed} known`;
}

/** "What do we not know?": how much is open, and the most useful thing to find out. Whoever has the `aged` ones gives them. */
export function unknownAnswer(
  project: Project,
  findings: Findings,
  answers: Answers,
  aged = agedStatements(project, findings),
): Answer {
  const [first] = mostUseful(answers, findings);
  const parts = Object.values(findings.completeness).flat();
  const open = parts.filter(({ known, needed }) => known < needed).length;
  const text =
    open === 0
      ? 'Everything that the questions need is known. Look at it again from time to time: judgements age.'
      : `${open} of the ${parts.length} things that the questions rest on ${open === 1 ? 'is' : 'are'} missing or incomplete.`;
  return {
    question: 'What do we not know?',
    short: statement(text),
    because: [],
    notKnown: [...aged, ...tagsNotEarned(project, findings), ...notIdentified(project)],
    next: first?.statement,
  };
}

const judgementWord: Record<Judgement, string> = {
  attitude: 'attitude',
  tower: 'influence',
  interest: 'interest',
  coverage: 'our contact',
  makesThingsHappen: 'makes things happen',
  listenedTo: 'listened to',
  hardWorking: 'hard-working',
  innovativeIdeas: 'innovative ideas',
  speaksForUs: 'speaks for us',
  personalStake: 'personal stake',
  buyIn: 'buy-in',
  accountability: 'accountability',
  approval: 'approval',
  profile: 'profile',
};

/** Judgements nobody has looked at for more than 90 days, the oldest first. */
export function agedStatements(project: Project, { day }: Pick<Findings, 'day'>): Statement[] {
  const aged: Aged = agedIn(project, day);
  const inUnit = Map.groupBy(Object.values(project.people), ({ unit }) => unit);
  return [
    ...aged.people.map(({ person, what, since }) =>
      statement(
        `${capital(nameOf(project.people[person]))}: ${list(what.map((each) => judgementWord[each]))}, not looked at since ${dayWords(since)}.`,
        [person],
      ),
    ),
    ...aged.units.map(({ unit, what, since }) =>
      statement(
        `${project.units[unit]?.name || 'A unit without a name'}: ${list(what)}, not looked at since ${dayWords(since)}.`,
        (inUnit.get(unit) ?? []).map(({ id }) => id),
      ),
    ),
    ...aged.links.flatMap(({ link, since }) => {
      const line = project.links[link];
      return line
        ? [statement(`${lineSentence(project, line)} Not looked at since ${dayWords(since)}.`, [], [link])]
        : [];
    }),
  ];
}

/** What is said where no judgement is too old. */
export const nothingAged = `No judgement with a day is older than ${daysUntilAged} days.`;

/** Champions by their role whom the champion test does not support, and what is missing. */
export const tagsNotEarned = (project: Project, { champion }: Findings): Statement[] =>
  champion.candidates
    .filter(({ test }) => test.tag === 'not-earned')
    .map(({ person, test }) => statement(capital(tagNotEarned(nameOf(project.people[person]), test)), [person]));

/** Jobs on the map of which nobody knows yet who has them. */
export const notIdentified = (project: Project): Statement[] =>
  Object.values(project.people)
    .filter(({ placeholder }) => placeholder)
    .sort(byName)
    .map(({ id, name, jobTitle, organisation }) =>
      statement(
        `Who is the ${name || jobTitle || 'person without a name'} of ${project.organisations[organisation]?.name || 'an organisation without a name'}?`,
        [id],
      ),
    );

/** So many people without any judgement are named. */
const mostNamed = 6;

/** Who has not been judged in any way; undefined where everybody has. */
export function notAssessedStatement(project: Project): Statement | undefined {
  const people = Object.values(project.people).filter(isNotAssessed).sort(byName);
  if (people.length === 0) return undefined;
  const names = people.slice(0, mostNamed).map(nameOf);
  const rest = people.length - names.length;
  const who = list(rest > 0 ? [...names, counted(rest, 'other', 'others')] : names);
  const ids: PersonId[] = people.map(({ id }) => id);
  return statement(`Nothing is noted yet about ${who}.`, ids);
}
