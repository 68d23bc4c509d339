import { cardFrame, type Frame, overlaps } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import type { Look } from '../../picture/look.ts';
import { mapBounds } from '../../picture/map.tsx';

/** How a map lies in a room: a place of it is at `place * zoom + (x, y)`. */
export type Camera = { x: number; y: number; zoom: number };

/** A map of two people does not fill a wall. */
const nearest = 1.8;
const air = 20;

/** The part of the map a step shows: its area, or all of the map when there is none or nobody stands in it any more. */
export function partShown(project: Project, look: Look, area: Frame | undefined): Frame {
  const isThere = ({ position }: Project['people'][keyof Project['people']]) =>
    area !== undefined && overlaps(cardFrame(position), area);
  return area && Object.values(project.people).some(isThere) ? area : mapBounds(project, look);
}

/** Shows a part of a map in the middle of a room, as large as it fits. The legend has the lowest strip of it. */
export function cameraOn(part: Frame, room: { width: number; height: number }, below = 0): Camera {
  const width = Math.max(1, room.width - 2 * air);
  const height = Math.max(1, room.height - below - 2 * air);
  const zoom = Math.min(nearest, width / part.width, height / part.height);
  return {
    x: air + (width - part.width * zoom) / 2 - part.x * zoom,
    y: air + (height - part.height * zoom) / 2 - part.y * zoom,
    zoom,
  };
}
