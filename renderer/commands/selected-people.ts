import type { PersonId } from '../../shared/base/ids.ts';
import type { Person } from '../../shared/model/person.ts';
import type { App } from '../store/app.ts';

/** The people among what is selected. */
export function selectedPeople(app: App): Person[] {
  const open = app.projects.getState().open;
  return [...(open?.selection ?? [])].flatMap((id) => {
    const person = open?.project.people[id as PersonId];
    return person ? [person] : [];
  });
}
