import type { PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';

/** Everybody who listens to somebody: there is an influence line to them, or a mutual one. */
export function hearersOf(project: Project): ReadonlySet<PersonId> {
  const hearers = new Set<PersonId>();
  for (const { kind, direction, from, to } of Object.values(project.links)) {
    if (kind !== 'influence') continue;
    hearers.add(to);
    if (direction === 'mutual') hearers.add(from);
  }
  return hearers;
}
