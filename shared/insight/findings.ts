import type { PersonId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import type { Project } from '../model/project.ts';
import { type Aftermath, aftermathOf } from './aftermath.ts';
import { type Avatar, avatarOf } from './avatar.ts';
import { type ChampionOrder, championOrder } from './champion.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { hearingOf } from './hearing.ts';
import { ifLeaves, type Leaving } from './leaving.ts';
import { listenersOf } from './listeners.ts';
import { listeningGraph } from './listening-graph.ts';
import { proposalsFrom } from './proposals.ts';
import { type Support, supportOf } from './support.ts';
import { type Together, togetherOf } from './together.ts';
import { type Voice, voiceRanking } from './voice.ts';
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
  /** What would change if somebody left; undefined where nobody is said to, and nobody would be missed. */
  leaving: (Leaving & Aftermath) | undefined;
  /** How much of what each question needs is known. */
  completeness: Completeness;
};

/**
 * Reads the map, and what would change if one person `leaves`: whoever would be missed most, unless it is said; nobody
 * where no line says who that is. Runs in a
 * worker, for it takes a while on large maps; the same project gives the same findings.
 */
export function findingsOf(project: Project, day: Day, leaves?: PersonId): Findings {
  const graph = listeningGraph(project);
  const listeners = listenersOf(project);
  const voices = voiceRanking(hearingOf(graph), listeners);
  const champion = championOrder(project, proposalsFrom(voices));
  const together = togetherOf(project, graph);
  const gone = leaves && project.people[leaves] ? leaves : missedMost(together);
  const found = {
    day,
    listeners,
    voices,
    champion,
    avatar: avatarOf(project),
    support: supportOf(project, day),
    worth: worthFindings(project),
    together,
    leaving: gone && {
      ...ifLeaves(project, graph, listeners, gone),
      ...aftermathOf(project, { listeners, voices }, gone),
    },
  };
  return { ...found, completeness: completenessOf(project, found) };
}

const missedMost = ({ onlyBridges, lookedTo }: Together): PersonId | undefined =>
  onlyBridges.bridges[0]?.person ?? lookedTo.find(({ value }) => value > 0)?.person;
