import type { Project } from '../../model/project.ts';
import type { Format, WrittenFile } from '../format.ts';
import { typeOf } from '../graph/attributes.ts';
import { graphOf } from '../graph/from-project.ts';
import type { Attributes, GraphEdge, GraphNode } from '../graph/graph.ts';
import { rootNamed } from '../xml/root-named.ts';
import { documentBytes, element, exactly, type Xml } from '../xml/write.ts';
import { readGraphml } from './read.ts';
import { yedEdge, yedNode } from './yed.ts';

/** GraphML, with what yEd draws: people lie in their units, units in their organisations. */
export const graphml: Format = {
  name: 'graphml',
  title: 'GraphML (yEd, Gephi, NetworkX)',
  extensions: ['graphml'],
  loses: ['photos and logos'],
  fits: (_fileName, bytes) => rootNamed(bytes) === 'graphml',
  read: readGraphml,
  write,
};

function write(project: Project): WrittenFile[] {
  const { nodes, edges } = graphOf(project);
  const inside = Map.groupBy(nodes, ({ parent }) => parent);
  const nested = (node: GraphNode): Xml => {
    const children = inside.get(node.id) ?? [];
    const within = node.isGroup ? [graphElement(`${node.id}:`, ...children.map(nested))] : [];
    return element(
      'node',
      { id: node.id, 'yfiles.foldertype': node.isGroup ? 'group' : undefined },
      data('n', 'label', node.label),
      ...attributesData('n', node.attributes),
      element('data', { key: 'nodegraphics' }, yedNode(node)),
      ...within,
    );
  };
  const root = element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:y': 'http://www.yworks.com/xml/graphml',
      'xmlns:yed': 'http://www.yworks.com/xml/yed/3',
    },
    keyElement('g', 'graph', 'title', 'string'),
    keyElement('n', 'node', 'label', 'string'),
    ...declared('n', 'node', nodes),
    keyElement('e', 'edge', 'label', 'string'),
    keyElement('e', 'edge', 'weight', 'int'),
    ...declared('e', 'edge', edges),
    element('key', { id: 'nodegraphics', for: 'node', 'yfiles.type': 'nodegraphics' }),
    element('key', { id: 'edgegraphics', for: 'edge', 'yfiles.type': 'edgegraphics' }),
    graphElement(
      'G',
      data('g', 'title', project.title),
      ...(inside.get(undefined) ?? []).map(nested),
      ...edges.map(edgeElement),
    ),
  );
  return [{ suffix: '', extension: 'graphml', bytes: documentBytes(root) }];
}

const graphElement = (id: string, ...children: readonly Xml[]): Xml =>
  element('graph', { id, edgedefault: 'directed' }, ...children);

/** NetworkX takes no graph of both sorts: that a line is mutual stands among its attributes, and yEd draws it without an arrow. */
const edgeElement = (edge: GraphEdge): Xml =>
  element(
    'edge',
    { id: edge.id, source: edge.from, target: edge.to },
    data('e', 'label', edge.label),
    data('e', 'weight', String(edge.weight ?? '')),
    ...attributesData('e', edge.attributes),
    element('data', { key: 'edgegraphics' }, yedEdge(edge)),
  );

const attributesData = (of: 'n' | 'e', attributes: Attributes): Xml[] =>
  [...attributes].map(([name, value]) => data(of, name, value));

const data = (of: string, name: string, value: string): Xml =>
  value === '' ? '' : element('data', { key: `${of}.${name}` }, exactly(value));

/** Every attribute that is used, once. */
function declared(of: 'n' | 'e', what: 'node' | 'edge', all: readonly { attributes: Attributes }[]): Xml[] {
  const names = new Set(all.flatMap(({ attributes }) => [...attributes.keys()]));
  return [...names].map((name) => keyElement(of, what, name, typeOf(name)));
}

const keyElement = (of: string, what: string, name: string, type: string): Xml =>
  element('key', { id: `${of}.${name}`, for: what, 'attr.name': name, 'attr.type': type });
