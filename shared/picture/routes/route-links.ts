import type { LinkId, PersonId } from '../../base/ids.ts';
import { cardFrame, centre, type Frame } from '../../model/geometry.ts';
import type { Link } from '../../model/link.ts';
import type { Project } from '../../model/project.ts';
import { type CardSide, isUpright } from './curve.ts';
import { ObstacleGrid } from './obstacles.ts';
import { facingSides, type Offsets, type Route, routeBetween } from './route-between.ts';

/** The route of every line of a project. Lines that share a side of a card lie beside each other there. */
export function routeLinks(project: Project): Map<LinkId, Route> {
  const frames = new Map<PersonId, Frame>();
  for (const person of Object.values(project.people)) frames.set(person.id, cardFrame(person.position));
  const obstacles = new ObstacleGrid([...frames].map(([id, frame]) => ({ id, frame })));
  const offsets = placeEnds(Object.values(project.links), frames);
  const routes = new Map<LinkId, Route>();
  for (const link of Object.values(project.links)) {
    const [from, to] = [frames.get(link.from), frames.get(link.to)];
    if (!from || !to) continue;
    const { kind, direction } = link;
    const crossing = (curve: Parameters<typeof obstacles.crossing>[0]) => obstacles.crossing(curve, link.from, link.to);
    routes.set(link.id, routeBetween(from, to, { kind, direction, offsets: offsets.get(link.id), crossing }));
  }
  return routes;
}

type End = { link: LinkId; which: keyof Offsets; toward: number; other: PersonId };

/** Spreads the ends that meet at one side of a card, in the order in which the other cards lie. */
function placeEnds(links: readonly Link[], frames: ReadonlyMap<PersonId, Frame>): Map<LinkId, Offsets> {
  const sides = new Map<string, { side: CardSide; ends: End[] }>();
  const place = (person: PersonId, side: CardSide, end: End) => {
    const key = `${person} ${side}`;
    const meeting = sides.get(key);
    if (meeting) meeting.ends.push(end);
    else sides.set(key, { side, ends: [end] });
  };
  const offsets = new Map<LinkId, Offsets>();
  for (const link of links) {
    const [from, to] = [frames.get(link.from), frames.get(link.to)];
    if (!from || !to) continue;
    const facing = facingSides(from, to);
    const position = (frame: Frame) => (isUpright(facing.from) ? centre(frame).x : centre(frame).y);
    place(link.from, facing.from, { link: link.id, which: 'start', toward: position(to), other: link.to });
    place(link.to, facing.to, { link: link.id, which: 'end', toward: position(from), other: link.from });
    offsets.set(link.id, { start: 0, end: 0 });
  }
  for (const { side, ends } of sides.values()) spread(side, ends, offsets);
  return offsets;
}

/** How far apart two ends lie at most, and how much of a side they may use. */
const endGap = 14;
const usable = { upright: 150, flat: 44 };

function spread(side: CardSide, ends: End[], offsets: Map<LinkId, Offsets>): void {
  if (ends.length < 2) return;
  ends.sort((a, b) => a.toward - b.toward || compare(a.other, b.other) || compare(a.link, b.link));
  const room = isUpright(side) ? usable.upright : usable.flat;
  const gap = Math.min(endGap, room / (ends.length - 1));
  ends.forEach((end, index) => {
    const its = offsets.get(end.link);
    if (its) its[end.which] = (index - (ends.length - 1) / 2) * gap;
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
