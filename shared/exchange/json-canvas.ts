import { z } from 'zod';
import { oneLine } from '../base/one-line.ts';
import { failure, type Result } from '../base/result.ts';
import { decode } from '../file/decode.ts';
import { parseStrictJson } from '../file/strict-json.ts';
import { contains, type Frame } from '../model/geometry.ts';
import { linkKindWord } from '../picture/words.ts';
import type { Format, Reading } from './format.ts';
import { colourIn } from './graph/colours.ts';
import { graphOf } from './graph/from-project.ts';
import { emptyGraph, type Graph, type GraphEdge, type GraphNode } from './graph/graph.ts';
import { kindNamed, usualKind } from './graph/kinds.ts';
import { middleOf } from './graph/places.ts';
import { readingOf } from './graph/to-found.ts';
import { asMarkdown, fromMarkdown } from './markdown.ts';

/** JSON Canvas 1.0: four kinds of nodes, and lines between them. What it does not name it cannot hold. */
const nodeSchema = z.looseObject({
  id: z.string(),
  type: z.enum(['text', 'file', 'link', 'group']),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  color: z.string().optional(),
  text: z.string().optional(),
  file: z.string().optional(),
  url: z.string().optional(),
  label: z.string().optional(),
});
const endSchema = z.enum(['none', 'arrow']);
const edgeSchema = z.looseObject({
  id: z.string(),
  fromNode: z.string(),
  toNode: z.string(),
  fromEnd: endSchema.optional(),
  toEnd: endSchema.optional(),
  label: z.string().optional(),
});
const canvasSchema = z.looseObject({ nodes: z.array(z.unknown()).optional(), edges: z.array(z.unknown()).optional() });
type CanvasNode = z.infer<typeof nodeSchema>;

/** The six colours that a canvas knows by number: red, orange, yellow, green, cyan, purple. */
const presets: Record<string, string> = {
  1: '#fb464c',
  2: '#e9973f',
  3: '#e0de71',
  4: '#44cf6e',
  5: '#53dfdd',
  6: '#a882ff',
};

