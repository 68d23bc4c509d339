import type { PersonId } from '../base/ids.ts';
import { type ChampionKind, championKind } from '../model/champion.ts';
import type { Person, Quality } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { type ChampionTestResult, type Contradiction, championTest, contradictionsOf } from './champion-test.ts';
import { byName } from './jobs.ts';

/** The four questions of the champion finder, in the order in which they are asked. */
export const championQuestions = [
  'makesThingsHappen',
  'listenedTo',
  'hardWorking',
  'innovativeIdeas',
] as const satisfies readonly Quality[];

/** How much senior management listens to somebody (0 to 1), and the answer that this proposes (0 no to 3 very much). */
export type HeardVoice = { voice: number; proposed: 0 | 1 | 2 | 3 };

/** An answer, 0 to 3: the user's own, one that the map proposes and that counts until the user says otherwise, or none. */
export type ChampionAnswer =
  | { source: 'own' | 'proposed'; value: number; proposed: number | undefined }
  | { source: 'unknown'; value: undefined; proposed: undefined };

/** Somebody on the partner side, and what is known of this person as a champion. */
export type ChampionCandidate = {
  person: PersonId;
  /** From 1. Whoever is level in everything but the name shares a rank. */
  rank: number;
  answers: Record<Quality, ChampionAnswer>;
  /** The sum of the known answers, 0 to 12: whatever is found out, it is at least this much. */
  low: number;
  /** The same with the highest answer to every open question, 0 to 12. */
  high: number;
  /** 0 to 1; undefined where it cannot be known whom senior management listens to. */
  voice: number | undefined;
  test: ChampionTestResult;
  kind: ChampionKind | undefined;
  contradictions: Contradiction[];
};

/** A question about somebody that is open. */
export type ChampionAsk = { person: PersonId; question: Quality };

/** The candidates from the first to the last. */
export type ChampionOrder = {
  candidates: ChampionCandidate[];
  /** Who is first whatever is found out about anybody. */
  certain: PersonId | undefined;
  /** The question that tells most about who is first; none when that is certain, or no answer can decide it. */
  ask: ChampionAsk | undefined;
};

/**
 * The champion finder: everybody of the partner side, placeholders too, by the lowest they can be, then the highest, then
 * their voice, then by name. The second question is answered by the voice where the user has not answered it.
 */
export function championOrder(project: Project, voiceOf: (id: PersonId) => HeardVoice | undefined): ChampionOrder {
  const candidates = Object.values(project.people)
    .filter(({ organisation }) => project.organisations[organisation]?.side === 'partner')
    .sort(byName)
    .map((person) => candidate(person, voiceOf(person.id)))
    .sort(before);
  for (const [index, each] of candidates.entries()) {
    const last = candidates[index - 1];
    each.rank = last && before(last, each) === 0 ? last.rank : index + 1;
  }
  const certain = certainOf(candidates);
  return { candidates, certain, ask: certain === undefined ? questionToAsk(candidates) : undefined };
}

function candidate(person: Person, heard: HeardVoice | undefined): ChampionCandidate {
  const answers = {
    makesThingsHappen: answerOf(person, 'makesThingsHappen', undefined),
    listenedTo: answerOf(person, 'listenedTo', heard?.proposed),
    hardWorking: answerOf(person, 'hardWorking', undefined),
    innovativeIdeas: answerOf(person, 'innovativeIdeas', undefined),
  };
  const low = championQuestions.reduce((sum, each) => sum + (answers[each].value ?? 0), 0);
  return {
    person: person.id,
    rank: 1,
    answers,
    low,
    high: low + 3 * openQuestions({ answers }).length,
    voice: heard?.voice,
    test: championTest(person, heard?.voice),
    kind: championKind(person),
    contradictions: contradictionsOf(person, heard?.proposed),
  };
}

function answerOf({ qualities }: Person, question: Quality, proposed: number | undefined): ChampionAnswer {
  const own = qualities?.[question]?.value;
  if (own !== undefined) return { source: 'own', value: own, proposed };
  if (proposed !== undefined) return { source: 'proposed', value: proposed, proposed };
  return { source: 'unknown', value: undefined, proposed: undefined };
}

/** What is not answered about somebody, in the order of the questions. */
export const openQuestions = ({ answers }: Pick<ChampionCandidate, 'answers'>): Quality[] =>
  championQuestions.filter((each) => answers[each].source === 'unknown');

/** Voices that differ by less than 1e-9 are the same; one that is not known comes after all that are. */
const voiceSteps = ({ voice }: ChampionCandidate): number => (voice === undefined ? -1 : Math.round(voice * 1e9));

const before = (a: ChampionCandidate, b: ChampionCandidate): number =>
  b.low - a.low || b.high - a.high || voiceSteps(b) - voiceSteps(a);

function certainOf([first, ...others]: readonly ChampionCandidate[]): PersonId | undefined {
  return first && others.every(({ high }) => high < first.low) ? first.person : undefined;
}

type Interval = { low: number; high: number };

const overlap = (a: Interval, b: Interval): number => Math.max(0, Math.min(a.high, b.high) - Math.max(a.low, b.low));

/**
 * The open question that makes the two leading intervals overlap least, over both of its outcomes, *no* (0) and *very much*
 * (3); of equally good ones that about the leading candidate, then the first question. Counting only the better outcome
 * would always name the leading candidate. Nobody is asked about who cannot come first any more.
 */
function questionToAsk(candidates: readonly ChampionCandidate[]): ChampionAsk | undefined {
  const [first, second] = candidates;
  if (!first || !second) return undefined;
  const found = candidates
    .filter((each) => each.high >= first.low && openQuestions(each).length > 0)
    .map((each) => ({ each, left: overlapLeft(each, first, second) }));
  const least = found.reduce((smallest, { left }) => Math.min(smallest, left), Number.POSITIVE_INFINITY);
  const best = found.find(({ left }) => left === least)?.each;
  const question = best && openQuestions(best)[0];
  return best && question && { person: best.person, question };
}

/** How much the two overlap after an open question about somebody is answered, no and very much taken together. */
function overlapLeft(asked: ChampionCandidate, first: ChampionCandidate, second: ChampionCandidate): number {
  if (asked !== first && asked !== second) return 2 * overlap(first, second);
  const other = asked === first ? second : first;
  const { low, high } = asked;
  return overlap({ low, high: high - 3 }, other) + overlap({ low: low + 3, high }, other);
}
