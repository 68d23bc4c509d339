import { championKind } from '../model/champion.ts';
import type { Person } from '../model/person.ts';
import { voiceWord } from './voice.ts';

/** What is known of a part of the champion test. Unknown is not no. */
export type Known = 'yes' | 'no' | 'unknown';

/** The parts of the champion test, in the order in which they are asked. */
export const championTestParts = ['influence', 'speaksForUs', 'personalStake'] as const;
export type ChampionTestPart = (typeof championTestParts)[number];

/**
 * What the test says: all three parts (*champion*), the two others without influence (*coach*), a part that is missing
 * (*failed*), or not known yet (*open*).
 */
export type ChampionTestOutcome = 'champion' | 'coach' | 'failed' | 'open';

/** The champion test of one person. `earned` says whether the role of a champion is given, and whether rightly so. */
export type ChampionTestResult = Record<ChampionTestPart, Known> & {
  outcome: ChampionTestOutcome;
  tag: 'none' | 'earned' | 'not-earned';
};

/** Answers about one person that do not go together. */
export type Contradiction =
  | 'champion-not-on-board'
  | 'champion-of-another-kind'
  | 'champion-and-blocker'
  | 'speaks-without-contact'
  | 'speaks-but-resistant'
  | 'bought-in-but-resistant'
  | 'answer-unlike-map';

/** From this many discs on a tower alone is influence. */
const tall = 6;

/** The champion test after MEDDICC: influence, speaks for us when we are absent, has a personal stake. */
export function championTest(person: Person, voice: number | undefined): ChampionTestResult {
  const influence = influenceOf(person, voice);
  const speaksForUs = person.champion?.speaksForUs?.value ?? 'unknown';
  const personalStake = person.champion?.personalStake?.value ?? 'unknown';
  const outcome = outcomeOf(influence, speaksForUs, personalStake);
  const tagged = person.roles.includes('champion');
  const tag = tagged ? (outcome === 'champion' ? 'earned' : 'not-earned') : 'none';
  return { influence, speaksForUs, personalStake, outcome, tag };
}

/** At least heard, or a tower of at least six discs; no only if both are known and neither is so. */
function influenceOf({ tower }: Person, voice: number | undefined): Known {
  const discs = tower?.value;
  if ((voice !== undefined && isHeard(voice)) || (discs !== undefined && discs >= tall)) return 'yes';
  return voice === undefined || discs === undefined ? 'unknown' : 'no';
}

function isHeard(voice: number): boolean {
  const word = voiceWord(voice);
  return word !== 'not-heard' && word !== 'faintly-heard';
}

function outcomeOf(influence: Known, speaksForUs: Known, personalStake: Known): ChampionTestOutcome {
  if (speaksForUs === 'no' || personalStake === 'no') return 'failed';
  if (speaksForUs === 'unknown' || personalStake === 'unknown' || influence === 'unknown') return 'open';
  return influence === 'yes' ? 'champion' : 'coach';
}

/** What does not go together in what was said about a person. `proposed` is the answer the map would give. */
export function contradictionsOf(person: Person, proposed: number | undefined): Contradiction[] {
  const { roles, attitude, coverage, champion, qualities } = person;
  const isChampion = roles.includes('champion');
  const speaks = champion?.speaksForUs?.value === 'yes';
  const isResistant = attitude?.current === 'resistant';
  const kind = championKind(person);
  const own = qualities?.listenedTo?.value;
  const found: [Contradiction, boolean][] = [
    ['champion-not-on-board', isChampion && (isResistant || attitude?.current === 'unaware')],
    ['champion-of-another-kind', isChampion && kind !== undefined && kind !== 'champion'],
    ['champion-and-blocker', isChampion && roles.includes('blocker')],
    ['speaks-without-contact', speaks && coverage?.current === 'no-contact'],
    ['speaks-but-resistant', speaks && isResistant],
    ['bought-in-but-resistant', champion?.buyIn?.value === 'high' && isResistant],
    ['answer-unlike-map', own !== undefined && proposed !== undefined && own !== proposed],
  ];
  return found.filter(([, is]) => is).map(([what]) => what);
}
