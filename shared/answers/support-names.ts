import type { OrganisationId, PersonId, UnitId } from '../base/ids.ts';
import type { AskAgain } from '../model/ask-again.ts';
import type { Project } from '../model/project.ts';
import { list, nameOf } from '../picture/sentences.ts';

/** So many people are named in a sentence; the others are counted. */
const mostNamed = 4;

/** The first of many things in a sentence, and how many more there are: "A, B and 4,980 others". */
export function someOf(all: readonly string[], most = mostNamed): string {
  const left = all.length - most;
  if (left <= 1) return list(all);
  return list([...all.slice(0, most), `${left.toLocaleString('en')} others`]);
}

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
