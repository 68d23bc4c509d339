import type { OrganisationId, PersonId } from '../base/ids.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { byName } from './jobs.ts';

/** Whether somebody is senior management: by their own mark, or by the function of their unit. */
export const isSenior = (project: Project, person: Person): boolean =>
  person.seniorManagement ||
  (person.unit !== undefined && project.units[person.unit]?.function === 'senior-management');

/** The senior management of an organisation, in the order of their names. */
export const seniorsOf = (project: Project, organisation: OrganisationId): Person[] =>
  Object.values(project.people)
    .filter((person) => person.organisation === organisation && isSenior(project, person))
    .sort(byName);

/** The organisations of the partner side, in the order of their names. */
export const partnersOf = (project: Project) =>
  Object.values(project.organisations)
    .filter(({ side }) => side === 'partner')
    .sort(byName);

/**
 * Whose listening counts: the people the user picked, else the senior management of the chosen organisation, else that of
 * every partner. In the order of their names; it can be empty.
 */
export function listenersOf(project: Project): PersonId[] {
  const picked = new Set(project.view.listeners.filter((id) => Object.hasOwn(project.people, id)));
  if (picked.size > 0)
    return Object.values(project.people)
      .filter(({ id }) => picked.has(id))
      .sort(byName)
      .map(({ id }) => id);
  const { listenersOf: chosen } = project.view;
  const organisations = chosen && project.organisations[chosen] ? [chosen] : partnersOf(project).map(({ id }) => id);
  return organisations
    .flatMap((organisation) => seniorsOf(project, organisation))
    .sort(byName)
    .map(({ id }) => id);
}

/** Whether the group is the one that counts when nobody chose: the senior management of every partner. */
export function isUsualGroup({ view, people, organisations }: Project): boolean {
  const { listeners, listenersOf: chosen } = view;
  if (listeners.some((id) => Object.hasOwn(people, id))) return false;
  return (
    !chosen ||
    !organisations[chosen] ||
    Object.values(organisations).every(({ id, side }) => (id === chosen) === (side === 'partner'))
  );
}
