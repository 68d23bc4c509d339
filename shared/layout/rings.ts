import type { OrganisationId, PersonId } from '../base/ids.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { type Band, inArcs } from './arcs.ts';
import { type Block, groundAround } from './block.ts';
import { listeningSteps, seniorsOf } from './listening-steps.ts';
import { groupsOf } from './reading-order.ts';
import { onSides, sidesOf } from './sides.ts';

/** Steps farther away than this share the last ring but one; the last ring is for those who are not heard. */
const mostRings = 4;

/**
 * The boundary cuts a target in two halves. In its middle, beside the boundary, stands the senior management of the chosen
 * organisation; around it, on both sides, those they listen to, then those whom these listen to, and outermost whoever is not
 * heard. A unit is a band across the rings, so that its frame holds its people and no other's.
 */
export function rings(project: Project, chosen: OrganisationId | undefined): Block {
  const sides = sidesOf(project);
  const middle = chosen ?? sides.partners[0]?.id ?? sides.ours[0]?.id;
  const seniors = middle ? seniorsOf(project, middle) : [];
  const ringOf = ringsOf(listeningSteps(project, seniors));
  const blocks = new Map<OrganisationId, Block>();
  const rise = new Map<OrganisationId, number>();
  for (const organisation of [...sides.ours, ...sides.partners, ...sides.others]) {
    const arcs = inArcs(bandsOf(project, organisation, ringOf), organisation.side === 'ours');
    blocks.set(organisation.id, groundAround(organisation, arcs.block));
    rise.set(organisation.id, arcs.centre);
  }
  return onSides(sides, blocks, rise);
}

/** The ring of everybody: their steps, and one ring more for those who are not heard. */
function ringsOf(steps: ReadonlyMap<PersonId, number>): (person: Person) => number {
  const outermost = Math.min(mostRings, Math.max(0, ...steps.values())) + 1;
  return (person) => {
    const own = steps.get(person.id);
    return own === undefined ? outermost : Math.min(own, outermost - 1);
  };
}

/** The groups of an organisation with the innermost one in the middle; the others keep their order above and below it. */
function bandsOf(project: Project, organisation: Organisation, ringOf: (person: Person) => number): Band[] {
  const bands = groupsOf(project, organisation).map((group): Band => {
    const byRing = new Map<number, Person[]>();
    for (const person of group.people) byRing.set(ringOf(person), [...(byRing.get(ringOf(person)) ?? []), person]);
    return { unit: group.unit, rings: byRing };
  });
  const nearest = bands.toSorted((a, b) => meanRing(a) - meanRing(b))[0];
  if (!nearest) return [];
  const others = bands.filter((band) => band !== nearest);
  const above = Math.floor(others.length / 2);
  return [...others.slice(0, above), nearest, ...others.slice(above)];
}

function meanRing({ rings: byRing }: Band): number {
  const all = [...byRing].flatMap(([ring, people]) => people.map(() => ring));
  return all.length === 0 ? Infinity : all.reduce((sum, ring) => sum + ring, 0) / all.length;
}
