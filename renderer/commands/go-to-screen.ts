import { type Screen, screenOf } from '../../shared/model/view.ts';
import type { App } from '../store/app.ts';
import { isNarrow } from './narrow.ts';

/** The screen of the open project. */
export const screenNow = (app: App): Screen => screenOf(app.projects.getState().open?.project.view.screen ?? '');

/** Goes to a screen of the open project; the map is left and found again as it was looked at. */
export function goToScreen(app: App, screen: Screen): void {
  if (screenNow(app) === screen) return;
  const canvas = app.canvas.current;
  const { mapSight } = app.window.getState();
  app.projects.showScreen(screen);
  if (screen === 'insight') {
    app.window.setState({ ...besideAnswers, mapSight: canvas?.sight() ?? null });
    onceLaidOut(() => canvas?.fit());
  } else {
    app.window.setState({ inspectorShown: !isNarrow() });
    onceLaidOut(() => (mapSight ? canvas?.look(mapSight) : canvas?.fit()));
  }
}

/** Beside the answers the map needs the room of the details. */
export const besideAnswers = { inspectorShown: false };

/** The map is told its new size in the frame after the one that gives it. */
export const onceLaidOut = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));
