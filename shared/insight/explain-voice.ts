import type { LinkId, PersonId } from '../base/ids.ts';
import type { Strength } from '../model/link.ts';
import { type Hearing, turnedRound } from './hearing.ts';
import { StrongestRoutes, wholeStrength } from './routes.ts';
import { placesOf } from './voice.ts';

/** A part of a route: `to` listens to `from`, by this line. */
export type Step = { from: PersonId; to: PersonId; link: LinkId; strength: Strength };

/** From the one who is heard to the one who listens, one to three steps; its strength is above 0 and at most 1. */
export type Route = { steps: readonly Step[]; strength: number };

/**
 * How somebody is heard by one listener: the strongest route, the step of it with the lowest strength (of equal ones the
 * first along the route), and the best route without that step, if there is one.
 */
export type Way = { listener: PersonId; route: Route; weakest: Step; otherwise: Route | undefined };

/** Why somebody is heard as they are. */
export type Explanation = {
  person: PersonId;
  /** The strongest first, then the shorter, then in the order of the listeners' names. */
  ways: readonly Way[];
  /** How many more ways there are than were asked for. */
  left: number;
  /** The listeners to whom no route leads, in the order of their names. */
  unreached: readonly PersonId[];
};

/** Explains the voice of a person with a group, with at most so many ways. The person is not among the listeners. */
export function explainVoice(
  hearing: Hearing,
  listeners: readonly PersonId[],
  person: PersonId,
  most = Number.POSITIVE_INFINITY,
): Explanation {
  const self = hearing.placeOf.get(person);
  if (self === undefined) return { person, ways: [], left: 0, unreached: [] };
  // One look ahead says who is reached, and how strongly; looking back from a listener says by which of equal routes.
  const { strength, length } = lookedAhead(hearing, self);
  const group = [...placesOf(hearing, listeners)].filter((place) => place !== self).sort((a, b) => a - b);
  const reached = group
    .filter((place) => at(strength, place) > 0)
    .sort((a, b) => at(strength, b) - at(strength, a) || at(length, a) - at(length, b));
  const routes = new StrongestRoutes(hearing);
  const ways = reached.slice(0, most).map((listener) => wayTo(hearing, routes, self, listener));
  const unreached = group.filter((place) => at(strength, place) === 0).map((place) => idAt(hearing, place));
  return { person, ways, left: reached.length - ways.length, unreached };
}

function lookedAhead(hearing: Hearing, person: number): StrongestRoutes {
  const ahead = new StrongestRoutes(turnedRound(hearing), 'strengths');
  ahead.lookFor(person);
  return ahead;
}

function wayTo(hearing: Hearing, routes: StrongestRoutes, person: number, listener: number): Way {
  routes.lookFor(listener);
  const arcs = routes.routeFrom(person);
  const strength = at(routes.strength, person);
  const weakest = arcs.reduce((one, other) => (at(hearing.tenths, other) < at(hearing.tenths, one) ? other : one));
  routes.lookFor(listener, weakest);
  const left = at(routes.strength, person);
  return {
    listener: idAt(hearing, listener),
    route: routeOf(hearing, arcs, strength),
    weakest: stepOf(hearing, weakest),
    otherwise: left > 0 ? routeOf(hearing, routes.routeFrom(person), left) : undefined,
  };
}

const at = (numbers: Int32Array | Uint8Array, place: number): number => numbers[place] as number;
const idAt = ({ people }: Hearing, place: number): PersonId => people[place] as PersonId;

const routeOf = (hearing: Hearing, arcs: readonly number[], strength: number): Route => ({
  steps: arcs.map((arc) => stepOf(hearing, arc)),
  strength: strength / wholeStrength,
});

const stepOf = (hearing: Hearing, arc: number): Step => ({
  from: idAt(hearing, at(hearing.from, arc)),
  to: idAt(hearing, at(hearing.to, arc)),
  link: hearing.links[arc] as LinkId,
  strength: hearing.strengths[arc] as Strength,
});
