import type { Arcs } from './hearing.ts';

/** A route has at most so many arcs. */
export const longestRoute = 3;

/** What the strength of a route is counted in: three weights in tenths and two halves fit into it without a rest. */
export const wholeStrength = 4000;

/**
 * The strongest routes of at most three arcs from everybody to one listener. The strength of a route is the product of its
 * weights, halved for every arc after the first; of equally strong ones the one with fewer arcs counts, then the names along
 * the way in code-point order, then the ids. It searches backwards from the listener; a walk that meets somebody twice is
 * always weaker than the same walk without the detour, so what is found are paths.
 */
export class StrongestRoutes {
  /** Of each person, in 4000ths; 0 without a route. The listener's own says nothing. */
  readonly strength: Int32Array;
  /** How many arcs each person's route has. */
  readonly length: Uint8Array;
  /** The places of those with a route are the first `reachedCount` of it, in no order. */
  readonly reached: Int32Array;
  reachedCount = 0;
  private readonly arcs: Arcs;
  private readonly wantsRoutes: boolean;
  /** The first arc of the best route that was found in round 1, 2, 3: the rest of it was found the round before. */
  private readonly first: readonly Int32Array[];
  /** Whose route became better in a round, and a share of its strength. */
  private last: Found;
  private next: Found;
  private listener = -1;

  /** Strengths do not depend on which of equally strong routes is taken: who wants no more than these saves comparing them. */
  constructor(arcs: Arcs, want: 'routes' | 'strengths' = 'routes') {
    const people = arcs.names.length;
    this.arcs = arcs;
    this.wantsRoutes = want === 'routes';
    this.strength = new Int32Array(people);
    this.length = new Uint8Array(people);
    this.reached = new Int32Array(people);
    this.first = Array.from({ length: longestRoute + 1 }, () => new Int32Array(people));
    this.last = nobody(people);
    this.next = nobody(people);
  }

  /** Looks for the routes to another listener, without one of the arcs if that is given. */
  lookFor(listener: number, without = -1): void {
    this.forget();
    this.listener = listener;
    // Twice the whole: the first arc of a route is the one that is not halved.
    this.strength[listener] = 2 * wholeStrength;
    this.next.people[0] = listener;
    this.next.count = 1;
    for (let round = 1; round <= longestRoute && this.next.count > 0; round += 1) {
      [this.last, this.next] = [this.next, this.last];
      this.goOneArcFurther(round, without);
    }
  }

  /** The arcs of the strongest route from a person, in the order in which they lead to the listener; none without a route. */
  routeFrom(person: number): number[] {
    const route: number[] = [];
    let at = person;
    if (at === this.listener) return route;
    for (let left = this.length[person] ?? 0; left > 0; left -= 1) {
      const arc = this.first[left]?.[at] ?? 0;
      route.push(arc);
      at = this.arcs.to[arc] ?? 0;
    }
    return route;
  }

  private forget(): void {
    for (let nth = 0; nth < this.reachedCount; nth += 1) {
      const person = this.reached[nth] as number;
      this.strength[person] = 0;
      this.length[person] = 0;
    }
    if (this.listener >= 0) this.strength[this.listener] = 0;
    this.reachedCount = 0;
  }

  /** From those whose route became better in the last round to whom they listen. */
  private goOneArcFurther(round: number, without: number): void {
    const { start, from, tenths } = this.arcs;
    const { last, next, strength, length, wantsRoutes } = this;
    const first = this.first[round] as Int32Array;
    next.count = 0;
    // What they had at the end of the last round: in this round they may find a longer route that is better. An arc with a
    // weight of one tenth, halved, gives a twentieth.
    for (let nth = 0; nth < last.count; nth += 1)
      last.twentieth[nth] = (strength[last.people[nth] as number] as number) / 20;
    for (let nth = 0; nth < last.count; nth += 1) {
      const person = last.people[nth] as number;
      const twentieth = last.twentieth[nth] as number;
      const end = start[person + 1] as number;
      for (let arc = start[person] as number; arc < end; arc += 1) {
        if (arc === without) continue;
        const teller = from[arc] as number;
        const found = twentieth * (tenths[arc] as number);
        const best = strength[teller] as number;
        if (found < best) continue;
        const isNew = length[teller] !== round;
        if (found === best && (isNew || !wantsRoutes || !this.isBefore(arc, first[teller] as number, round))) continue;
        if (isNew) next.people[next.count++] = teller;
        if (best === 0) this.reached[this.reachedCount++] = teller;
        length[teller] = round;
        strength[teller] = found;
        first[teller] = arc;
      }
    }
  }

  /** Whether of two equally strong routes of the same person, which begin with these arcs, the first is to be taken. */
  private isBefore(one: number, other: number, round: number): boolean {
    const { to, names } = this.arcs;
    const a = to[one] as number;
    const b = to[other] as number;
    const afterA = round === longestRoute ? this.after(a) : a;
    const afterB = round === longestRoute ? this.after(b) : b;
    const byNames =
      (names[a] as number) - (names[b] as number) || (names[afterA] as number) - (names[afterB] as number);
    return (byNames || a - b) < 0;
  }

  /** Who comes next on the route of somebody who has one of two arcs. */
  private after(person: number): number {
    return this.arcs.to[this.first[2]?.[person] as number] as number;
  }
}

/** The first `count` of the people, with what an arc of a tenth adds to each of their routes. */
type Found = { people: Int32Array; twentieth: Int32Array; count: number };

const nobody = (people: number): Found => ({
  people: new Int32Array(people),
  twentieth: new Int32Array(people),
  count: 0,
});
