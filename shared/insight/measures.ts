import { betweenness } from './betweenness.ts';
import { lookAround, type Neighbours } from './neighbours.ts';
import { type Placed, sharedRanks } from './shared-ranks.ts';

/** The three plain-word measures of who holds the listening together, everybody in each, the highest value first. */
export type Measures = {
  /** How many people listen to somebody. */
  lookedTo: Placed[];
  /** How much somebody stands on the shortest ways between others, 0 to 1; see `betweenness`. Never shown as a number. */
  bridge: Placed[];
  /** The share of the other people within two arcs, 0 to 1; 0 where there is nobody else. */
  reach: Placed[];
};

/** So many arcs count as within reach: those who listen to somebody, and those who listen to them. */
export const withinReach = 2;

/** Measures who is looked to, who connects and who reaches many, from the arcs to those who listen. */
export function measuresOf(arcs: Neighbours): Measures {
  const { people, starts } = arcs;
  const look = lookAround(arcs);
  const others = Math.max(1, people.length - 1);
  const lookedTo = people.map((_person, index) => (starts[index + 1] ?? 0) - (starts[index] ?? 0));
  const reach = people.map((_person, index) => (look([index], withinReach).length - 1) / others);
  return {
    lookedTo: sharedRanks(people, lookedTo),
    bridge: sharedRanks(people, betweenness(arcs)),
    reach: sharedRanks(people, reach),
  };
}
