import { Fragment, isValidElement, type ReactNode } from 'react';

/** A colour with how much of what lies under it is covered, 0 to 1. */
export type Ink = { colour: string; opacity: number };
export type Pen = Ink & { width: number; dash: readonly number[]; roundCap: boolean; roundJoin: boolean };
/** As in SVG and on a canvas: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

type Shape =
  | { shape: 'rect'; x: number; y: number; width: number; height: number; radius: number }
  | { shape: 'circle'; x: number; y: number; radius: number }
  | { shape: 'path'; d: string }
  | { shape: 'text'; x: number; y: number; text: string; size: number; weight: number; anchor: Anchor; spacing: number }
  | {
      shape: 'image';
      x: number;
      y: number;
      width: number;
      height: number;
      href: string;
      fills: boolean;
      round: boolean;
    };

type Anchor = 'start' | 'middle' | 'end';

/** One thing to draw. `matrix` is missing where nothing but a move was asked for: then it is in the coordinates. */
export type Mark = Shape & { fill: Ink | undefined; pen: Pen | undefined; matrix: Matrix | undefined };

type Props = Record<string, unknown> & { children?: ReactNode };
/** Is shown every component before it is drawn. What it takes is not drawn. */
type Takes = (type: unknown, props: Props, matrix: Matrix) => boolean;
/** What holds for a part of the drawing; `paint` is what a group asks of all that is in it. */
type Setting = { matrix: Matrix; opacity: number; paint: Props | undefined; takes: Takes };

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * A drawing of this folder as a flat list of what to draw, in its order: for a bitmap, where SVG elements would be too
 * many. Knows the parts of SVG that the drawings here are made of; anything else is an error, so that no drawing is
 * half there. Components are called as the plain functions they are.
 */
export function displayList(drawing: ReactNode, takes: Takes = () => false): Mark[] {
  const marks: Mark[] = [];
  add(drawing, { matrix: identity, opacity: 1, paint: undefined, takes }, marks);
  return marks;
}

function add(node: ReactNode, setting: Setting, marks: Mark[]): void {
  if (Array.isArray(node)) {
    for (const each of node) add(each, setting, marks);
    return;
  }
  if (!isValidElement<Props>(node)) return;
  const { type, props } = node;
  if (typeof type === 'function') {
    if (!setting.takes(type, props, setting.matrix)) add((type as (props: Props) => ReactNode)(props), setting, marks);
  } else if ((type as unknown) === Fragment) add(props.children, setting, marks);
  else if (type === 'g') add(props.children, painted(within(setting, props), props), marks);
  else if (type === 'text') addText(props, within(setting, props), marks);
  else if (type !== 'title' && type !== 'clipPath') marks.push(markOf(String(type), props, within(setting, props)));
}

function within(setting: Setting, props: Props): Setting {
  if (props.transform === undefined && props.opacity === undefined) return setting;
  const matrix = props.transform === undefined ? setting.matrix : times(setting.matrix, read(String(props.transform)));
  return { ...setting, matrix, opacity: setting.opacity * number(props.opacity, 1) };
}

const paints = ['fill', 'stroke', 'strokeWidth', 'strokeLinecap', 'strokeLinejoin', 'strokeOpacity', 'fillOpacity'];

function painted(setting: Setting, props: Props): Setting {
  const asked = paints.filter((name) => props[name] !== undefined);
  if (asked.length === 0) return setting;
  return { ...setting, paint: { ...setting.paint, ...Object.fromEntries(asked.map((name) => [name, props[name]])) } };
}

function addText(props: Props, setting: Setting, marks: Mark[]): void {
  const pieces: unknown[] = Array.isArray(props.children) ? props.children : [props.children];
  let plain = '';
  for (const piece of pieces.flat()) {
    if (isValidElement<Props>(piece)) addText({ ...props, ...piece.props }, setting, marks);
    else if (typeof piece === 'string' || typeof piece === 'number') plain += piece;
  }
  if (plain !== '') marks.push(markOf('text', { ...props, children: plain }, setting));
}

function markOf(type: string, its: Props, { matrix, opacity, paint }: Setting): Mark {
  const props = paint ? { ...paint, ...its } : its;
  const [a, b, c, d, e, f] = matrix;
  const onlyMoved = a === 1 && b === 0 && c === 0 && d === 1 && type !== 'path';
  const shape = shapeOf(type, props, onlyMoved ? e : 0, onlyMoved ? f : 0);
  const moved = onlyMoved || (a === 1 && b === 0 && c === 0 && d === 1 && e === 0 && f === 0);
  return { ...shape, fill: fillOf(props, opacity), pen: penOf(props, opacity), matrix: moved ? undefined : matrix };
}

function shapeOf(type: string, props: Props, dx: number, dy: number): Shape {
  const x = number(props.x, 0) + dx;
  const y = number(props.y, 0) + dy;
  const size = { width: number(props.width, 0), height: number(props.height, 0) };
  switch (type) {
    case 'rect':
      return { shape: 'rect', x, y, ...size, radius: number(props.rx, 0) };
    case 'circle':
      return { shape: 'circle', x: number(props.cx, 0) + dx, y: number(props.cy, 0) + dy, radius: number(props.r, 0) };
    case 'path':
      return { shape: 'path', d: String(props.d) };
    case 'text': {
      const anchor = (props.textAnchor ?? 'start') as Anchor;
      const font = { size: number(props.fontSize, 12), weight: number(props.fontWeight, 400) };
      return {
        shape: 'text',
        x,
        y,
        text: String(props.children),
        ...font,
        anchor,
        spacing: number(props.letterSpacing, 0),
      };
    }
    case 'image': {
      const fills = String(props.preserveAspectRatio).endsWith('slice');
      return { shape: 'image', x, y, ...size, href: String(props.href), fills, round: props.clipPath !== undefined };
    }
    default:
      throw new Error(`A drawing for the map cannot hold <${type}>.`);
  }
}

function fillOf({ fill, fillOpacity }: Props, opacity: number): Ink | undefined {
  if (fill === 'none') return undefined;
  return { colour: String(fill ?? '#000'), opacity: opacity * number(fillOpacity, 1) };
}

function penOf(props: Props, opacity: number): Pen | undefined {
  if (props.stroke === undefined || props.stroke === 'none') return undefined;
  return {
    colour: String(props.stroke),
    opacity: opacity * number(props.strokeOpacity, 1),
    width: number(props.strokeWidth, 1),
    dash:
      props.strokeDasharray === undefined
        ? noDash
        : String(props.strokeDasharray)
            .split(/[\s,]+/)
            .map(Number),
    roundCap: props.strokeLinecap === 'round',
    roundJoin: props.strokeLinejoin === 'round',
  };
}

const noDash: readonly number[] = [];
const number = (value: unknown, otherwise: number): number => (value === undefined ? otherwise : Number(value));

/** `translate(3 4) rotate(90) scale(2)` as one matrix. */
function read(transform: string): Matrix {
  let matrix = identity;
  for (const [, name, inside = ''] of transform.matchAll(/(translate|rotate|scale)\(([^)]*)\)/g)) {
    const [x = 0, y] = inside
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, x, y ?? 0]);
    if (name === 'scale') matrix = times(matrix, [x, 0, 0, y ?? x, 0, 0]);
    if (name === 'rotate') matrix = times(matrix, turn((x * Math.PI) / 180));
  }
  return matrix;
}

const turn = (angle: number): Matrix => {
  const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
  return [cosine, sine, -sine, cosine, 0, 0];
};

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];
