import type { PersonId } from '../base/ids.ts';

/** Somebody's place in an order, 1 is first. Whoever has the same value shares a rank; the next one comes after all of them. */
export type Placed = { person: PersonId; value: number; rank: number; shared: boolean };

/** Values nearer to each other than this are the same: sums of fractions differ in their last digits. */
const same = 1e-9;

/** People, given in the order of their names, by value: the highest first, equal ones in the order they are given in. */
export function sharedRanks(people: readonly PersonId[], values: ArrayLike<number>): Placed[] {
  const its = (index: number) => values[index] ?? 0;
  const indexes = people.map((_person, index) => index).sort((a, b) => its(b) - its(a) || a - b);
  const placed: Placed[] = [];
  for (let first = 0; first < indexes.length; ) {
    const value = its(indexes[first] ?? 0);
    let end = first + 1;
    while (end < indexes.length && value - its(indexes[end] ?? 0) < same) end += 1;
    const rank = first + 1;
    const group = indexes.slice(first, end).sort((a, b) => a - b);
    for (const index of group) {
      const person = people[index];
      if (person) placed.push({ person, value: its(index), rank, shared: group.length > 1 });
    }
    first = end;
  }
  return placed;
}
