import type { Project } from './project.ts';
import type { View } from './view.ts';

/** What a view looked through and the project no longer has. */
export type Gone = 'person' | 'unit' | 'organisation' | 'tag';

/** What is left of a view that was kept: without the people, units, organisations and tags that are not there any more. */
export function viewLeft(project: Project, view: View): { view: View; gone: Gone[] } {
  const { focus, filter, ...rest } = view;
  const left: View = { ...rest };
  const gone = new Set<Gone>();
  if (focus && Object.hasOwn(project.people, focus.person)) left.focus = focus;
  else if (focus) gone.add('person');
  if (filter) {
    const kept = <Id extends string>(ids: readonly Id[], isThere: (id: Id) => boolean, what: Gone): Id[] => {
      const there = ids.filter(isThere);
      if (there.length < ids.length) gone.add(what);
      return there;
    };
    left.filter = {
      ...filter,
      units: kept(filter.units, (id) => Object.hasOwn(project.units, id), 'unit'),
      organisations: kept(filter.organisations, (id) => Object.hasOwn(project.organisations, id), 'organisation'),
      tags: kept(filter.tags, isUsedIn(project), 'tag'),
    };
  }
  return { view: left, gone: [...gone] };
}

function isUsedIn(project: Project): (tag: string) => boolean {
  const used = new Set(Object.values(project.people).flatMap(({ tags }) => tags));
  return (tag) => used.has(tag);
}
