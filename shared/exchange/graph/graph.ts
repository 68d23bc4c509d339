import type { Frame, Point } from '../../model/geometry.ts';
import type { Place, Skipped } from '../found.ts';

/** What stands beside a node or a line in a foreign file, by its name there. */
export type Attributes = Map<string, string>;

/** A node as the formats of graphs have it, whatever their syntax: somebody, or a group with people in it. */
export type GraphNode = {
  id: string;
  place: Place;
  /** The words on it: the name, and in the lines below it what else is written there. */
  label: string;
  isGroup: boolean;
  /** The id of the group it lies in. */
  parent?: string | undefined;
  /** Where it lies on the whole map, if that is known: a rectangle, or only its middle. */
  frame?: Frame | undefined;
  middle?: Point | undefined;
  /** Its colour as #rrggbb. */
  colour?: string | undefined;
  attributes: Attributes;
};

export type GraphEdge = {
  id?: string | undefined;
  place: Place;
  from: string;
  to: string;
  label: string;
  /** What sort of line it is, where the format has a place for that apart from the label. */
  kind?: string | undefined;
  isDirected: boolean;
  /** Its weight, or how thick it is drawn. */
  weight?: number | undefined;
  attributes: Attributes;
};

/** What all formats of graphs have in common. Each format knows its own syntax and nothing of Accord. */
export type Graph = { title?: string | undefined; nodes: GraphNode[]; edges: GraphEdge[]; skipped: Skipped[] };

export const emptyGraph = (): Graph => ({ nodes: [], edges: [], skipped: [] });

/** More than this no map of a partnership has, and none could be drawn. */
export const mostNodes = 50_000;
export const mostEdges = 200_000;

/** Why so many are too many; nothing when they are not. */
export function tooMany({ nodes, edges }: Graph): string | undefined {
  if (nodes.length > mostNodes) return tooManyWords(nodes.length, 'people', mostNodes);
  if (edges.length > mostEdges) return tooManyWords(edges.length, 'lines', mostEdges);
  return undefined;
}

const grouped = (count: number): string => count.toLocaleString('en-GB');

export const tooManyWords = (count: number, what: string, most: number): string =>
  `The file has ${grouped(count)} ${what}; Accord takes ${grouped(most)} at most. Take a part of it.`;
