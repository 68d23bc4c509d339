import type { PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';

/** Everybody who is at most so many lines away from a person, over lines of any kind and in both directions. */
export function withinSteps(project: Project, from: PersonId, steps: number): ReadonlySet<PersonId> {
  const links = Object.values(project.links);
  const reached = new Set<PersonId>([from]);
  for (let step = 0; step < steps; step += 1) {
    const next: PersonId[] = [];
    for (const link of links) {
      const isFromReached = reached.has(link.from);
      if (isFromReached !== reached.has(link.to)) next.push(isFromReached ? link.to : link.from);
    }
    if (next.length === 0) break;
    for (const person of next) reached.add(person);
  }
  return reached;
}
