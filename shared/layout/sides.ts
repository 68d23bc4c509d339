import type { OrganisationId } from '../base/ids.ts';
import { organisationGap } from '../model/geometry.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Project } from '../model/project.ts';
import { inRows } from '../model/rows.ts';
import { type Block, newBlock, put } from './block.ts';

/** The boundary between the two sides: wide enough for labels on the lines across. */
export const boundary = organisationGap * 1.5;

export type Sides = { ours: Organisation[]; partners: Organisation[]; others: Organisation[] };

/** The organisations by side, each in reading order. */
export function sidesOf(project: Project): Sides {
  const all = inRows(Object.values(project.organisations), (organisation) => organisation.frame);
  const on = (side: Organisation['side']) => all.filter((organisation) => organisation.side === side);
  return { ours: on('ours'), partners: on('partner'), others: on('other') };
}

/** Ours on the left, partners on the right one under the other, others below. `rise` lifts an organisation by so much. */
export function onSides(
  sides: Sides,
  blocks: ReadonlyMap<OrganisationId, Block>,
  rise: ReadonlyMap<OrganisationId, number> = new Map(),
): Block {
  const left = column(sides.ours, blocks);
  const right = column(sides.partners, blocks);
  const lift = (of: readonly Organisation[]) => (of[0] ? (rise.get(of[0].id) ?? 0) : 0);
  const [leftLift, rightLift] = [lift(sides.ours), lift(sides.partners)];
  const highest = Math.max(leftLift, rightLift);
  const map = newBlock();
  put(map, left, { x: 0, y: highest - leftLift });
  put(map, right, { x: left.width > 0 ? left.width + boundary : 0, y: highest - rightLift });
  const below = inShelves(sides.others, blocks, Math.max(map.width, 1200));
  if (below.width > 0) put(map, below, { x: 0, y: map.height > 0 ? map.height + organisationGap : 0 });
  return map;
}

function column(organisations: readonly Organisation[], blocks: ReadonlyMap<OrganisationId, Block>): Block {
  const all = newBlock();
  for (const { id } of organisations) {
    const block = blocks.get(id);
    if (block) put(all, block, { x: 0, y: all.height > 0 ? all.height + organisationGap : 0 });
  }
  return all;
}

/** Side by side as far as the width allows, then on the next shelf. */
function inShelves(
  organisations: readonly Organisation[],
  blocks: ReadonlyMap<OrganisationId, Block>,
  width: number,
): Block {
  const all = newBlock();
  let at = { x: 0, y: 0 };
  for (const { id } of organisations) {
    const block = blocks.get(id);
    if (!block) continue;
    if (at.x > 0 && at.x + block.width > width) at = { x: 0, y: all.height + organisationGap };
    put(all, block, at);
    at = { ...at, x: at.x + block.width + organisationGap };
  }
  return all;
}
