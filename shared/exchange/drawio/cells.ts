import type { Point } from '../../model/geometry.ts';
import { textOfHtml } from '../html-text.ts';
import { childrenOf, type XmlElement } from '../xml/read.ts';
import { type Style, styleOf } from './style.ts';

/** A shape or a line of a diagram, with the data that was put on it. */
export type Cell = {
  id: string;
  line: number;
  parent: string;
  style: Style;
  /** As plain text. */
  label: string;
  data: Map<string, string>;
  isShape: boolean;
  isLine: boolean;
  source: string;
  target: string;
  /** Relative to the shape it lies in. */
  at: Point;
  size: { width: number; height: number };
};

/** What an object says of itself; everything else on it is data that somebody has added. */
const itsOwn = new Set(['id', 'label', 'placeholders', 'placeholder']);

/** The cells of a page, objects with their data among them. */
export const cellsOf = (root: XmlElement): Cell[] => root.children.flatMap((child) => cellOf(child) ?? []);

function cellOf(element: XmlElement): Cell | undefined {
  const isObject = element.name === 'UserObject' || element.name === 'object';
  const cell = isObject ? childrenOf(element, 'mxCell')[0] : element.name === 'mxCell' ? element : undefined;
  if (!cell) return undefined;
  const of = (name: string): string => cell.attributes.get(name) ?? '';
  const data = new Map(isObject ? [...element.attributes].filter(([name]) => !itsOwn.has(name)) : []);
  const style = styleOf(of('style'));
  const words = isObject ? (element.attributes.get('label') ?? '') : of('value');
  const filled = isObject && element.attributes.get('placeholders') === '1' ? withData(words, data) : words;
  const [geometry] = childrenOf(cell, 'mxGeometry');
  const number = (name: string): number => Number(geometry?.attributes.get(name) ?? 0);
  return {
    id: (isObject ? element.attributes.get('id') : undefined) ?? of('id'),
    line: element.line,
    parent: of('parent'),
    style,
    label: style.get('html') === '1' ? textOfHtml(filled) : filled,
    data,
    isShape: of('vertex') === '1',
    isLine: of('edge') === '1',
    source: of('source'),
    target: of('target'),
    at: { x: number('x'), y: number('y') },
    size: { width: number('width'), height: number('height') },
  };
}

/** A label may name data that is shown in its place: "%name%". */
const withData = (words: string, data: ReadonlyMap<string, string>): string =>
  words.replace(/%([^%\s]{1,60})%/g, (whole, name: string) => data.get(name) ?? whole);
