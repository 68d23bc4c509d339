import { failure, type Result } from '../../base/result.ts';
import type { Reading } from '../format.ts';
import { colourFrom } from '../graph/colours.ts';
import { type Attributes, emptyGraph, type Graph } from '../graph/graph.ts';
import { readingOf } from '../graph/to-found.ts';
import { decodeXml } from '../xml/decode.ts';
import { childrenOf, readXml, type XmlElement } from '../xml/read.ts';
import { edgeDrawing, nodeDrawing } from './yed.ts';

/** Reads GraphML: attributes by the names of their keys, nested graphs as groups, and the drawing of yEd. */
export function readGraphml(bytes: Uint8Array): Result<Reading, string> {
  const text = decodeXml(bytes);
  if (!text.ok) return text;
  const root = readXml(text.value);
  if (!root.ok) return root;
  if (root.value.name !== 'graphml') return failure('This is not GraphML: it does not begin with "graphml".');
  const [top] = childrenOf(root.value, 'graph');
  if (!top) return failure('There is no graph in this GraphML file.');
  return readingOf(new Reader(root.value, top).graph);
}

/** What a `key` declares: a name for a value, and what it is for whoever has none. */
type Key = { name: string; of: string; usual: string | undefined };

class Reader {
  readonly graph: Graph = emptyGraph();
  readonly #keys = new Map<string, Key>();

  constructor(root: XmlElement, top: XmlElement) {
    for (const key of childrenOf(root, 'key')) {
      const id = key.attributes.get('id') ?? '';
      const [name = id, of = 'all'] = ['attr.name', 'for'].map((each) => key.attributes.get(each));
      this.#keys.set(id, { name, of, usual: childrenOf(key, 'default')[0]?.text });
    }
    this.graph.title = this.#valuesOf(top, 'graph').get('title');
    this.#takeGraph(top, undefined, 'directed');
  }

  #takeGraph(graph: XmlElement, parent: string | undefined, around: string): void {
    const usual = graph.attributes.get('edgedefault') ?? around;
    for (const node of childrenOf(graph, 'node')) this.#takeNode(node, parent, usual);
    for (const edge of childrenOf(graph, 'edge')) this.#takeEdge(edge, usual);
    for (const { line } of childrenOf(graph, 'hyperedge'))
      this.graph.skipped.push({ place: { row: line }, why: 'a line between more than two people' });
  }

  #takeNode(node: XmlElement, parent: string | undefined, usual: string): void {
    const id = node.attributes.get('id') ?? '';
    const [inner] = childrenOf(node, 'graph');
    const attributes = this.#valuesOf(node, 'node');
    const take = (name: string): string | undefined => taken(attributes, name);
    const drawing = this.#drawingOf(node, nodeDrawing) ?? {};
    const label = take('label');
    const [x, y] = [numberIn(take('x')), numberIn(take('y'))];
    const colour = colourFrom(...['r', 'g', 'b'].flatMap((part) => numberIn(take(part)) ?? []));
    for (const looks of ['z', 'size']) take(looks);
    this.graph.nodes.push({
      id,
      place: { row: node.line },
      label: drawing.label ?? label ?? '',
      isGroup: inner !== undefined,
      parent,
      frame: drawing.frame,
      middle: x !== undefined && y !== undefined ? { x, y } : undefined,
      colour: drawing.colour ?? colour,
      attributes,
    });
    if (inner) this.#takeGraph(inner, id, usual);
  }

  #takeEdge(edge: XmlElement, usual: string): void {
    const attributes = this.#valuesOf(edge, 'edge');
    const label = taken(attributes, 'label') ?? taken(attributes, 'Edge Label') ?? '';
    const weight = numberIn(taken(attributes, 'weight'));
    const directed = edge.attributes.get('directed');
    const { isReversed, ...drawing } = this.#drawingOf(edge, edgeDrawing) ?? {};
    const [source = '', target = ''] = ['source', 'target'].map((end) => edge.attributes.get(end));
    const [from, to] = isReversed ? [target, source] : [source, target];
    this.graph.edges.push({
      id: edge.attributes.get('id'),
      place: { row: edge.line },
      from,
      to,
      label,
      isDirected: directed === undefined ? usual !== 'undirected' : directed === 'true',
      weight,
      attributes,
      ...drawing,
    });
  }

  /** What stands with an element by the names of the keys, without what is drawn. */
  #valuesOf(element: XmlElement, of: 'graph' | 'node' | 'edge'): Attributes {
    const values: Attributes = new Map();
    for (const key of this.#keys.values())
      if (key.usual !== undefined && (key.of === of || key.of === 'all')) values.set(key.name, key.usual);
    for (const data of childrenOf(element, 'data')) {
      const id = data.attributes.get('key') ?? '';
      if (data.children.length === 0 && data.text !== '') values.set(this.#keys.get(id)?.name ?? id, data.text);
    }
    return values;
  }

  #drawingOf<Drawn>(element: XmlElement, draw: (data: XmlElement) => Drawn): Drawn | undefined {
    const data = childrenOf(element, 'data').find(({ children }) => children.length > 0);
    return data && draw(data);
  }
}

function taken(attributes: Attributes, name: string): string | undefined {
  const value = attributes.get(name);
  attributes.delete(name);
  return value;
}

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined || text.trim() === '' ? undefined : Number(text);
