import { isSame } from '../base/same.ts';
import { type Beside, besideOf, takeBeside } from '../model/beside.ts';
import type { Link } from '../model/link.ts';
import type { Person } from '../model/person.ts';
import { type Collection, collections, type Project } from '../model/project.ts';
import { type AnyRecord, compareProjects, recordsOf } from './compare.ts';

export type Whose = 'mine' | 'theirs';

/**
 * Something that is not the same in both states of a project. `usual` is whoever changed it since both were the same; a
 * `conflict` was changed on both sides, each in another way, and is to be decided by somebody.
 */
export type MergePart = {
  /** "people <id>", or the name of what a project has beside its records. */
  key: string;
  collection?: Collection | undefined;
  id?: string | undefined;
  beside?: Beside | undefined;
  usual: Whose;
  isConflict: boolean;
};

/** Whether anything is in both states: two projects that were never one have nothing to be brought together. */
export const shareAnything = (mine: Project, theirs: Project): boolean =>
  collections.some((collection) => {
    const known = recordsOf(theirs, collection);
    return Object.keys(recordsOf(mine, collection)).some((id) => Object.hasOwn(known, id));
  });

/** What is different between mine and theirs, and whose is taken unless somebody says otherwise. */
export function mergeParts(base: Project | undefined, mine: Project, theirs: Project): MergePart[] {
  const { records, beside } = compareProjects(mine, theirs);
  return [
    ...records.map(({ collection, id, before, after }) => {
      const was = base && recordsOf(base, collection)[id];
      return { key: `${collection} ${id}`, collection, id, ...decided(base !== undefined, was, before, after) };
    }),
    ...beside.map((name) => ({
      key: name,
      beside: name,
      ...decided(base !== undefined, base && besideOf(base, name), besideOf(mine, name), besideOf(theirs, name)),
    })),
  ];
}

/** Without a common state nobody can say who changed what: everything is to be decided. */
function decided(
  hasBase: boolean,
  was: unknown,
  mine: unknown,
  theirs: unknown,
): Pick<MergePart, 'usual' | 'isConflict'> {
  if (!hasBase) return { usual: 'mine', isConflict: true };
  if (isSame(was, mine)) return { usual: 'theirs', isConflict: false };
  return { usual: 'mine', isConflict: !isSame(was, theirs) };
}

/**
 * Mine with theirs where that was chosen. A person whom a line needs, and the organisation and unit a person needs, come
 * along from the side that has them: nothing that was chosen is lost.
 */
export function merged(
  mine: Project,
  theirs: Project,
  parts: readonly MergePart[],
  chosen: ReadonlyMap<string, Whose>,
): Project {
  const next: Project = structuredClone(mine);
  for (const part of parts) {
    if ((chosen.get(part.key) ?? part.usual) === 'mine') continue;
    if (part.beside) takeBeside(next, theirs, part.beside);
    else if (part.collection && part.id) take(next, theirs, part.collection, part.id);
  }
  bringAlong(next, [mine, theirs]);
  if (next.me && !next.people[next.me]) delete next.me;
  return next;
}

function take(next: Project, theirs: Project, collection: Collection, id: string): void {
  const record = recordsOf(theirs, collection)[id];
  if (record) recordsOf(next, collection)[id] = structuredClone(record);
  else delete recordsOf(next, collection)[id];
}

function bringAlong(next: Project, sources: readonly Project[]): void {
  const need = (collection: Collection, id: string) => {
    if (recordsOf(next, collection)[id]) return;
    const record = sources
      .map((source) => recordsOf(source, collection)[id])
      .find((each): each is AnyRecord => each !== undefined);
    if (record) recordsOf(next, collection)[id] = structuredClone(record);
  };
  for (const { from, to } of Object.values(next.links) as Link[]) for (const end of [from, to]) need('people', end);
  for (const { organisation, unit } of Object.values(next.people) as Person[]) {
    if (unit) need('units', unit);
    need('organisations', organisation);
  }
  for (const { organisation } of Object.values(next.units)) need('organisations', organisation);
  for (const person of Object.values(next.people))
    if (person.unit && next.units[person.unit]?.organisation !== person.organisation) delete person.unit;
}

/** The collections a merge looks at, in the order in which they are shown. */
export const mergeOrder: readonly Collection[] = [
  'people',
  'links',
  ...collections.filter((each) => each !== 'people' && each !== 'links'),
];
