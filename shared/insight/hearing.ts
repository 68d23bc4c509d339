import type { LinkId, PersonId } from '../base/ids.ts';
import type { Strength } from '../model/link.ts';
import type { Project } from '../model/project.ts';
import { type ListeningGraph, listeningGraph } from './listening-graph.ts';

/**
 * Who listens to whom, as rows of numbers that thousands of searches can run over. A person is a place in `people`, an arc a
 * place in `from`, `to`, `tenths`, `links` and `strengths`; the arcs that end in a person lie together.
 */
export type Hearing = {
  /** In the order of the names, then of the ids. */
  people: readonly PersonId[];
  placeOf: ReadonlyMap<PersonId, number>;
  /** For each person a number that grows with the name; people of the same name have the same one. */
  names: Int32Array;
  /** The arcs that end in person p, those by whom p is told, are those from `start[p]` until before `start[p + 1]`. */
  start: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** The weight of an arc in tenths: weak 3, medium 6, strong 10. */
  tenths: Uint8Array;
  links: readonly LinkId[];
  strengths: readonly Strength[];
};

/** What searching for routes needs of it. */
export type Arcs = Pick<Hearing, 'names' | 'start' | 'from' | 'to' | 'tenths'>;

/** Weights of the arcs (weak 0.3, medium 0.6, strong 1.0), in tenths: what is multiplied stays a whole number. */
const tenths: Record<Strength, number> = { 1: 3, 2: 6, 3: 10 };

/** The rows of a listening graph. */
export function hearingOf(graph: ListeningGraph): Hearing {
  const people = graph.nodes() as PersonId[];
  const placeOf = new Map(people.map((id, place) => [id, place]));
  const names = new Int32Array(people.length);
  const start = new Int32Array(people.length + 1);
  const rows = { from: [] as number[], to: [] as number[], tenths: [] as number[] };
  const links: LinkId[] = [];
  const strengths: Strength[] = [];
  let before: string | undefined;
  for (const [place, id] of people.entries()) {
    const name = graph.getNodeAttribute(id, 'name');
    names[place] = place === 0 || name !== before ? place : (names[place - 1] ?? 0);
    before = name;
    graph.forEachInEdge(id, (_edge, { link, strength }, from) => {
      rows.from.push(placeOf.get(from as PersonId) ?? 0);
      rows.to.push(place);
      rows.tenths.push(tenths[strength]);
      links.push(link);
      strengths.push(strength);
    });
    start[place + 1] = links.length;
  }
  return {
    people,
    placeOf,
    names,
    start,
    from: Int32Array.from(rows.from),
    to: Int32Array.from(rows.to),
    tenths: Uint8Array.from(rows.tenths),
    links,
    strengths,
  };
}

/** The same arcs, each the other way round: looking back from a person becomes looking ahead. */
export function turnedRound({ names, start, from, to, tenths: weights }: Arcs): Arcs {
  const ahead = new Int32Array(start.length);
  for (const person of from) ahead[person + 1] = (ahead[person + 1] as number) + 1;
  for (let person = 1; person < ahead.length; person += 1)
    ahead[person] = (ahead[person] as number) + (ahead[person - 1] as number);
  const turned = {
    from: new Int32Array(from.length),
    to: new Int32Array(from.length),
    tenths: new Uint8Array(from.length),
  };
  const free = ahead.slice();
  for (const [arc, person] of from.entries()) {
    const at = free[person] as number;
    free[person] = at + 1;
    turned.from[at] = to[arc] as number;
    turned.to[at] = person;
    turned.tenths[at] = weights[arc] as number;
  }
  return { names, start: ahead, ...turned };
}

const known = new WeakMap<Project['links'], { people: Project['people']; hearing: Hearing }>();

/** The rows of a project, made once for each state of its people and lines. */
export function hearingIn(project: Project): Hearing {
  const before = known.get(project.links);
  if (before?.people === project.people) return before.hearing;
  const hearing = hearingOf(listeningGraph(project));
  known.set(project.links, { people: project.people, hearing });
  return hearing;
}
