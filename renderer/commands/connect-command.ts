import { Waypoints } from 'lucide-react';
import type { PersonId } from '../../shared/base/ids.ts';
import type { Person } from '../../shared/model/person.ts';
import type { App } from '../store/app.ts';
import type { Command } from './command.ts';

/** The selected people, when nothing else is selected and somebody else is on the map. */
export function selectedPeople(app: App): Person[] {
  const open = app.projects.getState().open;
  if (!open) return [];
  const people = [...open.selection].map((id) => open.project.people[id as PersonId]);
  return people.every((person) => person !== undefined) ? people : [];
}

const someoneElse = (app: App): boolean =>
  Object.keys(app.projects.getState().open?.project.people ?? {}).length > selectedPeople(app).length;

export const connectTo: Command = {
  id: 'map.connectTo',
  label: 'Connect to…',
  keys: ['C'],
  icon: Waypoints,
  enabled: (app) => selectedPeople(app).length > 0 && someoneElse(app),
  needs: 'Select one person first, or several, but not everybody.',
  run: (app) => app.window.setState({ dialog: { kind: 'connect', people: selectedPeople(app).map(({ id }) => id) } }),
};
