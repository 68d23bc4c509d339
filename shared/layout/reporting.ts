import type { OrganisationId, PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';

/** Who has which bosses, inside one organisation; a boss elsewhere does not count. */
export type Bosses = ReadonlyMap<PersonId, readonly PersonId[]>;

export function bossesIn(project: Project, organisation: OrganisationId): Bosses {
  const bosses = new Map<PersonId, PersonId[]>();
  for (const { kind, from, to } of Object.values(project.links)) {
    if (kind !== 'reports-to') continue;
    if (project.people[from]?.organisation !== organisation || project.people[to]?.organisation !== organisation)
      continue;
    bosses.set(from, [...new Set([...(bosses.get(from) ?? []), to])]);
  }
  return bosses;
}
