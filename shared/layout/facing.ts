import type { PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';
import type { Group } from './reading-order.ts';

/** Who has the same job on the other side. */
export type Counterparts = ReadonlyMap<PersonId, readonly PersonId[]>;

export function counterpartsOf(project: Project): Counterparts {
  const all = new Map<PersonId, PersonId[]>();
  for (const link of Object.values(project.links)) {
    if (link.kind !== 'counterpart') continue;
    all.set(link.from, [...(all.get(link.from) ?? []), link.to]);
    all.set(link.to, [...(all.get(link.to) ?? []), link.from]);
  }
  return all;
}

export type Facing = { left: Group; right: Group };

/** Which groups of the two sides face each other: those with most counterparts, then those with the same function. */
export function facingGroups(left: readonly Group[], right: readonly Group[], counterparts: Counterparts): Facing[] {
  const rated = left.flatMap((ours) =>
    right.map((theirs) => ({ left: ours, right: theirs, bond: bondOf(ours, theirs, counterparts) })),
  );
  const chosen = new Map<Group, Facing>();
  const taken = new Set<Group>();
  for (const { bond, ...facing } of rated.filter(({ bond }) => bond > 0).sort((a, b) => b.bond - a.bond)) {
    if (chosen.has(facing.left) || taken.has(facing.right)) continue;
    chosen.set(facing.left, facing);
    taken.add(facing.right);
  }
  return left.flatMap((group) => chosen.get(group) ?? []);
}

function bondOf(ours: Group, theirs: Group, counterparts: Counterparts): number {
  const there = new Set(theirs.people.map((person) => person.id));
  const shared = ours.people.filter((person) => counterparts.get(person.id)?.some((id) => there.has(id))).length;
  const same = ours.unit && theirs.unit && ours.unit.function === theirs.unit.function;
  return shared * 10 + (same && ours.unit?.function !== 'other' ? 3 : 0);
}

/** Pairs of counterparts in two groups, each person once. */
export function pairsIn({ left, right }: Facing, counterparts: Counterparts): [PersonId, PersonId][] {
  const free = new Set(right.people.map((person) => person.id));
  return left.people.flatMap((person) => {
    const other = counterparts.get(person.id)?.find((id) => free.has(id));
    if (!other) return [];
    free.delete(other);
    return [[person.id, other] as [PersonId, PersonId]];
  });
}
