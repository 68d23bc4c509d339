import { cardSize, type Point } from './geometry.ts';

/** Row by row, left to right, as one reads the map now. What is less than half a card apart is in the same row. */
export function inRows<Item>(items: readonly Item[], placeOf: (item: Item) => Point): Item[] {
  const byHeight = items.map((item) => ({ item, at: placeOf(item) })).sort((a, b) => a.at.y - b.at.y);
  const rows: (typeof byHeight)[] = [];
  for (const each of byHeight) {
    const row = rows.at(-1);
    const top = row?.[0]?.at.y ?? -Infinity;
    if (row && each.at.y - top < cardSize.height / 2) row.push(each);
    else rows.push([each]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.at.x - b.at.x).map(({ item }) => item));
}
