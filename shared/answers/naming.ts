import type { PersonId } from '../base/ids.ts';
import { byName } from '../insight/jobs.ts';
import { partnersOf } from '../insight/listeners.ts';
import type { Project } from '../model/project.ts';
import { capital, list, nameOf } from '../picture/sentences.ts';

/** So many people are named; the others are counted. */
const mostNamed = 4;

/** The first of many things in a sentence, and how many more there are: "A, B and 4,980 others". */
export function someOf(all: readonly string[], most = mostNamed): string {
  const left = all.length - most;
  if (left <= 1) return list(all);
  return list([...all.slice(0, most), `${left.toLocaleString('en')} others`]);
}

/** What somebody is called in a sentence. */
export const called = (project: Project, id: PersonId): string => nameOf(project.people[id]);

/**
 * "Ana, Kwame and Rosa", "Ana, Kwame, Omar, Rosa and 12 more"; in the order they are given in, but several people without a
 * name and a job come last and are counted.
 */
export function named(project: Project, ids: readonly PersonId[]): string {
  const isNameless = (id: PersonId) => !project.people[id]?.name && !project.people[id]?.jobTitle;
  const nameless = ids.filter(isNameless);
  const counts = nameless.length > 1 ? [`${nameless.length} people without a name`] : [];
  const names = (counts.length > 0 ? ids.filter((id) => !isNameless(id)) : ids).map((id) => called(project, id));
  if (names.length + counts.length <= mostNamed + 1) return list([...names, ...counts]);
  return list([...names.slice(0, mostNamed), `${ids.length - mostNamed} more`]);
}

/** Names as a sentence begins: "The provost", "Somebody without a name". */
export const atStart = capital;

/** The verb for so many people. */
export const verb = (people: readonly PersonId[], one: string, many: string): string =>
  people.length === 1 ? one : many;

/** People in the order of their names. */
export const inNameOrder = (project: Project, ids: readonly PersonId[]): PersonId[] =>
  ids
    .flatMap((id) => project.people[id] ?? [])
    .sort(byName)
    .map(({ id }) => id);

/** What the partner side is called: by its name when it is one organisation that has one. */
export function partnerSide(project: Project): string {
  const [only, ...others] = partnersOf(project);
  return (others.length === 0 && only?.name) || 'the partner side';
}
