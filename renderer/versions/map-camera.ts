import { centre, type Frame, type Point } from '../../shared/model/geometry.ts';
import type { Camera, Size } from '../canvas/painting/paint-seen.ts';

const nearest = 2;
const farthest = 0.02;
/** Air around what is looked at, in pixels. */
const air = 24;

const within = (zoom: number, most = nearest): number => Math.min(most, Math.max(farthest, zoom));

/** Looks at a part of the map: all of it as large as it fits, and no larger than `most`. */
export function lookingAt(part: Frame, { width, height }: Size, most = nearest): Camera {
  const room = { width: Math.max(1, width - 2 * air), height: Math.max(1, height - 2 * air) };
  const zoom = within(Math.min(room.width / part.width, room.height / part.height), most);
  const middle = centre(part);
  return { x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom, zoom };
}

/** Nearer or farther; what is at a point of the window stays there. */
export function zoomedAt({ x, y, zoom }: Camera, at: Point, by: number): Camera {
  const next = within(zoom * by);
  const factor = next / zoom;
  return { x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor, zoom: next };
}

export const movedBy = ({ x, y, zoom }: Camera, dx: number, dy: number): Camera => ({ x: x + dx, y: y + dy, zoom });
