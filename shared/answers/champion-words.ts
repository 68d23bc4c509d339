import type { ChampionAnswer } from '../insight/champion.ts';
import type { ChampionTestPart, ChampionTestResult, Known } from '../insight/champion-test.ts';
import type { ChampionKind } from '../model/champion.ts';
import type { ChampionTestAnswer } from '../model/edits/champion.ts';
import type { Quality } from '../model/person.ts';
import { answerWords, championKindWord } from '../picture/words.ts';

/** The four questions in a word or two, for tables and for fields beside a name. */
export const qualityWord: Record<Quality, string> = {
  makesThingsHappen: 'Makes things happen',
  listenedTo: 'Listened to by senior management',
  hardWorking: 'Hard-working',
  innovativeIdeas: 'Has innovative ideas',
};

/** One of the four questions about somebody. */
export const qualityQuestion: Record<Quality, (name: string) => string> = {
  makesThingsHappen: (name) => `Does ${name} make things happen?`,
  listenedTo: (name) => `Does senior management listen to ${name}?`,
  hardWorking: (name) => `Is ${name} hard-working?`,
  innovativeIdeas: (name) => `Does ${name} have innovative ideas?`,
};

/** What is not known about somebody, after "whether". */
export const qualityDoubt: Record<Quality, (name: string) => string> = {
  makesThingsHappen: (name) => `${name} makes things happen`,
  listenedTo: (name) => `senior management listens to ${name}`,
  hardWorking: (name) => `${name} is hard-working`,
  innovativeIdeas: (name) => `${name} has innovative ideas`,
};

/** What each answer, 0 to 3, says about somebody. */
const qualitySaid: Record<Quality, readonly ((name: string) => string)[]> = {
  makesThingsHappen: [
    (name) => `${name} does not make things happen`,
    (name) => `${name} makes things happen, somewhat`,
    (name) => `${name} makes things happen`,
    (name) => `${name} makes things happen, very much so`,
  ],
  listenedTo: [
    (name) => `senior management does not listen to ${name}`,
    (name) => `senior management listens to ${name}, somewhat`,
    (name) => `senior management listens to ${name}`,
    (name) => `senior management listens to ${name} very much`,
  ],
  hardWorking: [
    (name) => `${name} is not hard-working`,
    (name) => `${name} is somewhat hard-working`,
    (name) => `${name} is hard-working`,
    (name) => `${name} is very hard-working`,
  ],
  innovativeIdeas: [
    (name) => `${name} has no innovative ideas`,
    (name) => `${name} has some innovative ideas`,
    (name) => `${name} has innovative ideas`,
    (name) => `${name} is full of innovative ideas`,
  ],
};

/** An answer as a part of a sentence; empty where there is none. */
export const answerSaid = (question: Quality, { value }: ChampionAnswer, name: string): string =>
  value === undefined ? '' : (qualitySaid[question][value]?.(name) ?? '');

export const notKnownYet = "Don't know yet";

/** An answer in a table. */
export function answerInTable({ source, value }: ChampionAnswer): string {
  if (value === undefined) return notKnownYet;
  return source === 'proposed' ? `${answerWords[value]} (proposed)` : (answerWords[value] ?? '');
}

/** Why the map proposes an answer to the second question: how much it shows senior management listening to somebody. */
const proposedWhy = [
  (name: string) => `nobody in senior management is shown to listen to ${name}, not even through others`,
  (name: string) => `the lines show senior management listening to ${name} a little, or through others`,
  (name: string) => `the lines show that senior management hears ${name} well`,
  (name: string) => `the lines show that senior management listens to ${name} closely`,
] as const;

/** The proposal and its reason: "The map proposes “Yes”: the lines show that …." */
export const proposalSaid = (value: number, name: string): string =>
  `The map proposes “${answerWords[value] ?? ''}”: ${proposedWhy[value]?.(name) ?? ''}.`;

/** What somebody may be with all that is known: four words for 0 to 12. */
export const championScale = ['weak', 'fair', 'good', 'strong'] as const;

const step = (points: number): number => Math.min(championScale.length - 1, Math.floor(points / 3));

/** Where somebody may end up: "good", "between fair and strong", "could be anything". */
export function rangeWords({ low, high }: { low: number; high: number }): string {
  if (low === 0 && high === 12) return 'could be anything';
  const [from, to] = [championScale[step(low)], championScale[step(high)]];
  return from === to ? `${from}` : `between ${from} and ${to}`;
}

/** The questions of the champion test, and of buy-in and accountability. */
export const testQuestion: Record<ChampionTestAnswer, (name: string) => string> = {
  speaksForUs: (name) => `Does ${name} speak for us when we are not in the room?`,
  personalStake: (name) => `Does ${name} have a personal stake in it?`,
  buyIn: (name) => `How far is ${name} bought in?`,
  accountability: (name) => `How far does ${name} answer for the result?`,
};

/** The same in a few words. */
export const testWord: Record<ChampionTestAnswer | 'influence', string> = {
  influence: 'Has influence',
  speaksForUs: 'Speaks for us when we are not in the room',
  personalStake: 'Has a personal stake in it',
  buyIn: 'Buy-in',
  accountability: 'Accountability',
};

export const knownWord: Record<Known, string> = { yes: 'Yes', no: 'No', unknown: notKnownYet };

const partSaid: Record<ChampionTestPart, Record<Known, string>> = {
  influence: {
    yes: 'has influence',
    no: 'has no influence',
    unknown: 'may or may not have influence',
  },
  speaksForUs: {
    yes: 'speaks for us when we are not in the room',
    no: 'does not speak for us when we are not in the room',
    unknown: 'may or may not speak for us when we are not in the room',
  },
  personalStake: {
    yes: 'has a personal stake in it',
    no: 'has no personal stake in it',
    unknown: 'may or may not have a personal stake in it',
  },
};

/** A part of the champion test about somebody: "has no influence". */
export const testPartSaid = (test: ChampionTestResult, part: ChampionTestPart): string => partSaid[part][test[part]];

export type ChampionName = ChampionKind | 'coach';

/** What the practice of partnership calls people, and what each name means, in a sentence. */
export const championNames: Record<ChampionName, { word: string; means: string }> = {
  champion: {
    word: championKindWord.champion,
    means:
      'Believes in the work and answers for it and, to earn the name, has influence and speaks for us in our absence.',
  },
  coach: {
    word: 'Coach',
    means: 'Speaks for us and has a stake in it, but lacks the influence to carry it: somebody who shows us the way.',
  },
  cheerleader: {
    word: championKindWord.cheerleader,
    means: 'Likes the work and says so, but does not have to answer for it, so it is the first thing to be dropped.',
  },
  hostage: {
    word: championKindWord.hostage,
    means: 'Has to answer for the work without believing in it, and needs a reason of their own more than a reminder.',
  },
  sniper: {
    word: championKindWord.sniper,
    means: 'Neither believes in the work nor answers for it, and loses nothing by speaking against it.',
  },
};
