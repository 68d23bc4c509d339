import type { LinkId, PersonId } from '../base/ids.ts';
import type { LinkKind } from '../model/link.ts';
import { linksOf } from '../model/links-of.ts';
import type { Project } from '../model/project.ts';
import { byName } from './jobs.ts';
import type { ListeningGraph } from './listening-graph.ts';

/**
 * Who is next to whom, by numbers: the person `people[i]` is next to `ends[starts[i]]` up to, but not with,
 * `ends[starts[i + 1]]`. People are in the order of their names.
 */
export type Neighbours = { people: readonly PersonId[]; starts: Int32Array; ends: Int32Array };

/** The arcs of the listening graph: from everybody to those who listen to them, or, `backwards`, to those they listen to. */
export function listeningNeighbours(graph: ListeningGraph, backwards = false): Neighbours {
  const people = graph.nodes() as PersonId[];
  const number = numbered(people);
  const pairs: number[] = [];
  graph.forEachEdge((_edge, _arc, from, to) => {
    const [heard, listener] = [number.get(from as PersonId) ?? 0, number.get(to as PersonId) ?? 0];
    if (backwards) pairs.push(listener, heard);
    else pairs.push(heard, listener);
  });
  return neighboursOf(people, pairs);
}

/** The lines over which people come to know each other, the closest kind first. Conflict and rank do not open doors. */
export const contactKinds: readonly LinkKind[] = ['works-with', 'counterpart', 'influence', 'informal'];

/** The lines of some kinds, contact unless it is said, of which both ends are among these people; each once. */
export function linesAmong(project: Project, people: readonly PersonId[], kinds = contactKinds): LinkId[] {
  const among = new Set(people);
  return [...among].flatMap((person) =>
    linksOf(project, person)
      .filter(({ from, to, kind }) => from === person && among.has(to) && kinds.includes(kind))
      .map(({ id }) => id),
  );
}

/** Who is in touch with whom: works-with, counterpart, influence and informal lines, in both directions. */
export function contactNeighbours(project: Project): Neighbours {
  const people = Object.values(project.people)
    .sort(byName)
    .map(({ id }) => id);
  const number = numbered(people);
  const pairs: number[] = [];
  for (const { from, to, kind } of Object.values(project.links)) {
    const [one, other] = [number.get(from), number.get(to)];
    if (one === undefined || other === undefined || one === other || !contactKinds.includes(kind)) continue;
    pairs.push(one, other, other, one);
  }
  return neighboursOf(people, pairs);
}

/** The numbers of people in the order of a list. */
export const numbered = (people: readonly PersonId[]): ReadonlyMap<PersonId, number> =>
  new Map(people.map((id, index) => [id, index]));

function neighboursOf(people: readonly PersonId[], pairs: readonly number[]): Neighbours {
  const starts = new Int32Array(people.length + 1);
  for (let at = 0; at < pairs.length; at += 2) starts[(pairs[at] ?? 0) + 1] = (starts[(pairs[at] ?? 0) + 1] ?? 0) + 1;
  for (let person = 0; person < people.length; person += 1)
    starts[person + 1] = (starts[person + 1] ?? 0) + (starts[person] ?? 0);
  const next = starts.slice();
  const ends = new Int32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const from = pairs[at] ?? 0;
    ends[next[from] ?? 0] = pairs[at + 1] ?? 0;
    next[from] = (next[from] ?? 0) + 1;
  }
  return { people, starts, ends };
}

/**
 * Looks around from some people: everybody within so many steps, they themselves first, then by the number of steps, as
 * if `without` were not there. What it gives holds until it is called again.
 */
export type LookAround = (from: readonly number[], steps: number, without?: number) => Int32Array;

export function lookAround({ people, starts, ends }: Neighbours): LookAround {
  const seen = new Int32Array(people.length);
  const found = new Int32Array(people.length);
  let look = 0;
  return (from, steps, without) => {
    look += 1;
    let count = 0;
    const meet = (person: number) => {
      if (seen[person] === look) return;
      seen[person] = look;
      found[count] = person;
      count += 1;
    };
    if (without !== undefined) seen[without] = look;
    for (const person of from) meet(person);
    let next = 0;
    for (let step = 0; step < steps && next < count; step += 1)
      for (const last = count; next < last; next += 1) {
        const person = found[next] ?? 0;
        const stop = starts[person + 1] ?? 0;
        for (let at = starts[person] ?? 0; at < stop; at += 1) meet(ends[at] ?? 0);
      }
    return found.subarray(0, count);
  };
}
