import type { PersonId } from '../../shared/base/ids.ts';
import { setLink } from '../../shared/model/edits/set.ts';
import type { Link } from '../../shared/model/link.ts';
import type { App } from '../store/app.ts';

/** The one a line runs from, or the one it runs to. */
export type LineEnd = 'from' | 'to';

/** Gives one end of a line to somebody else. A line cannot have both ends at the same person. */
export function reconnect(app: App, link: Link, end: LineEnd, person: PersonId): void {
  if (link[end] === person) return;
  if (link[end === 'from' ? 'to' : 'from'] === person) {
    app.window.say('A line runs between two people: this is the person at its other end.');
    return;
  }
  app.projects.edit('Move the end of a line', setLink(link.id, { [end]: person }));
}
