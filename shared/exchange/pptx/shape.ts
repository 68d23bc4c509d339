import type { Frame } from '../../model/geometry.ts';
import { element, type Xml } from './xml.ts';

/** Gives every thing on a slide its number; 1 is the slide's own tree. */
export class Numbers {
  #last = 1;
  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/** What a thing on a slide is called in the list of things, and what a screen reader says of it. */
export type Called = { id: number; name: string; says?: string };

/** Names in lists and alt texts are read out: their beginning is enough of a book. */
const longest = 400;
const beginning = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

export const calledXml = ({ id, name, says }: Called): Xml =>
  element('p:cNvPr', { id, name: beginning(name), descr: says === undefined ? undefined : beginning(says) });

export type Turn = { rotation?: number; flipX?: boolean; flipY?: boolean };

/** Where a shape is. A shape without any extent is given the smallest there is, which every program opens. */
export const transform = ({ x, y, width, height }: Frame, { rotation, flipX, flipY }: Turn = {}): Xml =>
  element(
    'a:xfrm',
    { rot: rotation, flipH: flipX ? 1 : undefined, flipV: flipY ? 1 : undefined },
    element('a:off', { x: Math.round(x), y: Math.round(y) }),
    element('a:ext', { cx: Math.max(0, Math.round(width)), cy: Math.max(0, Math.round(height)) }),
  );

type Look = { frame: Frame; geometry: Xml; fill: Xml; stroke: Xml; text?: Xml; isTextBox?: boolean; turn?: Turn };

/** One native shape. */
export const shape = (called: Called, { frame, geometry, fill, stroke, text = '', isTextBox, turn }: Look): Xml =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      calledXml(called),
      element('p:cNvSpPr', { txBox: isTextBox ? 1 : undefined }),
      element('p:nvPr'),
    ),
    element('p:spPr', {}, transform(frame, turn), geometry, fill, stroke),
    text,
  );

/** Several shapes that move as one. */
export function group(called: Called, frame: Frame, shapes: readonly Xml[]): Xml {
  const { x, y, width, height } = frame;
  const [off, ext] = [
    { x: Math.round(x), y: Math.round(y) },
    { cx: Math.round(width), cy: Math.round(height) },
  ];
  return element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, calledXml(called), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', off),
        element('a:ext', ext),
        element('a:chOff', off),
        element('a:chExt', ext),
      ),
    ),
    ...shapes,
  );
}

/** A geometry that every program has by name. */
export const preset = (name: string, adjust: Record<string, number> = {}): Xml =>
  element(
    'a:prstGeom',
    { prst: name },
    element(
      'a:avLst',
      {},
      ...Object.entries(adjust).map(([key, value]) => element('a:gd', { name: key, fmla: `val ${Math.round(value)}` })),
    ),
  );
