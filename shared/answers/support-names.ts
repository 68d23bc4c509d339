import type { OrganisationId, PersonId, UnitId } from '../base/ids.ts';
import type { AskAgain } from '../model/ask-again.ts';
import type { Project } from '../model/project.ts';
import { nameOf } from '../picture/sentences.ts';

export const namesOf = (project: Project, people: readonly PersonId[]): string[] =>
  people.map((id) => nameOf(project.people[id]));

export const organisationName = (project: Project, id: OrganisationId): string =>
  project.organisations[id]?.name || 'an organisation without a name';

/** "Information technology of State University". */
export function unitName(project: Project, id: UnitId): string {
  const unit = project.units[id];
  if (!unit) return 'a unit that is gone';
  return `${unit.name || 'a unit without a name'} of ${organisationName(project, unit.organisation)}`;
}

/** Whom to ask again. */
export const askedName = (project: Project, asked: AskAgain): string =>
  asked.kind === 'person' ? nameOf(project.people[asked.id]) : unitName(project, asked.id);
