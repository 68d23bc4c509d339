import type { PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';
import { type ChampionOrder, championOrder } from './champion.ts';
import { hearingOf } from './hearing.ts';
import { listeningGraph } from './listening-graph.ts';
import { proposalsFrom } from './proposals.ts';
import { type Voice, type VoiceWord, voiceRanking, voiceWords } from './voice.ts';

/** Somebody who would be heard less than now, though the way to be heard is not gone altogether. */
export type Quieter = { person: PersonId; before: VoiceWord; after: VoiceWord };

/** What somebody's leaving would change for those who stay: who is heard less, and who could be our champion then. */
export type Aftermath = {
  /** Those who lose most first, then in the order in which they are heard now. */
  quieter: Quieter[];
  /** The candidates without whoever leaves. */
  champion: ChampionOrder;
};

/** Reads the map as it would be without somebody, and compares it with what is found now: whoever is left listens. */
export function aftermathOf(
  project: Project,
  now: { listeners: readonly PersonId[]; voices: readonly Voice[] },
  person: PersonId,
): Aftermath {
  const { [person]: _, ...people } = project.people;
  const left = { ...project, people };
  const voices = voiceRanking(hearingOf(listeningGraph(left)), now.listeners);
  return { quieter: quieterOf(now.voices, voices), champion: championOrder(left, proposalsFrom(voices)) };
}

function quieterOf(before: readonly Voice[], after: readonly Voice[]): Quieter[] {
  const words = new Map(after.map(({ person, word }) => [person, word]));
  return before
    .flatMap(({ person, word }) => {
      const then = words.get(person);
      return then && level(then) < level(word) && then !== 'not-heard' ? [{ person, before: word, after: then }] : [];
    })
    .sort((a, b) => loss(b) - loss(a));
}

const level = (word: VoiceWord): number => voiceWords.indexOf(word);
const loss = ({ before, after }: Quieter): number => level(before) - level(after);
