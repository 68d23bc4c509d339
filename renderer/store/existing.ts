import type { Project } from '../../shared/model/project.ts';

/** Those of the ids that a project has a record of; the same set when it has all of them. */
export function existing(project: Project, ids: ReadonlySet<string>): ReadonlySet<string> {
  const { people, units, organisations, links, notes } = project;
  const all: Record<string, unknown>[] = [people, units, organisations, links, notes];
  const kept = [...ids].filter((id) => all.some((records) => Object.hasOwn(records, id)));
  return kept.length === ids.size ? ids : new Set(kept);
}
