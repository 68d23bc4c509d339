import type { LinkId } from '../../base/ids.ts';
import { type Frame, surround } from '../../model/geometry.ts';
import { sample } from '../../picture/routes/curve.ts';
import type { Route } from '../../picture/routes/route-between.ts';

/** A line is looked at in so many pieces. */
const pieces = 24;

/** Half of the longest label of a line. */
const labelRoom = 120;

/** Where the lines run, piece by piece: the frame around all of a slanting line is mostly empty. */
export const linePlaces = (routes: ReadonlyMap<LinkId, Route>): Map<LinkId, Frame[]> =>
  new Map([...routes].map(([id, route]) => [id, placesOf(route)]));

function placesOf({ curve, start, end, middle }: Route): Frame[] {
  const spots = [start, ...sample(curve, pieces), end].map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
  const along = spots.slice(1).flatMap((spot, nth) => surround([spots[nth] ?? spot, spot]) ?? []);
  // The label stands in the middle.
  return [...along, { x: middle.x - labelRoom, y: middle.y, width: 2 * labelRoom, height: 0 }];
}
