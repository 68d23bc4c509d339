import type { LinkId, NoteId, OrganisationId, PersonId, UnitId } from '../../base/ids.ts';
import type { Link } from '../link.ts';
import type { Note } from '../note.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { Project } from '../project.ts';
import type { Unit } from '../unit.ts';
import type { ViewSettings } from '../view.ts';
import type { Change } from './change.ts';

type ProjectFields = Partial<Pick<Project, 'title' | 'question' | 'view'>>;

/** Writes fields of a record; a field that is set to `undefined` goes away. */
export function write<Fields extends object>(target: Fields | undefined, fields: Partial<Fields>): void {
  if (!target) return;
  for (const name of Object.keys(fields) as (keyof Fields)[]) {
    const value = fields[name];
    if (value === undefined) delete target[name];
    else target[name] = value as Fields[typeof name];
  }
}

export const setPerson =
  (id: PersonId, fields: Partial<Person>): Change =>
  (draft) =>
    write(draft.people[id], fields);

export const setUnit =
  (id: UnitId, fields: Partial<Unit>): Change =>
  (draft) =>
    write(draft.units[id], fields);

export const setOrganisation =
  (id: OrganisationId, fields: Partial<Organisation>): Change =>
  (draft) =>
    write(draft.organisations[id], fields);

export const setLink =
  (id: LinkId, fields: Partial<Link>): Change =>
  (draft) =>
    write(draft.links[id], fields);

export const setNote =
  (id: NoteId, fields: Partial<Note>): Change =>
  (draft) =>
    write(draft.notes[id], fields);

export const setProject =
  (fields: ProjectFields): Change =>
  (draft) =>
    write<ProjectFields>(draft, fields);

/** Whose listening counts as that of "senior management": these people, or whoever is marked so in an organisation. */
export const setListeners =
  ({ listeners, listenersOf }: Pick<ViewSettings, 'listeners' | 'listenersOf'>): Change =>
  ({ view }) => {
    if (listeners.join() !== view.listeners.join()) view.listeners = listeners;
    write(view, { listenersOf });
  };

/** Who I am on the map; nobody with `undefined`. */
export const setMe =
  (person: PersonId | undefined): Change =>
  (draft) => {
    if (person) draft.me = person;
    else delete draft.me;
  };

/** Whether these people stay in place when the map is arranged. */
export const setPinned =
  (people: ReadonlySet<PersonId>, pinned: boolean): Change =>
  (draft) => {
    for (const id of people) write(draft.people[id], { pinned });
  };

/** The other end of the line comes first: who was heard now listens. */
export const turnLink =
  (id: LinkId): Change =>
  (draft) => {
    const link = draft.links[id];
    if (link) [link.from, link.to] = [link.to, link.from];
  };
