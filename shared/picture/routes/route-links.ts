import type { LinkId, PersonId } from '../../base/ids.ts';
import { cardFrame, type Frame, overlaps, surround } from '../../model/geometry.ts';
import type { Link } from '../../model/link.ts';
import type { Project } from '../../model/project.ts';
import { ObstacleGrid } from './obstacles.ts';
import { placeEnds } from './place-ends.ts';
import { type Offsets, type Route, routeBetween } from './route-between.ts';

/** The route of every line of a project. Lines that share a side of a card lie beside each other there. */
export function routeLinks(project: Project): Map<LinkId, Route> {
  const routes = new Routes(project);
  const all = new Map<LinkId, Route>();
  for (const link of Object.values(project.links)) {
    const route = routes.around(link);
    if (route) all.set(link.id, route);
  }
  return all;
}

type Way = 'direct' | 'around';

/** The routes of a project's lines, each found when it is first asked for: of thousands, only some are looked at. */
export class Routes {
  private readonly links: Project['links'];
  private readonly frames = new Map<PersonId, Frame>();
  private readonly offsets: Map<LinkId, Offsets>;
  private readonly found: Record<Way, Map<LinkId, Route>> = { direct: new Map(), around: new Map() };
  private grid: ObstacleGrid<PersonId> | undefined;

  /** With the routes of the state before, only what has changed since then is found anew. */
  constructor({ people, links }: Pick<Project, 'people' | 'links'>, before?: Routes) {
    this.links = links;
    for (const person of Object.values(people)) this.frames.set(person.id, cardFrame(person.position));
    this.offsets = new Map(before?.offsets);
    const affected = before && this.affectedSince(before);
    const touched = Object.values(links).filter(
      ({ from, to }) => !affected || affected.people.has(from) || affected.people.has(to),
    );
    placeEnds(touched, this.frames, this.offsets, (person) => !affected || affected.people.has(person));
    if (before && affected) this.keep(before, new Set(touched.map(({ id }) => id)), affected.places);
  }

  /** A way around other cards where a small detour does it; nothing when an end is missing. */
  around(link: Link): Route | undefined {
    return this.find('around', link);
  }

  /** The straight way, whatever it covers: a twentieth of the work, for where the difference cannot be seen. */
  direct(link: Link): Route | undefined {
    return this.found.around.get(link.id) ?? this.find('direct', link);
  }

  private find(way: Way, link: Link): Route | undefined {
    const known = this.found[way].get(link.id);
    const [from, to] = [this.frames.get(link.from), this.frames.get(link.to)];
    if (known || !from || !to) return known;
    const { kind, direction } = link;
    const obstacles = way === 'around' ? this.obstacles() : undefined;
    const route = routeBetween(from, to, {
      kind,
      direction,
      offsets: this.offsets.get(link.id),
      crossing: obstacles && ((curve, enough) => obstacles.crossing(curve, link.from, link.to, enough)),
    });
    this.found[way].set(link.id, route);
    return route;
  }

  private obstacles(): ObstacleGrid<PersonId> {
    this.grid ??= new ObstacleGrid([...this.frames].map(([id, frame]) => ({ id, frame })));
    return this.grid;
  }

  /** Whose ends of lines may lie elsewhere now, and where cards have gone or come. */
  private affectedSince(before: Routes): { people: Set<PersonId>; places: Frame[] } {
    const moved = new Set<PersonId>();
    const places: Frame[] = [];
    for (const [id, now] of [...this.frames, ...before.frames]) {
      const [then, here] = [before.frames.get(id), this.frames.get(id)];
      if (then?.x === here?.x && then?.y === here?.y) continue;
      moved.add(id);
      places.push(now);
    }
    for (const link of [...Object.values(this.links), ...Object.values(before.links)])
      if (!isSame(before.links[link.id], this.links[link.id])) moved.add(link.from).add(link.to);
    const people = new Set(moved);
    for (const { from, to } of Object.values(this.links))
      if (moved.has(from) || moved.has(to)) people.add(from).add(to);
    return { people, places };
  }

  /** Routes stay that nobody touched, and in whose way, or in the way of a detour of theirs, no card was or is now. */
  private keep(before: Routes, touched: ReadonlySet<LinkId>, places: readonly Frame[]): void {
    for (const way of ['direct', 'around'] as const)
      for (const [id, route] of before.found[way]) {
        const link = this.links[id];
        if (!link || touched.has(id)) continue;
        const reach = this.reachOf(link, route);
        if (!places.some((place) => overlaps(place, reach))) this.found[way].set(id, route);
      }
    if (places.length === 0) this.grid = before.grid;
  }

  /** Where a line can run at all: around the cards at its ends, whichever way it took. */
  private reachOf({ from, to }: Link, route: Route): Frame {
    const ends = [this.frames.get(from), this.frames.get(to)].filter((each) => each !== undefined);
    return aired(surround([...ends, route.bounds]) ?? route.bounds);
  }
}

const aired = ({ x, y, width, height }: Frame): Frame => ({
  x: x - 120,
  y: y - 120,
  width: width + 240,
  height: height + 240,
});

const isSame = (one: Link | undefined, other: Link | undefined): boolean =>
  one === other ||
  (one?.from === other?.from &&
    one?.to === other?.to &&
    one?.kind === other?.kind &&
    one?.direction === other?.direction);
