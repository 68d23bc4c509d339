import { addCounterpart, type Counterparts, linkCounterparts } from '../../shared/model/edits/counterparts.ts';
import type { Person } from '../../shared/model/person.ts';
import type { App } from '../store/app.ts';

/** Draws the counterpart lines of these pairs: one step. */
export function acceptCounterparts(app: App, pairs: readonly Counterparts[]): void {
  const label = pairs.length === 1 ? 'Accept a counterpart' : `Accept ${pairs.length} counterparts`;
  app.projects.edit(label, linkCounterparts(pairs));
}

/** Adds a placeholder on the other side as the counterpart of somebody, and shows it. */
export function addPlaceholderFor(app: App, person: Person, placeholder: Person): void {
  app.projects.edit(`Add a counterpart of ${person.name || 'a person'}`, addCounterpart(placeholder, person.id));
  app.canvas.current?.flash([placeholder.id]);
}

/** Selects people and lets them light up on the map. */
export function showOnMap(app: App, people: readonly Person[]): void {
  const ids = people.map((person) => person.id);
  app.projects.select(ids);
  app.canvas.current?.flash(ids);
}
