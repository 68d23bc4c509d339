import type { Statement } from '../../shared/answers/answer.ts';
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

/** Shows the whole map again, as it is. */
export function showAllAgain(app: App): void {
  endSpotlight(app);
  app.canvas.current?.fit();
}
