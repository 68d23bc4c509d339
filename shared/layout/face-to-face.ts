import type { OrganisationId, PersonId } from '../base/ids.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { type Block, groundAround, inset, newBlock, put, step, unitAround, unitGap, widthOf } from './block.ts';
import { columnsFor } from './columns.ts';
import { type Counterparts, counterpartsOf, facingGroups, pairsIn } from './facing.ts';
import { nearBoundary, type Slot } from './near-boundary.ts';
import { type Group, groupsOf } from './reading-order.ts';
import { onSides, sidesOf } from './sides.ts';

/** One side of the boundary while it is being filled from above. */
type Side = { organisation: Organisation; groups: Group[]; columns: number; isLeft: boolean; inside: Block };

/** Frames grow by at most a row to be as high as the one they face. */
const mostStretch = step.y;

type Across = { counterparts: Counterparts; reachesOver: (person: Person) => boolean };

/**
 * Ours on the left, partners on the right, others below. Groups that belong together are at the same height, and so are
 * counterparts in them; whoever has lines across the boundary stands near it.
 */
export function faceToFace(project: Project): Block {
  const sides = sidesOf(project);
  const across: Across = { counterparts: counterpartsOf(project), reachesOver: reachingOver(project) };
  const filled = [...sides.ours, ...sides.partners, ...sides.others].map((organisation) =>
    sideOf(project, organisation, organisation.side === 'ours'),
  );
  const left = filled.find((side) => side.organisation.side === 'ours');
  const right = filled.find((side) => side.organisation.side === 'partner');
  if (left && right) fillFacing(left, right, across);
  for (const side of filled) for (const group of side.groups) add(side, groupBlock(group, side, across));
  const blocks = new Map<OrganisationId, Block>(
    filled.map(({ organisation, inside }) => [organisation.id, groundAround(organisation, inside)]),
  );
  return onSides(sides, blocks);
}

function sideOf(project: Project, organisation: Organisation, isLeft: boolean): Side {
  const groups = groupsOf(project, organisation);
  const columns = columnsFor(
    groups.map((group) => group.people.length),
    organisation.side === 'other' ? 2.4 : 0.8,
  );
  return { organisation, groups, columns, isLeft, inside: newBlock() };
}

/** Puts the groups that face each other first, each pair at one height; what has no partner group follows. */
function fillFacing(left: Side, right: Side, across: Across): void {
  const facing = facingGroups(left.groups, right.groups, across.counterparts);
  for (const pair of facing) {
    const rows = Math.max(rowsOf(pair.left, left), rowsOf(pair.right, right));
    const pairs = pairsIn(pair, across.counterparts);
    const slot = (nth: number): Slot => ({ row: nth % rows, depth: Math.floor(nth / rows) });
    const ours = groupBlock(pair.left, left, across, new Map(pairs.map(([id], nth) => [id, slot(nth)])));
    const theirs = groupBlock(pair.right, right, across, new Map(pairs.map(([, id], nth) => [id, slot(nth)])));
    const top = Math.max(nextTop(left), nextTop(right));
    add(left, sameHeight(ours, theirs, pair.left), top);
    add(right, sameHeight(theirs, ours, pair.right), top);
  }
  left.groups = left.groups.filter((group) => !facing.some((pair) => pair.left === group));
  right.groups = right.groups.filter((group) => !facing.some((pair) => pair.right === group));
}

const rowsOf = (group: Group, side: Side): number => Math.max(1, Math.ceil(group.people.length / side.columns));
const nextTop = ({ inside }: Side): number => (inside.height === 0 ? 0 : inside.height + unitGap);

function add(side: Side, block: Block, top = nextTop(side)): void {
  put(side.inside, block, { x: 0, y: top });
}

function groupBlock(group: Group, side: Side, across: Across, given: ReadonlyMap<PersonId, Slot> = new Map()): Block {
  const { columns, isLeft } = side;
  const people = nearBoundary(group.people, { columns, isLeft, given, reachesOver: across.reachesOver });
  const wide = { ...people, width: widthOf(columns) };
  return group.unit ? unitAround(group.unit, wide) : inset(wide);
}

/** Two frames that face each other are equally high when that costs no more than a row. */
function sameHeight(block: Block, other: Block, { unit }: Group): Block {
  const more = other.height - block.height;
  if (!unit || more <= 0 || more > mostStretch) return block;
  const frame = { x: 0, y: 0, width: block.width, height: other.height };
  return { ...block, height: other.height, units: new Map([[unit.id, frame]]) };
}

/** Whether somebody has a line to an organisation on another side. */
function reachingOver(project: Project): (person: Person) => boolean {
  const reaching = new Set<PersonId>();
  for (const { from, to } of Object.values(project.links)) {
    const [one, other] = [project.people[from], project.people[to]];
    if (!one || !other || one.organisation === other.organisation) continue;
    reaching.add(from).add(to);
  }
  return (person) => reaching.has(person.id);
}
