import type { Project } from '../../model/project.ts';
import { palettes } from '../../picture/palette.ts';
import type { Format, WrittenFile } from '../format.ts';
import { typeOf } from '../graph/attributes.ts';
import { rgbOf } from '../graph/colours.ts';
import { flatGraphOf } from '../graph/from-project.ts';
import type { Attributes, GraphEdge, GraphNode } from '../graph/graph.ts';
import { middleOf } from '../graph/places.ts';
import { rootNamed } from '../xml/root-named.ts';
import { documentBytes, element, exactly, type Xml } from '../xml/write.ts';
import { readGexf } from './read.ts';

/** GEXF 1.3, which has no groups: where somebody belongs is an attribute. */
export const gexf: Format = {
  name: 'gexf',
  title: 'GEXF (Gephi)',
  extensions: ['gexf'],
  loses: [
    'frames, colours and notes of organisations',
    'frames, functions, priorities and notes of units',
    'units and organisations without people',
    'photos and logos',
  ],
  fits: (_fileName, bytes) => rootNamed(bytes) === 'gexf',
  read: readGexf,
  write,
};

function write(project: Project): WrittenFile[] {
  const { nodes, edges } = flatGraphOf(project);
  const colours = new Map(
    Object.values(project.people).map((person) => [person.id as string, colourOf(project, person.organisation)]),
  );
  const root = element(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    element('meta', {}, element('creator', {}, 'Accord'), element('title', {}, exactly(project.title))),
    element(
      'graph',
      { mode: 'static', defaultedgetype: 'directed' },
      declared('node', nodes),
      declared('edge', edges),
      element('nodes', {}, ...nodes.map((node) => nodeElement(node, colours.get(node.id)))),
      element('edges', {}, ...edges.map(edgeElement)),
    ),
  );
  return [{ suffix: '', extension: 'gexf', bytes: documentBytes(root) }];
}

function colourOf(
  project: Project,
  organisation: Project['people'][keyof Project['people']]['organisation'],
): string | undefined {
  const colour = project.organisations[organisation]?.colour;
  return colour && palettes.light.organisations[colour].ink;
}

function nodeElement({ id, label, frame, attributes }: GraphNode, colour: string | undefined): Xml {
  const [r, g, b] = colour ? rgbOf(colour) : [];
  const { x, y } = middleOf(frame ?? { x: 0, y: 0, width: 0, height: 0 });
  return element(
    'node',
    { id, label },
    values(attributes),
    element('viz:position', { x, y: y === 0 ? 0 : -y, z: 0 }),
    ...(colour ? [element('viz:color', { r, g, b })] : []),
  );
}

const edgeElement = ({ id, from, to, label, kind, isDirected, weight, attributes }: GraphEdge): Xml =>
  element(
    'edge',
    {
      id,
      source: from,
      target: to,
      type: isDirected ? undefined : 'undirected',
      label: label || undefined,
      kind,
      weight,
    },
    values(attributes),
  );

const values = (attributes: Attributes): Xml =>
  attributes.size === 0
    ? ''
    : element('attvalues', {}, ...[...attributes].map(([name, value]) => element('attvalue', { for: name, value })));

/** Every attribute that is used, once. Its title is its id, so that nobody has to look it up. */
function declared(of: 'node' | 'edge', all: readonly { attributes: Attributes }[]): Xml {
  const names = new Set(all.flatMap(({ attributes }) => [...attributes.keys()]));
  return element(
    'attributes',
    { class: of },
    ...[...names].map((name) => {
      const type = typeOf(name);
      return element('attribute', { id: name, title: name, type: type === 'int' ? 'integer' : type });
    }),
  );
}
