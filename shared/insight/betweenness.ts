import type { Neighbours } from './neighbours.ts';

/**
 * How much everybody stands on the shortest ways between others: the share of those ways that run through them, added up
 * over all pairs (0 to 1 after division by (n-1)(n-2); 0 for fewer than three people). Ways have a direction and arcs no
 * weight. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2), 2001.
 *
 * On typed arrays of our own, because the one of graphology-metrics counts ways in 32 bits: 32 forks in a row, which fit
 * on a map of a hundred people, overflow it.
 */
export function betweenness({ people, starts, ends }: Neighbours): Float64Array {
  const size = people.length;
  const through = new Float64Array(size);
  const steps = new Int32Array(size);
  const ways = new Float64Array(size);
  /** What each way to somebody carries: to themselves, and to those behind them. */
  const perWay = new Float64Array(size);
  const order = new Int32Array(size);
  /** The arcs that are part of a shortest way: those of the nth person of the order begin at the nth of `first`. */
  const onWay = new Int32Array(ends.length);
  const first = new Int32Array(size + 1);
  const shrunk: number[] = [];
  for (let source = 0; source < size; source += 1) {
    const count = countWays(source);
    addShares(count);
  }
  if (size > 2)
    for (let person = 0; person < size; person += 1)
      through[person] = amount(through, person) / ((size - 1) * (size - 2));
  return through;

  /** The number of shortest ways from the source to everybody it reaches, nearest first; how many it reaches, itself too. */
  function countWays(source: number): number {
    steps.fill(-1);
    steps[source] = 0;
    ways[source] = 1;
    order[0] = source;
    shrunk.length = 0;
    let count = 1;
    let arcs = 0;
    for (let level = 0, nth = 0; nth < count; level += 1) {
      const last = count;
      shrunk.push(shrink(nth, last));
      for (; nth < last; nth += 1) {
        const person = at(order, nth);
        const own = amount(ways, person);
        const stop = at(starts, person + 1);
        first[nth] = arcs;
        for (let arc = at(starts, person); arc < stop; arc += 1) {
          const next = at(ends, arc);
          const known = at(steps, next);
          if (known === -1) {
            steps[next] = level + 1;
            ways[next] = own;
            order[count] = next;
            count += 1;
          } else if (known === level + 1) ways[next] = amount(ways, next) + own;
          else continue;
          onWay[arcs] = next;
          arcs += 1;
        }
      }
    }
    first[count] = arcs;
    return count;
  }

  /**
   * Thousands of forks in a row have more ways than the largest number: all those that are equally far away are then
   * divided by the same factor, which is given (else 1). Only what they have to do with each other is needed.
   */
  function shrink(from: number, last: number): number {
    let most = 0;
    for (let nth = from; nth < last; nth += 1) most = Math.max(most, amount(ways, at(order, nth)));
    if (most < tooMany) return 1;
    for (let nth = from; nth < last; nth += 1) {
      const person = at(order, nth);
      ways[person] = Math.max(amount(ways, person) / tooMany, fewest);
    }
    return tooMany;
  }

  /** From the farthest back to the source: the share of the ways to those behind somebody that run through them. */
  function addShares(count: number): void {
    for (let nth = count - 1; nth >= 0; nth -= 1) {
      const person = at(order, nth);
      let sum = 0;
      const stop = at(first, nth + 1);
      for (let arc = at(first, nth); arc < stop; arc += 1) sum += amount(perWay, at(onWay, arc));
      const own = amount(ways, person);
      const share = (own / (shrunk[at(steps, person) + 1] ?? 1)) * sum;
      perWay[person] = (1 + share) / own;
      if (nth > 0) through[person] = amount(through, person) + share;
    }
  }
}

const tooMany = 2 ** 512;
/** What is left of a way beside which there are more than the largest number; never nothing, for it is divided by. */
const fewest = 2 ** -1000;

// What the lists hold: there is always something, for only numbers of people and arcs are asked for. One function for each
// kind of list, since one for both is several times slower.
const at = (numbers: Int32Array, index: number): number => numbers[index] as number;
const amount = (numbers: Float64Array, index: number): number => numbers[index] as number;
