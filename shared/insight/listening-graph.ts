import { DirectedGraph } from 'graphology';
import type { LinkId, PersonId } from '../base/ids.ts';
import type { Strength } from '../model/link.ts';
import type { Project } from '../model/project.ts';
import { byName } from './jobs.ts';

/** An arc from the one who is heard to the one who listens: the line it comes from, and how strongly. */
export type Arc = { link: LinkId; strength: Strength };

/**
 * Who listens to whom: people as nodes, in code-point order of their names and then of their ids, and an arc a→b for every
 * "b listens to a". A mutual line gives both arcs; of several lines for the same arc the heaviest counts, and of equally
 * heavy ones the first by id. Other kinds of lines are not in it.
 */
export type ListeningGraph = DirectedGraph<{ name: string }, Arc>;

export function listeningGraph(project: Project): ListeningGraph {
  const graph: ListeningGraph = new DirectedGraph();
  for (const { id, name } of Object.values(project.people).sort(byName)) graph.addNode(id, { name });
  for (const { id: link, from, to, kind, direction, strength } of Object.values(project.links)) {
    if (kind !== 'influence' || from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    addArc(graph, from, to, { link, strength });
    if (direction === 'mutual') addArc(graph, to, from, { link, strength });
  }
  return graph;
}

function addArc(graph: ListeningGraph, from: PersonId, to: PersonId, arc: Arc): void {
  if (!graph.hasEdge(from, to)) graph.addEdge(from, to, arc);
  else if (isHeavier(arc, graph.getEdgeAttributes(from, to))) graph.replaceEdgeAttributes(from, to, arc);
}

const isHeavier = (one: Arc, other: Arc): boolean =>
  one.strength > other.strength || (one.strength === other.strength && one.link < other.link);
