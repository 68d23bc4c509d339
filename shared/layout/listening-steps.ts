import type { OrganisationId, PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';

/** Whom senior management listens to is asked for one organisation: the chosen people of it, else those who are marked. */
export function seniorsOf(project: Project, organisation: OrganisationId): PersonId[] {
  const people = Object.values(project.people).filter((person) => person.organisation === organisation);
  const chosen = people.filter((person) => project.view.listeners.includes(person.id));
  const marked = people.filter(
    (person) =>
      person.seniorManagement || (person.unit && project.units[person.unit]?.function === 'senior-management'),
  );
  return (chosen.length > 0 ? chosen : marked).map((person) => person.id);
}

/**
 * How many steps of listening everybody is away from these people: 0 for themselves, 1 for those they listen to, 2 for those
 * whom these listen to. Whoever is not in it is not heard by them at all.
 */
export function listeningSteps(project: Project, from: readonly PersonId[]): Map<PersonId, number> {
  const heard = new Map<PersonId, PersonId[]>();
  const hears = (listener: PersonId, speaker: PersonId) =>
    heard.set(listener, [...(heard.get(listener) ?? []), speaker]);
  for (const link of Object.values(project.links)) {
    if (link.kind !== 'influence') continue;
    hears(link.to, link.from);
    if (link.direction === 'mutual') hears(link.from, link.to);
  }
  const steps = new Map(from.map((person) => [person, 0]));
  const queue = [...from];
  for (const person of queue) {
    for (const speaker of heard.get(person) ?? []) {
      if (steps.has(speaker)) continue;
      steps.set(speaker, (steps.get(person) ?? 0) + 1);
      queue.push(speaker);
    }
  }
  return steps;
}
