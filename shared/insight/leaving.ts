import type { PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';
import { isSenior } from './listeners.ts';
import type { ListeningGraph } from './listening-graph.ts';
import { contactNeighbours, listeningNeighbours, lookAround, type Neighbours, numbered } from './neighbours.ts';
import { sideOf } from './only-bridges.ts';
import { longestRoute } from './routes.ts';

/** What would change if somebody left. People are in the order of their names. */
export type Leaving = {
  person: PersonId;
  /** Approvers and senior managers outside our organisation whom we reach now and would no longer reach. */
  deciders: PersonId[];
  /** Everybody else outside our organisation whom we reach now and would no longer reach. */
  others: PersonId[];
  /** How many people outside our organisation we would still reach. */
  stillReached: number;
  /** Whether anybody of ours would be left. */
  weRemain: boolean;
  /** For each listener, who is within three arcs of them now and would no longer be. */
  unheard: { listener: PersonId; people: PersonId[] }[];
};

/** Whether somebody decides: an approver, or senior management. */
export const isDecider = (project: Project, id: PersonId): boolean => {
  const person = project.people[id];
  return person !== undefined && (person.roles.includes('approver') || isSenior(project, person));
};

/** Works out what would change if somebody left: whom we would no longer reach, and who would no longer be heard by whom. */
export function ifLeaves(
  project: Project,
  graph: ListeningGraph,
  listeners: readonly PersonId[],
  person: PersonId,
): Leaving {
  const { lost, stillReached } = contactsWithout(project, person);
  return {
    person,
    deciders: lost.filter((id) => isDecider(project, id)),
    others: lost.filter((id) => !isDecider(project, id)),
    stillReached,
    weRemain: Object.keys(project.people).some((id) => id !== person && sideOf(project, id as PersonId) === 'ours'),
    unheard: graph.hasNode(person) ? noLongerHeard(graph, listeners, person) : [],
  };
}

/** Whom outside our organisation we reach now and would not without somebody, and how many we would still reach. */
function contactsWithout(project: Project, person: PersonId): { lost: PersonId[]; stillReached: number } {
  const contacts = contactNeighbours(project);
  const look = lookAround(contacts);
  const isOurs = contacts.people.map((id) => sideOf(project, id) === 'ours');
  const ours = contacts.people.flatMap((_id, index) => (isOurs[index] ? [index] : []));
  const gone = contacts.people.indexOf(person);
  const now = look(ours, Number.POSITIVE_INFINITY).slice().sort();
  const after = new Set(look(ours, Number.POSITIVE_INFINITY, gone));
  return {
    lost: idsOf(contacts, now, (each) => each !== gone && !isOurs[each] && !after.has(each)),
    stillReached: [...after].filter((each) => !isOurs[each]).length,
  };
}

function noLongerHeard(graph: ListeningGraph, listeners: readonly PersonId[], person: PersonId): Leaving['unheard'] {
  const forwards = listeningNeighbours(graph);
  const backwards = lookAround(listeningNeighbours(graph, true));
  const number = numbered(forwards.people);
  const gone = number.get(person);
  if (gone === undefined) return [];
  // A route through somebody has an arc before them, so that at most two are left behind them.
  const near = new Set(lookAround(forwards)([gone], longestRoute - 1));
  return listeners.flatMap((listener) => {
    const at = number.get(listener);
    if (at === undefined || at === gone || !near.has(at)) return [];
    const now = backwards([at], longestRoute).slice().sort();
    const after = new Set(backwards([at], longestRoute, gone));
    const people = idsOf(forwards, now, (each) => each !== gone && !after.has(each));
    return people.length > 0 ? [{ listener, people }] : [];
  });
}

const idsOf = ({ people }: Neighbours, numbers: Int32Array, counts: (person: number) => boolean): PersonId[] =>
  [...numbers].filter(counts).flatMap((each) => people[each] ?? []);
