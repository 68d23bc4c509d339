import { cardFrame, type Frame, overlaps, type Point } from '../../shared/model/geometry.ts';
import type { Link } from '../../shared/model/link.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Look } from '../../shared/picture/look.ts';
import { type Route, routeBetween } from '../../shared/picture/routes/route-between.ts';
import { Routes } from '../../shared/picture/routes/route-links.ts';
import type { Suggestion } from '../store/window-store.ts';
import { keyboardOrder } from './keyboard-order.ts';

type Order = { ids: readonly string[]; places: ReadonlyMap<string, number> };

const orderOf = (ids: readonly string[]): Order => ({ ids, places: new Map(ids.map((id, place) => [id, place])) });

/** One state of the map: what there is, how it is looked at, and where its lines run. */
export class Scene {
  readonly project: Project;
  readonly look: Look;
  readonly routes: Routes;
  readonly people: readonly Person[];
  readonly links: readonly Link[];
  private found: Order | undefined;

  /** Where the lines run that are proposed: nobody has drawn them yet. */
  readonly ghosts: readonly Route[];

  /** Lines keep the routes of the scene before where nobody has moved and no line has changed. */
  constructor(project: Project, look: Look, suggestions: readonly Suggestion[], before?: Scene) {
    this.project = project;
    this.look = look;
    this.people = Object.values(project.people);
    this.links = Object.values(project.links);
    this.ghosts = suggestions.flatMap((each) => ghostOf(project, each));
    this.routes = before && sameLines(before, this) ? before.routes : new Routes(project, before?.routes);
  }

  /** Everything in reading order, and where in it each thing comes. */
  get order(): Order {
    this.found ??= orderOf(keyboardOrder(this.project, this.look));
    return this.found;
  }

  /** Where a line runs: around other cards, but on a map so full of lines that a detour would only cross others. */
  routeOf(link: Link): Route | undefined {
    return this.links.length > manyLines ? this.routes.direct(link) : this.routes.around(link);
  }

  /** The people whose cards touch a part of the map. */
  peopleIn(area: Frame): Person[] {
    return this.people.filter(
      (person) => overlaps(cardFrame(person.position), area) && this.look.person(person.id) !== 'hidden',
    );
  }

  /** The lines that may touch a part of the map: found without their routes, with room for a detour. */
  linksIn(area: Frame): Link[] {
    const { people } = this.project;
    const wide = grown(area, detour);
    return this.links.filter((link) => {
      const [from, to] = [people[link.from]?.position, people[link.to]?.position];
      return from && to && meets(from, to, wide) && this.look.link(link.id) !== 'hidden';
    });
  }
}

/** On a map with more lines than this they run straight. */
const manyLines = 1500;

/** How far a line goes around a card at most, with the card's own size. */
const detour = 340;

const grown = (area: Frame, by: number): Frame => ({
  x: area.x - by,
  y: area.y - by,
  width: area.width + 2 * by,
  height: area.height + 2 * by,
});

/** Whether the straight way from one place to another touches a frame (Liang and Barsky, 1984). */
function meets(from: Point, to: Point, frame: Frame): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  const cut = (toward: number, distance: number): boolean => {
    if (toward === 0) return distance >= 0;
    const share = distance / toward;
    if (toward < 0) enter = Math.max(enter, share);
    else leave = Math.min(leave, share);
    return enter <= leave;
  };
  return (
    cut(-dx, from.x - frame.x) &&
    cut(dx, frame.x + frame.width - from.x) &&
    cut(-dy, from.y - frame.y) &&
    cut(dy, frame.y + frame.height - from.y)
  );
}

function ghostOf({ people }: Project, { from, to }: Suggestion): Route[] {
  const [start, end] = [people[from], people[to]];
  if (!start || !end) return [];
  const wishes = { kind: 'counterpart', direction: 'mutual' } as const;
  return [routeBetween(cardFrame(start.position), cardFrame(end.position), wishes)];
}

function sameLines(before: Scene, now: Scene): boolean {
  if (before.project.links === now.project.links && before.project.people === now.project.people) return true;
  if (before.people.length !== now.people.length || before.links.length !== now.links.length) return false;
  const { people, links } = before.project;
  return (
    now.people.every((person) => people[person.id]?.position === person.position) &&
    now.links.every((link) => {
      const was = links[link.id];
      return (
        was?.from === link.from && was.to === link.to && was.kind === link.kind && was.direction === link.direction
      );
    })
  );
}
