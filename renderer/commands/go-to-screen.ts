import { type Screen, screenOf } from '../../shared/model/view.ts';
import type { App } from '../store/app.ts';
import type { WindowState } from '../store/window-store.ts';

/** The screen of the open project. */
export const screenNow = (app: App): Screen => screenOf(app.projects.getState().open?.project.view.screen ?? '');

/** Goes to a screen of the open project; the map is left and found again as it was looked at. */
export function goToScreen(app: App, screen: Screen): void {
  if (screenNow(app) === screen) return;
  const canvas = app.canvas.current;
  const { mapSight } = app.window.getState();
  app.window.setState(detailsBeside(screen));
  app.projects.showScreen(screen);
  if (screen === 'insight') {
    app.window.setState({ mapSight: canvas?.sight() ?? null });
    onceLaidOut(() => canvas?.fit());
  } else onceLaidOut(() => (mapSight ? canvas?.look(mapSight) : canvas?.fit()));
}

/** Beside the answers the map needs the room of the details; without them it has the details as the user left them. */
export const detailsBeside =
  (screen: Screen) =>
  ({ inspectorShown, mapDetails }: WindowState): Pick<WindowState, 'inspectorShown' | 'mapDetails'> => {
    const onMap = inspectorShown || mapDetails;
    return screen === 'insight'
      ? { inspectorShown: false, mapDetails: onMap }
      : { inspectorShown: onMap, mapDetails: false };
  };

/** The map is told its new size in the frame after the one that gives it. */
export const onceLaidOut = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));
