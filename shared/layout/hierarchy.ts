import type { OrganisationId, PersonId } from '../base/ids.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { type Block, groundAround, inRows, unitAround } from './block.ts';
import type { Elk } from './elk-graph.ts';
import { type Group, groupsOf } from './reading-order.ts';
import { type Bosses, bossesIn } from './reporting.ts';
import { onSides, sidesOf } from './sides.ts';
import { tidyGround } from './tidy.ts';
import { type Item, inLayers, type Rank } from './tree.ts';

/** As many people without reports of their own stand in one row under their boss; more stand in several rows. */
const longestRow = 3;

/**
 * Who reports to whom, from above to below, for every organisation by itself. Inside a unit its people are in layers; the
 * units, with the people outside of them, are in layers again: a unit is below the one its people report to. So frames
 * never overlap, whoever reports across them.
 */
export async function hierarchy(project: Project, elk: Elk, onPart: () => void): Promise<Block> {
  const sides = sidesOf(project);
  const blocks = new Map<OrganisationId, Block>();
  for (const organisation of [...sides.ours, ...sides.partners, ...sides.others]) {
    blocks.set(organisation.id, await ground(project, organisation, elk));
    onPart();
  }
  return onSides(sides, blocks);
}

async function ground(project: Project, organisation: Organisation, elk: Elk): Promise<Block> {
  const bosses = bossesIn(project, organisation.id);
  // Where nothing is known of a hierarchy, the order there is says more than a new one.
  if (bosses.size === 0) return tidyGround(project, organisation);
  const groups = groupsOf(project, organisation);
  const nodeOf = new Map<PersonId, string>();
  const items: Item[] = [];
  for (const group of groups) {
    if (!group.unit) continue;
    const inside = await people(group.people, bosses, elk);
    items.push({ id: group.unit.id, block: unitAround(group.unit, inside) });
    for (const person of group.people) nodeOf.set(person.id, group.unit.id);
  }
  const free = clustered(groups.find((group) => !group.unit)?.people ?? [], bosses);
  for (const { item, members } of free) for (const person of members) nodeOf.set(person.id, item.id);
  const all = inOrder(groups, items, free);
  return groundAround(organisation, await inLayers(all, ranksBetween(nodeOf, bosses), elk));
}

/** The people of one unit in layers. */
async function people(members: readonly Person[], bosses: Bosses, elk: Elk): Promise<Block> {
  const clusters = clustered(members, bosses);
  const nodeOf = new Map(clusters.flatMap(({ item, members: each }) => each.map((person) => [person.id, item.id])));
  return inLayers(
    clusters.map(({ item }) => item),
    ranksBetween(nodeOf, bosses),
    elk,
  );
}

const inOrder = (groups: readonly Group[], units: readonly Item[], free: readonly Cluster[]): Item[] => {
  const loose = free.map(({ item }) => item);
  return groups[0]?.unit ? [...units, ...loose] : [...loose, ...units];
};

function ranksBetween(nodeOf: ReadonlyMap<PersonId, string>, bosses: Bosses): Rank[] {
  const ranks = new Map<string, Rank>();
  for (const [person, theirs] of bosses) {
    const below = nodeOf.get(person);
    for (const boss of theirs) {
      const above = nodeOf.get(boss);
      if (above && below && above !== below) ranks.set(`${above} ${below}`, { above, below });
    }
  }
  return [...ranks.values()];
}

/** People who stand together, because the same boss is all that is known of where they are. */
type Cluster = { item: Item; members: Person[] };

/**
 * Those of a boss who have no reports themselves stand together in rows: thirty of them side by side could not be read.
 * So do those whose bosses are not here.
 */
function clustered(members: readonly Person[], bosses: Bosses): Cluster[] {
  const here = new Set(members.map((person) => person.id));
  const bossesHere = (person: Person) => (bosses.get(person.id) ?? []).filter((boss) => here.has(boss));
  const isBoss = new Set(members.flatMap(bossesHere));
  const groups = new Map<string, Person[]>();
  for (const person of members) {
    const own = bossesHere(person);
    const elsewhere = own.length === 0 ? [...(bosses.get(person.id) ?? [])] : own;
    const key = isBoss.has(person.id) ? person.id : `below ${elsewhere.sort().join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), person]);
  }
  return [...groups].map(([id, each]) => ({
    item: { id, block: inRows(each, columnsOf(each.length)) },
    members: each,
  }));
}

const columnsOf = (count: number): number => (count <= longestRow ? count : Math.ceil(Math.sqrt(count)));
