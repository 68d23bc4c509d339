import type { Project } from '../model/project.ts';
import type { ListeningGraph } from './listening-graph.ts';
import { type Measures, measuresOf } from './measures.ts';
import { contactNeighbours, listeningNeighbours } from './neighbours.ts';
import { type OnlyBridges, onlyBridges } from './only-bridges.ts';
import { type Joined, smallestGroup } from './smallest-group.ts';
import { type Towers, towersOf } from './towers.ts';

/** What holds a partnership together, as far as the lines and towers say it. */
export type Together = Measures & {
  smallestGroup: Joined[];
  onlyBridges: OnlyBridges;
  /** The towers of everybody. */
  towers: Towers;
};

/** Finds who is looked to, who connects and reaches the others, on whom alone we depend, and how the towers stand. */
export function togetherOf(project: Project, graph: ListeningGraph): Together {
  const arcs = listeningNeighbours(graph);
  return {
    ...measuresOf(arcs),
    smallestGroup: smallestGroup(arcs),
    onlyBridges: onlyBridges(project, contactNeighbours(project)),
    towers: towersOf(project, { kind: 'everybody' }),
  };
}
