import { type Block, newBlock, put } from './block.ts';
import { downward, type Elk, type ElkNode } from './elk-graph.ts';

/** Something that is above or below others: a person's card, a unit, or several people who stand together. */
export type Item = { id: string; block: Block };
/** `above` is over `below`. */
export type Rank = { above: string; below: string };

/**
 * Items in layers, those above on top; in the order given where it can be. Without any ranks they are in rows. Small things
 * do not get lost far from the rest: what has no rank stands below everything else.
 */
export async function inLayers(items: readonly Item[], ranks: readonly Rank[], elk: Elk): Promise<Block> {
  const ranked = new Set(ranks.flatMap(({ above, below }) => [above, below]));
  const loose = items.filter((item) => !ranked.has(item.id));
  const bound = items.filter((item) => ranked.has(item.id));
  const all = newBlock();
  if (bound.length > 0) put(all, await layered(bound, ranks, elk), { x: 0, y: 0 });
  if (loose.length > 0) put(all, inShelves(loose, all.width), { x: 0, y: all.height > 0 ? all.height + gap : 0 });
  return all;
}

const gap = 32;

async function layered(items: readonly Item[], ranks: readonly Rank[], elk: Elk): Promise<Block> {
  const done = await elk({
    id: 'root',
    layoutOptions: downward,
    children: items.map(({ id, block }): ElkNode => ({ id, width: block.width, height: block.height })),
    edges: ranks.map(({ above, below }, nth) => ({ id: `rank ${nth}`, sources: [above], targets: [below] })),
  });
  const placed = new Map(done.children?.map((node) => [node.id, node]));
  const all = newBlock();
  for (const { id, block } of items) {
    const { x = 0, y = 0 } = placed.get(id) ?? {};
    put(all, block, { x: Math.round(x), y: Math.round(y) });
  }
  return all;
}

/** In the order given, side by side as far as a pleasant shape allows, then on the next shelf. */
function inShelves(items: readonly Item[], least: number): Block {
  const area = items.reduce((sum, { block }) => sum + (block.width + gap) * (block.height + gap), 0);
  const width = Math.max(least, Math.sqrt(area * 1.2), ...items.map(({ block }) => block.width));
  const all = newBlock();
  let at = { x: 0, y: 0 };
  for (const { block } of items) {
    if (at.x > 0 && at.x + block.width > width) at = { x: 0, y: all.height + gap };
    put(all, block, at);
    at = { ...at, x: at.x + block.width + gap };
  }
  return all;
}
