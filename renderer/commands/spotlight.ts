import type { Statement } from '../../shared/answers/answer.ts';
import type { App } from '../store/app.ts';

/** Shows on the map what a statement rests on: its people and lines stand out and are brought into view. */
export function shine(app: App, statement: Statement): void {
  app.window.setState({ spotlight: statement });
  app.canvas.current?.reveal([...statement.people, ...statement.links]);
}

export const endSpotlight = (app: App): void => app.window.setState({ spotlight: null });
