import type { PersonId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import type { Project } from '../model/project.ts';
import { listenersOf } from './listeners.ts';
import { listeningGraph } from './listening-graph.ts';
import { type Together, togetherOf } from './together.ts';

/**
 * Everything that is read from a map, as plain data that can be sent to and fro. Words for it are in `answers/`; measures
 * that are opinions carried on (0 to 1) are never shown as numbers.
 */
export type Findings = {
  /** The day on which this was found: judgements age. */
  day: Day;
  /** Whose listening counts, in the order of their names. */
  listeners: PersonId[];
  /** Who is looked to, connects and reaches the others, on whom alone we depend, and how the towers stand. */
  together: Together;
};

/** Reads the map. Runs in a worker, for it takes a while on large maps; the same project gives the same findings. */
export function findingsOf(project: Project, day: Day): Findings {
  const graph = listeningGraph(project);
  return { day, listeners: listenersOf(project), together: togetherOf(project, graph) };
}
