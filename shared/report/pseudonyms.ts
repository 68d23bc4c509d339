import type { PersonId } from '../base/ids.ts';
import type { Naming } from '../model/own-audience.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { readingOrder } from '../model/reading-order.ts';
import { withoutNames } from './without-names.ts';

/** What people are called instead of their names. */
export type Pseudonyms = ReadonlyMap<PersonId, string>;

/**
 * What everybody is called, the same throughout: by number in reading order ("Person 4"), or by what they do ("Service
 * manager"), with the organisation where several do the same ("Service manager, State University"), and a number where
 * they are in the same one.
 */
export function pseudonymsOf(project: Project, naming: Exclude<Naming, 'names'>): Pseudonyms {
  const people = readingOrder(project).flatMap(({ units }) => units.flatMap((read) => read.people));
  const numbered = people.map((person, nth) => ({ person, job: `Person ${nth + 1}` }));
  if (naming === 'numbers') return new Map(numbered.map(({ person, job }) => [person.id, job]));
  const clean = withoutNames(project, new Map());
  const wanted = numbered.map(({ person, job }) => ({ person, job: clean(person.jobTitle).trim() || job }));
  const jobs = counts(wanted.map(({ job }) => job));
  const titles = counts(wanted.map(({ person, job }) => titled(project, person, job)));
  const used = new Map<string, number>();
  return new Map(
    wanted.map(({ person, job }) => {
      const title = titled(project, person, job);
      const nth = (used.get(title) ?? 0) + 1;
      used.set(title, nth);
      if (jobs.get(job) === 1) return [person.id, job];
      return [person.id, titles.get(title) === 1 ? title : titled(project, person, `${job} ${nth}`)];
    }),
  );
}

const titled = (project: Project, { organisation }: Person, job: string): string =>
  [job, project.organisations[organisation]?.name.trim()].filter(Boolean).join(', ');

function counts(all: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const each of all) found.set(each, (found.get(each) ?? 0) + 1);
  return found;
}

/** The fields that somebody writes: names can stand in them. */
const written = new Set(
  `title question name jobTitle tags website notes goals label note text basis email phone location other group gain team
  pain plan left right expect response goodFor defence metaphor promise imageDescription namesInUse who answer confusion
  headline speakerNotes`.split(/\s+/),
);

/** A project in which nobody is called by name: in no record, text or picture. */
export function withPseudonyms(project: Project, naming: Naming): Project {
  if (naming === 'names') return project;
  const called = pseudonymsOf(project, naming);
  const clean = rewritten(project, withoutNames(project, called), false) as Project;
  for (const person of Object.values(clean.people)) {
    person.name = called.get(person.id) ?? 'Somebody';
    person.photo = '';
    if (naming === 'roles') person.jobTitle = '';
    delete person.contact;
  }
  return clean;
}

/** A copy in which every text that somebody wrote is changed. */
function rewritten(value: unknown, change: (text: string) => string, isWritten: boolean): unknown {
  if (typeof value === 'string') return isWritten ? change(value) : value;
  if (Array.isArray(value)) return value.map((each) => rewritten(each, change, isWritten));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, rewritten(each, change, written.has(name))]),
  );
}
