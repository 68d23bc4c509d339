import type { OrganisationId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';
import type { Pain } from '../model/value.ts';

/** What a group of users is called in a sentence. */
export const groupName = (group: string): string => group.trim() || 'a group without a name';

/** What a team is called: a unit of ours by its name of today, else what was written. */
export const teamName = (project: Project, { unit, team }: Pain): string =>
  (unit && project.units[unit]?.name.trim()) || team.trim() || 'one of our teams';

/** What an organisation is called in a sentence. */
export const organisationName = (project: Project, id: OrganisationId | undefined): string =>
  (id && project.organisations[id]?.name.trim()) || 'an organisation without a name';
