import svgPath from 'svgpath';
import type { Frame, Point } from '../../model/geometry.ts';
import type { Matrix } from '../../picture/display-list.ts';
import { element, type Xml } from './xml.ts';

/** One piece of an outline: a move, a line, a curve with its control points, or the way back to the start. */
export type Piece = { to: 'move' | 'line' | 'quadratic' | 'cubic'; points: Point[] } | { to: 'start' };

const kindOf = { M: 'move', L: 'line', Q: 'quadratic', C: 'cubic' } as const;

/** The `d` of a path as pieces: whatever is short for something is written out, and arcs become curves. */
export function piecesOf(d: string): Piece[] {
  const pieces: Piece[] = [];
  svgPath(d)
    .abs()
    .unshort()
    .unarc()
    .iterate(([letter, ...rest], _nth, x, y) => {
      const numbers = rest as number[];
      if (letter === 'Z' || letter === 'z') pieces.push({ to: 'start' });
      else if (letter === 'H') pieces.push({ to: 'line', points: [{ x: numbers[0] ?? x, y }] });
      else if (letter === 'V') pieces.push({ to: 'line', points: [{ x, y: numbers[0] ?? y }] });
      else if (letter in kindOf) pieces.push({ to: kindOf[letter as keyof typeof kindOf], points: pointsOf(numbers) });
      else throw new Error(`A path for a slide cannot hold “${letter}”.`);
    });
  return pieces;
}

const pointsOf = (numbers: readonly number[]): Point[] =>
  Array.from({ length: Math.floor(numbers.length / 2) }, (_, nth) => ({
    x: numbers[nth * 2] ?? 0,
    y: numbers[nth * 2 + 1] ?? 0,
  }));

/** The pieces with each of their points somewhere else. */
export const movedBy = (pieces: readonly Piece[], move: (point: Point) => Point): Piece[] =>
  pieces.map((piece) => (piece.to === 'start' ? piece : { ...piece, points: piece.points.map(move) }));

export const through =
  ([a, b, c, d, e, f]: Matrix) =>
  ({ x, y }: Point): Point => ({ x: a * x + c * y + e, y: b * x + d * y + f });

const names = { move: 'a:moveTo', line: 'a:lnTo', quadratic: 'a:quadBezTo', cubic: 'a:cubicBezTo' } as const;

/** A place on a shape that connectors can be glued to: where, and the way they leave it, in 60,000ths of a degree. */
export type Site = { at: Point; angle: number };

/** A shape of one's own, its points from its upper left corner, in EMU. */
export function ownGeometry(
  pieces: readonly Piece[],
  { width, height, sites = [] }: { width: number; height: number; sites?: readonly Site[] },
): Xml {
  const drawn = pieces.map((piece) =>
    piece.to === 'start' ? element('a:close') : element(names[piece.to], {}, ...piece.points.map(pointXml)),
  );
  return element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element('a:gdLst', {}, ...sites.flatMap((site, nth) => siteGuides(site, nth, width, height))),
    element('a:ahLst'),
    element('a:cxnLst', {}, ...sites.map(siteXml)),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, element('a:path', { w: Math.round(width), h: Math.round(height) }, ...drawn)),
  );
}

const pointXml = ({ x, y }: Point): Xml => element('a:pt', { x: Math.round(x), y: Math.round(y) });

/** Sites are shares of the shape, so that they stay on its edge when somebody makes it larger. */
const siteGuides = ({ at }: Site, nth: number, width: number, height: number): Xml[] => [
  element('a:gd', { name: `siteX${nth}`, fmla: `*/ ${Math.round(at.x)} w ${Math.round(width)}` }),
  element('a:gd', { name: `siteY${nth}`, fmla: `*/ ${Math.round(at.y)} h ${Math.round(height)}` }),
];
const siteXml = ({ angle }: Site, nth: number): Xml =>
  element('a:cxn', { ang: angle }, element('a:pos', { x: `siteX${nth}`, y: `siteY${nth}` }));

/** A rectangle with round corners as an outline. */
export function roundedPieces({ x, y, width, height }: Frame, radius: number): Piece[] {
  const r = Math.min(radius, width / 2, height / 2);
  // So far a cubic curve is pulled to look like a quarter of a circle.
  const k = r * (1 - 0.5523);
  const [right, bottom] = [x + width, y + height];
  const at = (px: number, py: number): Point => ({ x: px, y: py });
  return [
    { to: 'move', points: [at(x + r, y)] },
    { to: 'line', points: [at(right - r, y)] },
    { to: 'cubic', points: [at(right - k, y), at(right, y + k), at(right, y + r)] },
    { to: 'line', points: [at(right, bottom - r)] },
    { to: 'cubic', points: [at(right, bottom - k), at(right - k, bottom), at(right - r, bottom)] },
    { to: 'line', points: [at(x + r, bottom)] },
    { to: 'cubic', points: [at(x + k, bottom), at(x, bottom - k), at(x, bottom - r)] },
    { to: 'line', points: [at(x, y + r)] },
    { to: 'cubic', points: [at(x, y + k), at(x + k, y), at(x + r, y)] },
    { to: 'start' },
  ];
}
