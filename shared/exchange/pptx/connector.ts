import type { Point } from '../../model/geometry.ts';
import type { LinkKind } from '../../model/link.ts';
import { type CardSide, isUpright } from '../../picture/routes/curve.ts';
import { type Called, calledXml, preset, transform } from './shape.ts';
import { element, type Xml } from './xml.ts';

/** One end of a connector on the slide: where, on which side of a shape, glued to which of its sites. */
export type End = { at: Point; side: CardSide; shape: number; site: number };
type Way = { kind: LinkKind; from: End; to: End; middle: Point };

/** A native connector that stays at its two shapes when they are moved. */
export function connector(called: Called, way: Way, stroke: Xml): Xml {
  const { from, to } = way;
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      calledXml(called),
      element(
        'p:cNvCxnSpPr',
        {},
        element('a:stCxn', { id: from.shape, idx: from.site }),
        element('a:endCxn', { id: to.shape, idx: to.site }),
      ),
      element('p:nvPr'),
    ),
    element('p:spPr', {}, ...course(way), stroke),
  );
}

/** Reporting goes around corners, what goes around a card is bent, and everything else runs straight. */
function course({ kind, from, to, middle }: Way): Xml[] {
  const family = kind === 'reports-to' ? 'bentConnector' : 'curvedConnector';
  const [leavesUpright, entersUpright] = [isUpright(from.side), isUpright(to.side)];
  if (leavesUpright !== entersUpright) return [box(from.at, to.at, leavesUpright), preset(`${family}2`)];
  if (kind !== 'reports-to' && from.side !== to.side) return [box(from.at, to.at, false), preset('straightConnector1')];
  const axis = leavesUpright ? 'y' : 'x';
  const [start, end] = [from.at[axis], to.at[axis]];
  const share = (middle[axis] - start) / (Math.sign(end - start || 1) * Math.max(least, Math.abs(end - start)));
  return [box(from.at, to.at, leavesUpright, least), preset(`${family}3`, { adj1: share * 100_000 })];
}

/** The bend of a connector is a share of its extent, so it needs one: a point at least, where both ends are level. */
const least = 12_700;

/**
 * The frame of a connector from one point to another. The named ones leave their upper left corner to the right and
 * arrive at the lower right one; to leave up or down they are turned by a quarter, to go elsewhere they are mirrored.
 */
function box(from: Point, to: Point, leavesUpright: boolean, shortest = 0): Xml {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [length, high] = leavesUpright ? [Math.abs(down), Math.abs(across)] : [Math.abs(across), Math.abs(down)];
  const long = Math.max(shortest, length);
  const frame = { x: middle.x - long / 2, y: middle.y - high / 2, width: long, height: high };
  if (leavesUpright) return transform(frame, { rotation: 5_400_000, flipX: down < 0, flipY: across > 0 });
  return transform(frame, { flipX: across < 0, flipY: down < 0 });
}
