import type { OrganisationId, UnitId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import type { Attitude } from '../model/attitude.ts';
import type { LinkKind } from '../model/link.ts';
import type { Role } from '../model/person.ts';
import { daysBefore, isNotAssessed, wasNotReviewedSince } from '../model/person-judgements.ts';
import type { Project } from '../model/project.ts';

/** How many people, or lines, of the whole map meet each condition that a filter can have. */
export type FilterChoices = {
  roles: ReadonlyMap<Role, number>;
  organisations: ReadonlyMap<OrganisationId, number>;
  units: ReadonlyMap<UnitId, number>;
  attitudes: ReadonlyMap<Attitude | 'not-assessed', number>;
  tags: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<LinkKind, number>;
  notAssessed: number;
  notReviewed: number;
};

/** Counts what can be chosen in a filter; `days` is for how long somebody has not been reviewed. */
export function filterChoices(project: Project, today: Day, days: number): FilterChoices {
  const people = Object.values(project.people);
  const since = daysBefore(today, days);
  return {
    roles: counted(people.flatMap((person) => person.roles)),
    organisations: counted(people.map((person) => person.organisation)),
    units: counted(people.flatMap((person) => (person.unit ? [person.unit] : []))),
    attitudes: counted(people.map((person) => person.attitude?.current ?? 'not-assessed')),
    tags: counted(
      people.flatMap((person) => person.tags.filter((tag, at, all) => tag.trim() && all.indexOf(tag) === at)),
    ),
    kinds: counted(Object.values(project.links).map((link) => link.kind)),
    notAssessed: people.filter(isNotAssessed).length,
    notReviewed: people.filter((person) => wasNotReviewedSince(person, since)).length,
  };
}

function counted<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
