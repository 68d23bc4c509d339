import type { PersonId } from '../base/ids.ts';
import { type ChampionCandidate, championQuestions, openQuestions } from '../insight/champion.ts';
import { championTestParts } from '../insight/champion-test.ts';
import type { Findings } from '../insight/findings.ts';
import type { Evidence } from '../model/judgement.ts';
import type { Project } from '../model/project.ts';
import { capital, list, nameOf } from '../picture/sentences.ts';
import { confidenceWord } from '../picture/words.ts';
import { type Answer, type Statement, statement } from './answer.ts';
import { influenceSaid } from './champion-influence.ts';
import { championLead, looks, someNames } from './champion-standing.ts';
import { championTestSaid, tagNotEarned } from './champion-test-words.ts';
import {
  answerSaid,
  championNames,
  qualityDoubt,
  qualityQuestion,
  rangeWords,
  testPartSaid,
  testQuestion,
} from './champion-words.ts';

/** What is asked next: one of the four questions, or a part of the champion test of whoever is certain to be first. */
export type NextAsk = {
  person: PersonId;
  question: (typeof championQuestions)[number] | 'speaksForUs' | 'personalStake';
};

/**
 * The question to ask next: which tells the leading candidates apart; once the first is certain, what the champion test
 * still has to know about that person, and then what else is open about them.
 */
export function nextAsk({ champion: { ask, certain, candidates } }: Findings): NextAsk | undefined {
  if (ask) return ask;
  const first = candidates.find(({ person }) => person === certain);
  if (!first) return undefined;
  const { person, test } = first;
  const [open] = openQuestions(first);
  if (candidates.length === 1 && open) return { person, question: open };
  const part = (['speaksForUs', 'personalStake'] as const).find((each) => test[each] === 'unknown');
  return part ? { person, question: part } : open && { person, question: open };
}

/** A question as it is asked: "Does Dana Whitfield make things happen?" */
export function askedQuestion(project: Project, { person, question }: NextAsk): string {
  const name = nameOf(project.people[person]);
  return question === 'speaksForUs' || question === 'personalStake'
    ? testQuestion[question](name)
    : qualityQuestion[question](name);
}

/** "Who is our champion over there?" */
export function championAnswer(project: Project, findings: Findings): Answer {
  const { candidates } = findings.champion;
  return {
    question: 'Who is our champion over there?',
    short: short(project, findings),
    because: candidates[0] ? because(project, findings, candidates[0]) : [],
    notKnown: notKnown(project, candidates),
    next: next(project, findings),
  };
}

function short(project: Project, { champion }: Findings): Statement {
  const { candidates, certain } = champion;
  const [leading] = candidates;
  if (!leading) return statement('Not known yet: nobody of the partner is on this map.');
  const name = nameOf(project.people[leading.person]);
  const said = capital(championTestSaid(name, leading.test));
  if (candidates.length === 1)
    return statement(`${capital(name)} is the only one of the partner on this map, and ${looks(leading)}. ${said}`, [
      leading.person,
    ]);
  const { first, overtaking, levelling } = championLead(champion);
  if (first.length === 0) {
    const nothing = candidates.every((each) => openQuestions(each).length === championQuestions.length);
    return statement(
      nothing
        ? `Not known yet: no question is answered about any of the ${candidates.length} people of the partner.`
        : `Nobody stands out yet among the ${candidates.length} people of the partner.`,
    );
  }
  if (certain)
    return statement(
      `${capital(name)} is certain to be first, ${rangeWords(leading) === 'weak' ? 'but' : 'and'} ${looks(leading)}. ${said}`,
      [certain],
    );
  const who = capital(someNames(project, first));
  const lead = first.length === 1 ? `${who} leads` : `${who} share the lead`;
  if (overtaking.length > 0)
    return statement(`${lead}, but ${someNames(project, overtaking)} could still overtake.`, [...first, ...overtaking]);
  if (levelling.length > 0)
    return statement(`${lead}; ${someNames(project, levelling)} could draw level.`, [...first, ...levelling]);
  return statement(`${lead}.`, first);
}

/** What the first place rests on. */
function because(project: Project, { listeners }: Findings, candidate: ChampionCandidate): Statement[] {
  const person = project.people[candidate.person];
  if (!person) return [];
  const name = nameOf(person);
  const about = (text: string) => statement(capital(text), [candidate.person]);
  const answers = championQuestions.flatMap((question) => {
    const answer = candidate.answers[question];
    const said = answerSaid(question, answer, name);
    if (said === '') return [];
    const how = answer.source === 'proposed' ? ' (proposed by the map)' : known(person.qualities?.[question]);
    return [about(`${said}${how}.`)];
  });
  const parts = championTestParts
    .filter((part) => candidate.test[part] !== 'unknown')
    .map((part) => {
      if (part === 'influence') return about(influenceSaid(person, candidate.voice, listeners));
      return about(`${name} ${testPartSaid(candidate.test, part)}${known(person.champion?.[part])}.`);
    });
  const { kind, test } = candidate;
  const kinds = kind ? [about(`By buy-in and accountability, ${name} is a ${championNames[kind].word}.`)] : [];
  const tag = test.tag === 'not-earned' ? [about(tagNotEarned(name, test))] : [];
  return [...answers, ...parts, ...kinds, ...tag];
}

/** So much of how we know something is quoted. */
const mostQuoted = 120;

/** How an answer is known: " (“Two meetings, spring”, medium confidence)". */
function known(judged: Partial<Evidence> | undefined): string {
  const { basis = '', confidence } = judged ?? {};
  const written = basis.trim();
  const quoted = written.length > mostQuoted ? `${written.slice(0, mostQuoted - 1).trimEnd()}…` : written;
  const parts = [quoted && `“${quoted}”`, confidence && `${confidenceWord[confidence].toLowerCase()} confidence`];
  const all = parts.filter(Boolean).join(', ');
  return all && ` (${all})`;
}

/** What is open about the two in front, and about how many others nothing is known. */
function notKnown(project: Project, candidates: readonly ChampionCandidate[]): Statement[] {
  const known = candidates.filter((each) => openQuestions(each).length < championQuestions.length);
  const unknown = candidates.filter((each) => openQuestions(each).length === championQuestions.length);
  const about = known.slice(0, 2).flatMap((each) => openAbout(project, each));
  if (unknown.length === 0) return about;
  const people = unknown.map(({ person }) => person);
  return [...about, statement(`None of the four questions is answered about ${someNames(project, people)}.`, people)];
}

function openAbout(project: Project, candidate: ChampionCandidate): Statement[] {
  const name = nameOf(project.people[candidate.person]);
  const open = openQuestions(candidate).map((question) => `whether ${qualityDoubt[question](name)}`);
  const parts = championTestParts
    .filter((part) => candidate.test[part] === 'unknown')
    .map((part) => `whether ${name} ${testPartSaid({ ...candidate.test, [part]: 'yes' }, part)}`);
  const all = [...open, ...parts];
  return all.length === 0 ? [] : [statement(`${capital(list(all))}.`, [candidate.person])];
}

function next(project: Project, findings: Findings): Statement | undefined {
  const asked = nextAsk(findings);
  if (findings.champion.candidates.length === 0)
    return statement('Who works on this over there? Put them on the map, even where only the job is known.');
  if (!asked) return undefined;
  const [first, second] = findings.champion.candidates;
  const question = capital(askedQuestion(project, asked));
  if (!findings.champion.ask || !first || !second) return statement(question, [asked.person]);
  return statement(question, [...new Set([asked.person, first.person, second.person])]);
}
