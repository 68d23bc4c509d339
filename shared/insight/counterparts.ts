import type { PersonId } from '../base/ids.ts';
import type { Organisation, Side } from '../model/organisation.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { type ReadUnit, readingOrder } from '../model/reading-order.ts';
import { byLikeness, byName, isAlike, jobOf, type Likeness, likeness } from './jobs.ts';

/** Who of one organisation has no counterpart on the other side, by unit and in reading order. */
export type OrganisationGaps = { organisation: Organisation; everybody: number; missing: number; units: ReadUnit[] };

/** Somebody on the other side who could be the counterpart, and what speaks for it. */
export type Candidate = { person: Person; organisation: Organisation; why: Likeness; hasCounterpart: boolean };

const opposite: Record<Side, Side | undefined> = { ours: 'partner', partner: 'ours', other: undefined };

const sideOf = (project: Project, id: PersonId): Side | undefined => {
  const person = project.people[id];
  return person && project.organisations[person.organisation]?.side;
};

/** The people who have a counterpart on the other side. A line within one side, or to a third party, makes none. */
export function peopleWithCounterpart(project: Project): ReadonlySet<PersonId> {
  const found = new Set<PersonId>();
  for (const link of Object.values(project.links)) {
    if (link.kind !== 'counterpart') continue;
    const [from, to] = [sideOf(project, link.from), sideOf(project, link.to)];
    if (!from || !to || opposite[from] !== to) continue;
    found.add(link.from).add(link.to);
  }
  return found;
}

/** The counterpart gaps: everybody of ours and of the partners without a counterpart link to the other side. */
export function counterpartGaps(project: Project): OrganisationGaps[] {
  const linked = peopleWithCounterpart(project);
  return readingOrder(project)
    .filter(({ organisation }) => organisation.side !== 'other')
    .map(({ organisation, units }) => {
      const gaps = units.map(({ unit, people }) => ({ unit, people: people.filter((each) => !linked.has(each.id)) }));
      return {
        organisation,
        everybody: units.reduce((sum, { people }) => sum + people.length, 0),
        missing: gaps.reduce((sum, { people }) => sum + people.length, 0),
        units: gaps.filter(({ people }) => people.length > 0),
      };
    });
}

/**
 * Who on the other side could be the counterpart of a person, the likeliest first: the same function, then the more similar
 * job title, then the same rank, then who has no counterpart yet, then by name. Whoever does nothing similar is not in it.
 */
export function candidatesFor(project: Project, id: PersonId, most = 5): Candidate[] {
  const side = sideOf(project, id);
  const person = project.people[id];
  if (!person || !side) return [];
  const linked = peopleWithCounterpart(project);
  const job = jobOf(project, person);
  return Object.values(project.people)
    .flatMap((other): Candidate[] => {
      const organisation = project.organisations[other.organisation];
      if (!organisation || organisation.side !== opposite[side]) return [];
      const why = likeness(job, jobOf(project, other));
      return isAlike(why) ? [{ person: other, organisation, why, hasCounterpart: linked.has(other.id) }] : [];
    })
    .sort(
      (a, b) =>
        byLikeness(a.why, b.why) || Number(a.hasCounterpart) - Number(b.hasCounterpart) || byName(a.person, b.person),
    )
    .slice(0, most);
}
