import type { PersonId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import type { Project } from '../model/project.ts';
import { type Avatar, avatarOf } from './avatar.ts';
import { type ChampionOrder, championOrder, type HeardVoice } from './champion.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { hearingOf } from './hearing.ts';
import { listenersOf } from './listeners.ts';
import { listeningGraph } from './listening-graph.ts';
import { type Support, supportOf } from './support.ts';
import { type Together, togetherOf } from './together.ts';
import { type Voice, type VoiceWord, voiceRanking } from './voice.ts';
import { type WorthFindings, worthFindings } from './worth.ts';

/**
 * Everything that is read from a map, as plain data that can be sent to and fro. Words for it are in `answers/`; measures
 * that are opinions carried on (0 to 1) are never shown as numbers.
 */
export type Findings = {
  /** The day on which this was found: judgements age. */
  day: Day;
  /** Whose listening counts, in the order of their names. */
  listeners: PersonId[];
  /** How well everybody is heard by them, the best first; who has nobody else to be heard by is not in it. */
  voices: Voice[];
  /** Who of the partner side could be our champion, from the first to the last. */
  champion: ChampionOrder;
  /** Who I am in the partnership, what I lack, and who has it. */
  avatar: Avatar;
  /** Whose support is secured, in doubt, missing or not known. */
  support: Support;
  /** The users' gains, our pains, and where the cultures differ. */
  worth: WorthFindings;
  /** Who is looked to, connects and reaches the others, on whom alone we depend, and how the towers stand. */
  together: Together;
  /** How much of what each question needs is known. */
  completeness: Completeness;
};

/** Reads the map. Runs in a worker, for it takes a while on large maps; the same project gives the same findings. */
export function findingsOf(project: Project, day: Day): Findings {
  const graph = listeningGraph(project);
  const listeners = listenersOf(project);
  const voices = voiceRanking(hearingOf(graph), listeners);
  const found = {
    day,
    listeners,
    voices,
    champion: championOrder(project, proposals(voices)),
    avatar: avatarOf(project),
    support: supportOf(project, day),
    worth: worthFindings(project),
    together: togetherOf(project, graph),
  };
  return { ...found, completeness: completenessOf(project, found) };
}

/** What the map proposes as the answer to "does senior management listen to this person?", 0 no to 3 very much. */
const proposed: Record<VoiceWord, HeardVoice['proposed']> = {
  'not-heard': 0,
  'faintly-heard': 1,
  heard: 1,
  'well-heard': 2,
  'listened-to': 3,
};

function proposals(voices: readonly Voice[]): (person: PersonId) => HeardVoice | undefined {
  const heard = new Map(voices.map(({ person, voice, word }) => [person, { voice, proposed: proposed[word] }]));
  return (person) => heard.get(person);
}
