import { type ChampionTestResult, championTestParts } from '../insight/champion-test.ts';
import { list } from '../picture/sentences.ts';
import { testPartSaid } from './champion-words.ts';

const parts = (test: ChampionTestResult, known: 'no' | 'unknown'): string =>
  list(championTestParts.filter((part) => test[part] === known).map((part) => testPartSaid(test, part)));

/** What the champion test says about somebody, in a sentence. */
export function championTestSaid(name: string, test: ChampionTestResult): string {
  switch (test.outcome) {
    case 'champion':
      return `${name} passes the champion test.`;
    case 'coach':
      return `${name} is a Coach and not a Champion yet: ${parts(test, 'no')}.`;
    case 'failed':
      return `${name} does not pass the champion test: ${parts(test, 'no')}.`;
    case 'open':
      return `The champion test is open: ${name} ${openParts(test)}.`;
  }
}

/** What is missing and what is open: "has no influence, and may or may not have a personal stake in it". */
function openParts(test: ChampionTestResult): string {
  return [parts(test, 'no'), parts(test, 'unknown')].filter(Boolean).join(', and ');
}

/** Why the tag is not earned: "Champion, not earned yet: Dana Whitfield has no influence." */
export const tagNotEarned = (name: string, test: ChampionTestResult): string =>
  `Champion, not earned yet: ${name} ${openParts(test)}.`;
