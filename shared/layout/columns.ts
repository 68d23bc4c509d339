import { step } from './block.ts';

/**
 * How many columns of cards let groups of these sizes, one under the other, come nearest to a shape of `proportion` (width
 * to height).
 */
export function columnsFor(counts: readonly number[], proportion = 0.8): number {
  const most = Math.max(1, ...counts);
  let best = { columns: 1, miss: Infinity };
  for (let columns = 1; columns <= most; columns += 1) {
    const rows = counts.reduce((sum, count) => sum + Math.max(1, Math.ceil(count / columns)) + 0.6, 0);
    const miss = Math.abs(Math.log((columns * step.x) / (rows * step.y) / proportion));
    if (miss < best.miss) best = { columns, miss };
    if ((columns * step.x) / (rows * step.y) > proportion * 4) break;
  }
  return best.columns;
}
