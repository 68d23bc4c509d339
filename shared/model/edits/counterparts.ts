import type { OrganisationId, PersonId } from '../../base/ids.ts';
import { newLink } from '../link.ts';
import { newPerson, type Person } from '../person.ts';
import { type Project, unitsOf } from '../project.ts';
import type { Unit, UnitFunction } from '../unit.ts';
import { addLink, addPerson, freePlace } from './add.ts';
import type { Change } from './change.ts';

/** Two people who are said to have the same job on either side. */
export type Counterparts = { from: PersonId; to: PersonId };

/** Draws a counterpart line for each pair that has none yet; pairs of people who are gone are left out. */
export const linkCounterparts =
  (pairs: readonly Counterparts[]): Change =>
  (draft) => {
    const known = new Set(
      Object.values(draft.links).flatMap((link) => (link.kind === 'counterpart' ? ends(link) : [])),
    );
    for (const { from, to } of pairs) {
      if (known.has(`${from} ${to}`) || from === to || !draft.people[from] || !draft.people[to]) continue;
      addLink(newLink(from, to, 'counterpart'))(draft);
      for (const end of ends({ from, to })) known.add(end);
    }
  };

const ends = ({ from, to }: Counterparts): string[] => [`${from} ${to}`, `${to} ${from}`];

/** Adds somebody who is not identified yet on the other side, and says that the two are counterparts. */
export const addCounterpart =
  (placeholder: Person, of: PersonId): Change =>
  (draft) => {
    if (!draft.people[of]) return;
    addPerson(placeholder)(draft);
    linkCounterparts([{ from: of, to: placeholder.id }])(draft);
  };

/**
 * A placeholder for the counterpart of a person: named after the job, in the unit of the other side that does the same,
 * else of the same name, else outside the units. Nothing when there is no other side.
 */
export function counterpartPlaceholder(project: Project, person: Person): Person | undefined {
  const own = person.unit && project.units[person.unit];
  const there = otherSide(project, person);
  const unit = own ? unitLike(project, own, there) : undefined;
  const organisation = unit?.organisation ?? there[0];
  if (!organisation) return undefined;
  return newPerson(organisation, jobName(person, own || undefined), freePlace(project, organisation, unit?.id), {
    placeholder: true,
    ...(unit ? { unit: unit.id } : {}),
  });
}

/** The partners of our people, and our organisation for everybody of a partner; the leftmost first. */
function otherSide(project: Project, person: Person): OrganisationId[] {
  const side = project.organisations[person.organisation]?.side;
  if (side !== 'ours' && side !== 'partner') return [];
  const other = side === 'ours' ? 'partner' : 'ours';
  return Object.values(project.organisations)
    .filter((organisation) => organisation.side === other)
    .sort((a, b) => a.frame.x - b.frame.x || a.frame.y - b.frame.y)
    .map((organisation) => organisation.id);
}

function unitLike(project: Project, own: Unit, organisations: readonly OrganisationId[]): Unit | undefined {
  const units = organisations.flatMap((organisation) => unitsOf(project, organisation));
  const same = own.function === 'other' ? undefined : units.find((unit) => unit.function === own.function);
  return same ?? units.find((unit) => unit.name !== '' && unit.name === own.name);
}

const headOf: Record<UnitFunction, string | undefined> = {
  'senior-management': 'Senior manager',
  'front-line': 'Head of the front line',
  it: 'Head of IT',
  marketing: 'Head of marketing',
  finance: 'Head of finance',
  legal: 'Head of legal',
  other: undefined,
};

/** What a placeholder is called, whose job is the same as that of a person. */
function jobName(person: Person, unit: Unit | undefined): string {
  const job = person.placeholder ? person.name : person.jobTitle;
  return job.trim() || (unit && headOf[unit.function]) || `Counterpart of ${person.name || 'somebody'}`;
}
