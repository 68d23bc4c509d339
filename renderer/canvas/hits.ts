import type { LinkId, PersonId } from '../../shared/base/ids.ts';
import { cardFrame, contains, type Frame, type Point } from '../../shared/model/geometry.ts';
import type { Link } from '../../shared/model/link.ts';
import { sample } from '../../shared/picture/routes/curve.ts';
import type { Route } from '../../shared/picture/routes/route-between.ts';
import type { Scene } from './scene.ts';

/** What is drawn at a place of the map, the uppermost first: a note, a person, a line, a unit, an organisation. */
export const itemAt = (scene: Scene, at: Point, reach: number): string | undefined =>
  noteAt(scene, at) ?? personAt(scene, at) ?? lineAt(scene, at, reach) ?? groundAt(scene, at);

/** The person whose card is at a place, or within `reach` map units of it. */
export function personAt(scene: Scene, at: Point, reach = 0): PersonId | undefined {
  const found = scene.people.findLast(
    ({ id, position }) => contains(grown(cardFrame(position), reach), at) && scene.look.person(id) !== 'hidden',
  );
  return found?.id;
}

/** The line that passes a place within `reach` map units, the nearest where several do. */
export function lineAt(scene: Scene, at: Point, reach: number): LinkId | undefined {
  let nearest: { id: LinkId; distance: number } | undefined;
  for (const link of scene.linksIn({ x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach })) {
    const route = scene.routeOf(link);
    if (!route || !contains(grown(route.bounds, reach), at)) continue;
    const distance = distanceTo(route, link, at);
    if (distance <= reach && (!nearest || distance < nearest.distance)) nearest = { id: link.id, distance };
  }
  return nearest?.id;
}

const noteAt = ({ project }: Scene, at: Point): string | undefined =>
  Object.values(project.notes).findLast((note) => contains(note.frame, at))?.id;

/** The unit, else the organisation, whose ground is at a place. */
export function groundAt({ project }: Scene, at: Point): string | undefined {
  const unit = Object.values(project.units).findLast((each) => contains(each.frame, at));
  return unit?.id ?? Object.values(project.organisations).findLast((each) => contains(each.frame, at))?.id;
}

const grown = ({ x, y, width, height }: Frame, by: number): Frame => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** How far a place is from a line, or 0 on its label. */
function distanceTo(route: Route, link: Link, at: Point): number {
  const { middle } = route;
  if (link.label && Math.abs(at.x - middle.x) < 30 && Math.abs(at.y - middle.y) < 9) return 0;
  const points = sample(route.curve, 32);
  let least = Number.POSITIVE_INFINITY;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from) least = Math.min(least, toSegment(at, from, to));
  }
  return least;
}

function toSegment(at: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / length;
  const t = Math.max(0, Math.min(1, share));
  return Math.hypot(at.x - from.x - t * dx, at.y - from.y - t * dy);
}
