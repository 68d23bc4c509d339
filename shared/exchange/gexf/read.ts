import { failure, type Result } from '../../base/result.ts';
import type { Point } from '../../model/geometry.ts';
import type { Reading } from '../format.ts';
import { colourFrom, colourIn } from '../graph/colours.ts';
import { type Attributes, emptyGraph, type Graph } from '../graph/graph.ts';
import { readingOf } from '../graph/to-found.ts';
import { decodeXml } from '../xml/decode.ts';
import { childrenOf, firstBelow, readXml, type XmlElement } from '../xml/read.ts';

/** Reads GEXF 1.1 to 1.3: attributes by their titles, drawing by `viz`, and the groups that 1.2 has by nesting or `pid`. */
export function readGexf(bytes: Uint8Array): Result<Reading, string> {
  const text = decodeXml(bytes);
  if (!text.ok) return text;
  const root = readXml(text.value);
  if (!root.ok) return root;
  if (root.value.name !== 'gexf') return failure('This is not GEXF: it does not begin with "gexf".');
  const [top] = childrenOf(root.value, 'graph');
  if (!top) return failure('There is no graph in this GEXF file.');
  const { graph } = new Reader(top);
  graph.title = firstBelow(root.value, 'title')?.text ?? firstBelow(root.value, 'description')?.text;
  return readingOf(graph);
}

type Declared = { title: string; usual: string | undefined };

class Reader {
  readonly graph: Graph = emptyGraph();
  readonly #titles = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  readonly #usual: string;

  constructor(top: XmlElement) {
    this.#usual = top.attributes.get('defaultedgetype') ?? 'undirected';
    for (const list of childrenOf(top, 'attributes')) {
      const titles = this.#titles[list.attributes.get('class') === 'edge' ? 'edge' : 'node'];
      for (const each of childrenOf(list, 'attribute')) {
        const id = each.attributes.get('id') ?? '';
        titles.set(id, { title: each.attributes.get('title') ?? id, usual: childrenOf(each, 'default')[0]?.text });
      }
    }
    for (const nodes of childrenOf(top, 'nodes')) this.#takeNodes(nodes, undefined);
    const parents = new Set(this.graph.nodes.map(({ parent }) => parent));
    for (const node of this.graph.nodes) node.isGroup = parents.has(node.id);
    for (const edges of childrenOf(top, 'edges')) for (const edge of childrenOf(edges, 'edge')) this.#takeEdge(edge);
  }

  #takeNodes(nodes: XmlElement, within: string | undefined): void {
    for (const node of childrenOf(nodes, 'node')) {
      const id = node.attributes.get('id') ?? '';
      const pid = node.attributes.get('pid');
      this.graph.nodes.push({
        id,
        place: { row: node.line },
        label: node.attributes.get('label') ?? '',
        isGroup: false,
        // Before 1.3 "0" was how a node said that it lies in no group.
        parent: within ?? (pid === '0' ? undefined : pid),
        middle: middleIn(node),
        colour: colourOf(node),
        attributes: this.#valuesOf(node, 'node'),
      });
      for (const inner of childrenOf(node, 'nodes')) this.#takeNodes(inner, id);
    }
  }

  #takeEdge(edge: XmlElement): void {
    const weight = edge.attributes.get('weight');
    this.graph.edges.push({
      id: edge.attributes.get('id'),
      place: { row: edge.line },
      from: edge.attributes.get('source') ?? '',
      to: edge.attributes.get('target') ?? '',
      label: edge.attributes.get('label') ?? '',
      kind: edge.attributes.get('kind'),
      isDirected: (edge.attributes.get('type') ?? this.#usual) === 'directed',
      weight: weight === undefined ? undefined : Number(weight),
      attributes: this.#valuesOf(edge, 'edge'),
    });
  }

  #valuesOf(element: XmlElement, of: 'node' | 'edge'): Attributes {
    const values: Attributes = new Map();
    for (const { title, usual } of this.#titles[of].values()) if (usual !== undefined) values.set(title, usual);
    for (const list of childrenOf(element, 'attvalues'))
      for (const { attributes } of childrenOf(list, 'attvalue')) {
        // GEXF 1.1 calls it "id".
        const id = attributes.get('for') ?? attributes.get('id') ?? '';
        const value = attributes.get('value');
        if (value) values.set(this.#titles[of].get(id)?.title ?? id, value);
      }
    return values;
  }
}

/** Gephi draws from the bottom to the top, Accord from the top to the bottom. */
function middleIn(node: XmlElement): Point | undefined {
  const [position] = childrenOf(node, 'position');
  if (!position) return undefined;
  const [x = Number.NaN, y = Number.NaN] = ['x', 'y'].map((name) =>
    Number(position.attributes.get(name) || Number.NaN),
  );
  return { x, y: y === 0 ? 0 : -y };
}

function colourOf(node: XmlElement): string | undefined {
  const [colour] = childrenOf(node, 'color');
  if (!colour) return undefined;
  const parts = ['r', 'g', 'b'].map((name) => Number(colour.attributes.get(name) ?? Number.NaN));
  return colourIn(colour.attributes.get('hex')) ?? colourFrom(...parts);
}
