import type { Statement } from '../../shared/answers/answer.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import type { App } from '../store/app.ts';
import { goToScreen, onceLaidOut } from './go-to-screen.ts';
import { isNarrow } from './narrow.ts';

/** Lets the people and lines of a statement stand out on the map and brings them into view. */
export function shine(app: App, statement: Statement): void {
  app.window.setState({ spotlight: statement });
  onceLaidOut(() => app.canvas.current?.bringNear([...statement.people, ...statement.links]));
}

/** Shows on the map what a statement rests on; a window without room for the map beside the answers goes to it. */
export function showOnMap(app: App, statement: Statement): void {
  if (isNarrow()) {
    goToScreen(app, 'map');
    // There the details would lie over what is to be seen.
    app.window.setState({ inspectorShown: false });
  }
  shine(app, statement);
}

/** A statement that is pressed once more is released; where the map is not beside it, it leads there every time. */
export const showOrRelease = (app: App, statement: Statement, isShown: boolean): void =>
  isShown && !isNarrow() ? showAllAgain(app) : showOnMap(app, statement);

export const endSpotlight = (app: App): void => app.window.setState({ spotlight: null });

/** Ends the spotlight as soon as people or lines are not what they were: moving them changes nothing of what is said. */
export const endSpotlightOnChange = (app: App): (() => void) =>
  app.projects.subscribe(({ open: now }, { open: before }) => {
    if (now && before && !isAllTheSame(before.project, now.project)) endSpotlight(app);
  });

function isAllTheSame(before: Project, now: Project): boolean {
  if (before.people === now.people) return before.links === now.links;
  const people = Object.values(now.people);
  return (
    before.links === now.links &&
    people.length === Object.keys(before.people).length &&
    people.every((person) => isOnlyMoved(before.people[person.id], person))
  );
}

const isOnlyMoved = (before: Person | undefined, now: Person): boolean =>
  before === now || JSON.stringify({ ...before, position: now.position }) === JSON.stringify(now);

/** Shows the whole map again, as it is. */
export function showAllAgain(app: App): void {
  endSpotlight(app);
  app.canvas.current?.fit();
}