export const jsonCanvas: Format = {
  name: 'json-canvas',
  title: 'JSON Canvas (Obsidian)',
  extensions: ['canvas'],
  loses: [
    'every judgement, role, tag, note and contact',
    'the strength of lines',
    'the side of an organisation',
    'the side, function and priority of units',
    'pictures',
    'exact places: they become whole numbers',
  ],
  fits: (_fileName, bytes) =>
    /^\ufeff?\s*\{\s*"(nodes|edges)"\s*:/.test(new TextDecoder().decode(bytes.subarray(0, 400))),
  read: (bytes) => read(bytes),
  write: (project) => {
    const { nodes, edges } = graphOf(project);
    const jobs = new Map(Object.values(project.people).map(({ id, jobTitle }) => [id as string, jobTitle]));
    const canvas = {
      nodes: nodes.map((node) => writtenNode(node, jobs.get(node.id) ?? '')),
      edges: edges.map(writtenEdge),
    };
    const bytes = new TextEncoder().encode(`${JSON.stringify(canvas, null, 2)}\n`);
    return [{ suffix: '', extension: 'canvas', bytes }];
  },
};

function read(bytes: Uint8Array): Result<Reading, string> {
  const text = decode(bytes);
  if (!text.ok) return failure('This is not a canvas: a canvas is JSON in UTF-8.');
  const json = parseStrictJson(text.value);
  if (!json.ok) return failure(jsonTrouble(json.failure));
  const canvas = canvasSchema.safeParse(json.value);
  if (!canvas.success) return failure('This is not a canvas: it has no list of nodes and edges.');
  const graph = emptyGraph();
  for (const [nth, raw] of (canvas.data.nodes ?? []).entries()) takeNode(graph, raw, `nodes[${nth}]`);
  for (const [nth, raw] of (canvas.data.edges ?? []).entries()) takeEdge(graph, raw, `edges[${nth}]`);
  findGroups(graph.nodes);
  return readingOf(graph);
}

function jsonTrouble(fault: { kind: string; where?: string; what?: string; limit?: number }): string {
  if (fault.kind === 'tooDeep') return `The file is nested deeper than ${fault.limit} levels, which no canvas is.`;
  return `The file is damaged at ${fault.where}: ${fault.what}.`;
}

function takeNode(graph: Graph, raw: unknown, column: string): void {
  const parsed = nodeSchema.safeParse(raw);
  if (!parsed.success) {
    graph.skipped.push({ place: { column }, why: 'this is not a node of a canvas' });
    return;
  }
  const node = parsed.data;
  const label = labelOf(node);
  if (label === undefined) graph.skipped.push({ place: { column }, why: 'a file or a web page is not a person' });
  else
    graph.nodes.push({
      id: node.id,
      place: { column },
      label,
      isGroup: node.type === 'group',
      frame: { x: node.x, y: node.y, width: node.width, height: node.height },
      colour: node.color === undefined ? undefined : (presets[node.color] ?? colourIn(node.color)),
      attributes: new Map(),
    });
}

/** What is written on a node. A note of one's own about somebody is a file that is called like the person. */
function labelOf({ type, text = '', file = '', label = '' }: CanvasNode): string | undefined {
  if (type === 'group') return label;
  if (type === 'text') return fromMarkdown(text);
  return type === 'file' ? /([^/\\]+)\.md$/i.exec(file)?.[1] : undefined;
}

function takeEdge(graph: Graph, raw: unknown, column: string): void {
  const parsed = edgeSchema.safeParse(raw);
  if (!parsed.success) {
    graph.skipped.push({ place: { column }, why: 'this is not a line of a canvas' });
    return;
  }
  const { id, fromNode, toNode, fromEnd = 'none', toEnd = 'arrow', label = '' } = parsed.data;
  const [from, to] = fromEnd === 'arrow' && toEnd === 'none' ? [toNode, fromNode] : [fromNode, toNode];
  graph.edges.push({
    id,
    place: { column },
    from,
    to,
    ...kindAndLabel(label),
    isDirected: fromEnd !== toEnd,
    attributes: new Map(),
  });
}

/** "Informal: lunch on Fridays" is a line of that kind with that label. */
function kindAndLabel(words: string): Pick<GraphEdge, 'kind' | 'label'> {
  const [, kind = '', label = ''] = /^([^:\n]{1,40})(?:: ([\s\S]*))?$/.exec(words.trim()) ?? [];
  return kindNamed(kind) ? { kind, label } : { label: words };
}

/** A canvas does not say who is in which group: whoever lies on it is, in the smallest one where several are on each other. */
function findGroups(nodes: readonly GraphNode[]): void {
  const groups = nodes
    .flatMap(({ id, isGroup, frame }) => (isGroup && frame ? [{ id, frame, area: frame.width * frame.height }] : []))
    .sort((one, other) => one.area - other.area);
  for (const node of nodes) {
    if (!node.frame) continue;
    const { frame } = node;
    const area = node.isGroup ? frame.width * frame.height : 0;
    node.parent = groups.find((group) => group.id !== node.id && group.area > area && lies(frame, group.frame))?.id;
  }
}

const lies = (frame: Frame, within: Frame): boolean => contains(within, middleOf(frame));

function writtenNode({ id, label, isGroup, frame, colour }: GraphNode, jobTitle: string) {
  const place = whole(frame ?? { x: 0, y: 0, width: 1, height: 1 });
  if (isGroup) return { id, type: 'group', ...place, ...(colour && { color: colour }), label };
  const text = [label, oneLine(jobTitle)].filter(Boolean).map(asMarkdown).join('\n');
  return { id, type: 'text', ...place, text };
}

const whole = ({ x, y, width, height }: Frame): Frame => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
});

function writtenEdge({ id, from, to, label, kind, isDirected }: GraphEdge) {
  const words = kind ? linkKindWord[kind as keyof typeof linkKindWord] : '';
  const isUsual = kind === usualKind(isDirected) && !kindAndLabel(label).kind;
  const written = label === '' ? (isUsual ? '' : words) : isUsual ? label : `${words}: ${label}`;
  return {
    id,
    fromNode: from,
    toNode: to,
    ...(!isDirected && { toEnd: 'none' }),
    ...(written && { label: written }),
  };
}
