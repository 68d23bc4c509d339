import { oneLine } from '../../base/one-line.ts';
import type { Frame } from '../../model/geometry.ts';
import { cardSize } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import { palettes } from '../../picture/palette.ts';
import type { Format, WrittenFile } from '../format.ts';
import { graphOf } from '../graph/from-project.ts';
import type { Attributes, GraphEdge, GraphNode } from '../graph/graph.ts';
import { rootNamed } from '../xml/root-named.ts';
import { documentBytes, element, type Xml } from '../xml/write.ts';
import { readDrawio } from './read.ts';

/** Diagrams of draw.io: organisations and units are containers, people are shapes in them with their data on them. */
export const drawio: Format = {
  name: 'drawio',
  title: 'draw.io diagram',
  extensions: ['drawio'],
  loses: ['photos and logos'],
  fits: (_fileName, bytes) => ['mxfile', 'mxGraphModel'].includes(rootNamed(bytes) ?? ''),
  read: readDrawio,
  write,
};

function write(project: Project): WrittenFile[] {
  const { nodes, edges } = graphOf(project);
  const frames = new Map(nodes.map(({ id, frame }) => [id, frame]));
  const jobs = new Map(Object.values(project.people).map(({ id, jobTitle }) => [id as string, jobTitle]));
  const cells = [
    element('mxCell', { id: '0' }),
    element('mxCell', { id: '1', parent: '0' }),
    ...nodes.map((node) => {
      const around = node.parent === undefined ? undefined : frames.get(node.parent);
      return shape(withJob(node, jobs.get(node.id) ?? ''), around);
    }),
    ...edges.map(line),
  ];
  const model = element(
    'mxGraphModel',
    { grid: 1, page: 0, pageWidth: 1169, pageHeight: 827 },
    element('root', {}, ...cells),
  );
  const page = element('diagram', { id: project.id, name: oneLine(project.title) }, model);
  return [{ suffix: '', extension: 'drawio', bytes: documentBytes(element('mxfile', { host: 'Accord' }, page)) }];
}

/** The job title stands below the name, where it can be read, and among the data only where it cannot be read from there. */
function withJob(node: GraphNode, jobTitle: string): GraphNode {
  const below = oneLine(jobTitle);
  if (below === '' || node.label === '') return node;
  const attributes = new Map(node.attributes);
  if (below === jobTitle) attributes.delete('accord.jobTitle');
  return { ...node, label: `${node.label}\n${below}`, attributes };
}

function shape(node: GraphNode, around: Frame | undefined): Xml {
  const { x, y, width, height } = node.frame ?? { x: 0, y: 0, ...cardSize };
  const [left, top] = around ? [x - around.x, y - around.y] : [x, y];
  return object(
    node,
    node.attributes,
    element(
      'mxCell',
      { style: styleOf(node), vertex: 1, parent: node.parent ?? '1' },
      element('mxGeometry', { x: left, y: top, width, height, as: 'geometry' }),
    ),
  );
}

function styleOf({ isGroup, colour }: GraphNode): string {
  const { ink, surface, hairline } = palettes.light;
  if (!isGroup)
    return `rounded=1;whiteSpace=wrap;html=0;fillColor=${surface};strokeColor=${hairline};fontColor=${ink};`;
  const stroke = colour ?? hairline;
  return `swimlane;startSize=40;html=0;whiteSpace=wrap;container=1;collapsible=0;fillColor=${surface};strokeColor=${stroke};fontColor=${ink};`;
}

const line = (edge: GraphEdge): Xml =>
  object(
    edge,
    edge.attributes,
    element(
      'mxCell',
      {
        style: `html=0;strokeWidth=${edge.weight ?? 1};startArrow=none;endArrow=${edge.isDirected ? 'classic' : 'none'};`,
        edge: 1,
        parent: '1',
        source: edge.from,
        target: edge.to,
      },
      element('mxGeometry', { relative: 1, as: 'geometry' }),
    ),
  );

const object = ({ id, label }: { id?: string | undefined; label: string }, attributes: Attributes, cell: Xml): Xml =>
  element('UserObject', { label, ...Object.fromEntries(attributes), id }, cell);
