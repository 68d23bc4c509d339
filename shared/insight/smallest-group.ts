import type { PersonId } from '../base/ids.ts';
import { withinReach } from './measures.ts';
import { type LookAround, lookAround, type Neighbours } from './neighbours.ts';

/** Who joins the group, and whom the group reaches only since then, in the order of their names; joining counts as reached. */
export type Joined = { person: PersonId; adds: PersonId[] };

/** A group is never larger than this. */
export const largestGroup = 5;

/**
 * The smallest group that reaches many: whoever reaches most new people within two arcs joins, one after the other, until
 * there are five or nobody new is reached. Ties go by name. This is the greedy way to cover as many as possible: it
 * reaches at least 63 of every 100 people that the best group of the same size would (1 - 1/e; Nemhauser, Wolsey and
 * Fisher, "An analysis of approximations for maximizing submodular set functions", Mathematical Programming 14, 1978).
 */
export function smallestGroup(arcs: Neighbours): Joined[] {
  const { people } = arcs;
  const look = lookAround(arcs);
  const reached = new Uint8Array(people.length);
  // What somebody would add never grows, so whoever added less before than another does now need not be asked again.
  const atMost = people.map(() => Number.POSITIVE_INFINITY);
  const group: Joined[] = [];
  while (group.length < largestGroup) {
    const best = whoAddsMost(look, reached, atMost);
    const person = best === undefined ? undefined : people[best];
    if (best === undefined || person === undefined) break;
    const adds = [...look([best], withinReach)].filter((each) => !reached[each]).sort((a, b) => a - b);
    for (const each of adds) reached[each] = 1;
    group.push({ person, adds: adds.flatMap((each) => people[each] ?? []) });
  }
  return group;
}

/** Who adds most people, the first by name of several; nobody when nobody adds any. */
function whoAddsMost(look: LookAround, reached: Uint8Array, atMost: number[]): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [person, limit] of atMost.entries()) {
    if (limit <= most) continue;
    let adds = 0;
    for (const each of look([person], withinReach)) if (!reached[each]) adds += 1;
    atMost[person] = adds;
    if (adds <= most) continue;
    most = adds;
    best = person;
  }
  return best;
}
