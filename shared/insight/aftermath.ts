import type { PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';
import { type ChampionOrder, championOrder } from './champion.ts';
import { hearingOf } from './hearing.ts';
import { listenersOf } from './listeners.ts';
import { listeningGraph } from './listening-graph.ts';
import { proposalsFrom } from './proposals.ts';
import { type Voice, type VoiceWord, voiceRanking, voiceWords } from './voice.ts';

/** Somebody who would be heard less than now, though the way to be heard is not gone altogether. */
export type Quieter = { person: PersonId; before: VoiceWord; after: VoiceWord };

/** What somebody's leaving would change for those who stay: who is heard less, and who could be our champion then. */
export type Aftermath = {
  /** Those who lose most first, then in the order in which they are heard now. */
  quieter: Quieter[];
  /** Who comes first among the candidates now; undefined where there are none. */
  firstNow: PersonId | undefined;
  /** The candidates from the first to the last, without whoever leaves. */
  champions: PersonId[];
};

/** Reads the map as it would be without somebody, and compares it with what is found now. */
export function aftermathOf(
  project: Project,
  now: { voices: readonly Voice[]; champion: ChampionOrder },
  person: PersonId,
): Aftermath {
  const left = without(project, person);
  const voices = voiceRanking(hearingOf(listeningGraph(left)), listenersOf(left));
  const { candidates } = championOrder(left, proposalsFrom(voices));
  return {
    quieter: quieterOf(now.voices, voices),
    firstNow: now.champion.candidates[0]?.person,
    champions: candidates.map((each) => each.person),
  };
}

function without(project: Project, person: PersonId): Project {
  const { [person]: _, ...people } = project.people;
  const listeners = project.view.listeners.filter((id) => id !== person);
  return { ...project, people, view: { ...project.view, listeners } };
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
