import type { Project } from '../project.ts';
import type { Change } from './change.ts';

/** Takes away what is named, with what cannot be without it: the lines of a person, the units and people of an organisation. */
export const removeItems =
  (ids: ReadonlySet<string>): Change =>
  (draft) => {
    for (const organisation of Object.values(draft.organisations))
      if (ids.has(organisation.id) && mayRemove(draft, organisation.id)) delete draft.organisations[organisation.id];
    for (const unit of Object.values(draft.units)) {
      const gone = !draft.organisations[unit.organisation];
      if (gone || ids.has(unit.id)) delete draft.units[unit.id];
    }
    for (const person of Object.values(draft.people)) {
      const gone = !draft.organisations[person.organisation];
      if (gone || ids.has(person.id)) delete draft.people[person.id];
      else if (person.unit && !draft.units[person.unit]) delete person.unit;
    }
    for (const link of Object.values(draft.links))
      if (ids.has(link.id) || !draft.people[link.from] || !draft.people[link.to]) delete draft.links[link.id];
    for (const note of Object.values(draft.notes)) if (ids.has(note.id)) delete draft.notes[note.id];
    forget(draft);
  };

/** A partnership needs our organisation and at least one partner: the last of these stay. */
export function mayRemove(project: Project, organisation: string): boolean {
  const all = Object.values(project.organisations);
  const it = all.find((candidate) => candidate.id === organisation);
  if (!it || it.side === 'ours') return false;
  return it.side === 'other' || all.filter((candidate) => candidate.side === 'partner').length > 1;
}

/** Neither the view nor a value entry may point to somebody who is gone; a step of the story says that somebody is missing. */
function forget(draft: Project): void {
  if (draft.me && !draft.people[draft.me]) delete draft.me;
  // Whoever undoes a deletion takes back what it changed: the group is not part of it unless somebody of it went.
  const listeners = draft.view.listeners.filter((id) => draft.people[id]);
  if (listeners.length < draft.view.listeners.length) draft.view.listeners = listeners;
  if (draft.view.listenersOf && !draft.organisations[draft.view.listenersOf]) delete draft.view.listenersOf;
  const { map } = draft.view;
  if (map?.focus && !draft.people[map.focus.person]) delete map.focus;
  for (const pain of draft.value.pains) if (pain.unit && !draft.units[pain.unit]) delete pain.unit;
  for (const culture of draft.value.cultures)
    culture.positions = culture.positions.filter((position) => draft.organisations[position.organisation]);
}
