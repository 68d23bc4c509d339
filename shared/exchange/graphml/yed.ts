import type { Frame } from '../../model/geometry.ts';
import { colourIn } from '../graph/colours.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { childrenOf, firstBelow, type XmlElement } from '../xml/read.ts';
import { element, exactly, type Xml } from '../xml/write.ts';

/** What yEd draws of a node: its words, its place and its colour. */
export type Drawing = Pick<GraphNode, 'frame' | 'colour'> & { label?: string };

const number = (element: XmlElement | undefined, name: string): number =>
  Number(element?.attributes.get(name)?.trim() || Number.NaN);

/** The drawing of a node: `ShapeNode`, `ProxyAutoBoundsNode` with a `GroupNode` for open and closed, and their kin. */
export function nodeDrawing(data: XmlElement): Drawing {
  // A group is drawn twice, open and closed; its first drawing is the open one.
  const shape = firstBelow(data, 'Realizers')?.children[0] ?? data.children[0];
  if (!shape) return {};
  const geometry = firstBelow(shape, 'Geometry');
  const frame: Frame = {
    x: number(geometry, 'x'),
    y: number(geometry, 'y'),
    width: number(geometry, 'width'),
    height: number(geometry, 'height'),
  };
  const label = labelsOf(shape, 'NodeLabel');
  return {
    ...(geometry && { frame }),
    ...(label !== '' && { label }),
    colour: colourIn(firstBelow(shape, 'Fill')?.attributes.get('color')),
  };
}

const labelsOf = (shape: XmlElement, name: string): string =>
  childrenOf(shape, name)
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join('\n');

/** What yEd draws of a line: its words, how thick it is, and at which ends it has an arrow. */
export function edgeDrawing(
  data: XmlElement,
): Partial<Pick<GraphEdge, 'label' | 'weight' | 'isDirected'>> & { isReversed?: boolean } {
  const shape = data.children[0];
  if (!shape) return {};
  const [label, width] = [labelsOf(shape, 'EdgeLabel'), number(firstBelow(shape, 'LineStyle'), 'width')];
  const arrows = firstBelow(shape, 'Arrows');
  const [atSource, atTarget] = ['source', 'target'].map((end) => (arrows?.attributes.get(end) ?? 'none') !== 'none');
  return {
    ...(label !== '' && { label }),
    ...(Number.isFinite(width) && { weight: width }),
    ...(arrows && { isDirected: atSource !== atTarget, isReversed: atSource && !atTarget }),
  };
}

/** A node as yEd draws it. */
export function yedNode({ label, frame, colour, isGroup }: GraphNode): Xml {
  const geometry = element('y:Geometry', frame && { height: frame.height, width: frame.width, x: frame.x, y: frame.y });
  if (!isGroup)
    return element(
      'y:ShapeNode',
      {},
      geometry,
      element('y:Fill', { color: '#FFFFFF', transparent: 'false' }),
      element('y:NodeLabel', {}, exactly(label)),
      element('y:Shape', { type: 'roundrectangle' }),
    );
  const group = element(
    'y:GroupNode',
    {},
    geometry,
    element('y:Fill', colour ? { color: colour, transparent: 'false' } : { hasColor: 'false', transparent: 'false' }),
    element('y:NodeLabel', { modelName: 'internal', modelPosition: 't' }, exactly(label)),
    element('y:State', { closed: 'false', innerGraphDisplayEnabled: 'false' }),
  );
  return element('y:ProxyAutoBoundsNode', {}, element('y:Realizers', { active: 0 }, group));
}

/** A line as yEd draws it. */
export const yedEdge = ({ label, weight, isDirected }: GraphEdge): Xml =>
  element(
    'y:PolyLineEdge',
    {},
    element('y:LineStyle', { type: 'line', width: weight }),
    element('y:Arrows', { source: 'none', target: isDirected ? 'standard' : 'none' }),
    ...(label === '' ? [] : [element('y:EdgeLabel', {}, exactly(label))]),
  );
