import type { PersonId } from '../base/ids.ts';
import type { Link } from './link.ts';
import type { Project } from './project.ts';

const indexes = new WeakMap<Project['links'], ReadonlyMap<PersonId, readonly Link[]>>();
const none: readonly Link[] = [];

/** The lines of a person, whichever end. Whoever asks for everybody reads the lines once. */
export function linksOf(project: Project, person: PersonId): readonly Link[] {
  let index = indexes.get(project.links);
  if (!index) {
    index = byPerson(project.links);
    indexes.set(project.links, index);
  }
  return index.get(person) ?? none;
}

function byPerson(links: Project['links']): ReadonlyMap<PersonId, readonly Link[]> {
  const index = new Map<PersonId, Link[]>();
  for (const link of Object.values(links))
    for (const end of [link.from, link.to]) {
      const before = index.get(end);
      if (before) before.push(link);
      else index.set(end, [link]);
    }
  return index;
}
