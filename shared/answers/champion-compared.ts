import { type ChampionCandidate, type ChampionOrder, championQuestions } from '../insight/champion.ts';
import { championTestParts } from '../insight/champion-test.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { capital } from '../picture/sentences.ts';
import { attitudeWord, coverageWord, lowHighWord, notAssessedWord } from '../picture/words.ts';
import { type ChampionLead, championLead, place } from './champion-standing.ts';
import {
  answerInTable,
  championNames,
  knownWord,
  notKnownYet,
  qualityWord,
  rangeWords,
  testWord,
} from './champion-words.ts';

/** One thing about two people: what it is for each, and whether it is the same; open where one of the two is not known. */
export type ComparedRow = { what: string; one: string; other: string; result: 'same' | 'different' | 'open' };

/** Two candidates side by side, in words. */
export function compared(
  project: Project,
  order: ChampionOrder,
  one: ChampionCandidate,
  other: ChampionCandidate,
): ComparedRow[] {
  const lead = championLead(order);
  const [left, right] = [one, other].map((each) => sideOf(project, order, lead, each));
  return (left ?? []).flatMap(({ what, said, value }, index): ComparedRow[] => {
    const beside = right?.[index];
    if (!beside) return [];
    const isOpen = value === undefined || beside.value === undefined;
    return [
      { what, one: said, other: beside.said, result: isOpen ? 'open' : value === beside.value ? 'same' : 'different' },
    ];
  });
}

type Said = { what: string; said: string; value: unknown };

function sideOf(project: Project, order: ChampionOrder, lead: ChampionLead, candidate: ChampionCandidate): Said[] {
  const person = project.people[candidate.person];
  const { kind, test, answers } = candidate;
  return [
    { what: 'Place', said: capital(place(order, lead, candidate)), value: candidate.rank },
    { what: 'As a champion', said: capital(rangeWords(candidate)), value: rangeWords(candidate) },
    ...championQuestions.map((question) => ({
      what: qualityWord[question],
      said: answerInTable(answers[question]),
      value: answers[question].value,
    })),
    ...championTestParts.map((part) => ({
      what: testWord[part],
      said: knownWord[test[part]],
      value: test[part] === 'unknown' ? undefined : test[part],
    })),
    ...judgements(person),
    { what: 'Kind', said: kind ? championNames[kind].word : notKnownYet, value: kind },
  ];
}

function judgements(person: Person | undefined): Said[] {
  const { champion, attitude, coverage } = person ?? {};
  const [buyIn, accountability] = [champion?.buyIn?.value, champion?.accountability?.value];
  return [
    { what: testWord.buyIn, said: buyIn ? lowHighWord[buyIn] : notKnownYet, value: buyIn },
    {
      what: testWord.accountability,
      said: accountability ? lowHighWord[accountability] : notKnownYet,
      value: accountability,
    },
    {
      what: 'Attitude',
      said: attitude?.current ? attitudeWord[attitude.current] : notAssessedWord,
      value: attitude?.current,
    },
    {
      what: 'Our contact',
      said: coverage?.current ? coverageWord[coverage.current] : notAssessedWord,
      value: coverage?.current === 'unknown' ? undefined : coverage?.current,
    },
  ];
}
