import type { Statement } from '../../shared/answers/answer.ts';
import type { App } from '../store/app.ts';
import { goToScreen, onceLaidOut } from './go-to-screen.ts';
import { isNarrow } from './narrow.ts';

/**
 * Shows on the map what a statement rests on: its people and lines stand out and are brought into view. A window that has
 * no room for the map beside the answers goes to it.
 */
export function shine(app: App, statement: Statement): void {
  app.window.setState({ spotlight: statement });
  if (isNarrow()) goToScreen(app, 'map');
  onceLaidOut(() => app.canvas.current?.reveal([...statement.people, ...statement.links]));
}

export const endSpotlight = (app: App): void => app.window.setState({ spotlight: null });
