import { hasMap, type Screen, screenOf } from '../../shared/model/view.ts';
import { type App, openNow } from '../store/app.ts';
import type { WindowState } from '../store/window-store.ts';

/** The screen of the open project. */
export const screenNow = (app: App): Screen => screenOf(openNow(app)?.project.view.screen ?? '');

/** Goes to a screen of the open project; the map is left and found again as it was looked at. */
export function goToScreen(app: App, screen: Screen): void {
  const before = screenNow(app);
  if (before === screen) return;
  if (before === 'map')
    app.window.setState({
      mapSight: app.canvas.current?.sight() ?? null,
      mapPart: app.canvas.current?.part() ?? null,
    });
  const { mapSight } = app.window.getState();
  app.window.setState({ ...detailsBeside(screen)(app.window.getState()), insightFrom: null });
  app.projects.showScreen(screen);
  if (!hasMap(screen)) return;
  onceLaidOut(() => {
    const canvas = app.canvas.current;
    if (screen === 'map' && mapSight) canvas?.look(mapSight);
    else canvas?.fit();
  });
}

/** The screens that need the room of the details for themselves. */
const withoutDetails: ReadonlySet<Screen> = new Set(['insight', 'story']);

/** Where their room is needed the details go; the others have them as the user left them. */
export const detailsBeside =
  (screen: Screen) =>
  ({ inspectorShown, mapDetails }: WindowState): Pick<WindowState, 'inspectorShown' | 'mapDetails'> => {
    const onMap = inspectorShown || mapDetails;
    return withoutDetails.has(screen)
      ? { inspectorShown: false, mapDetails: onMap }
      : { inspectorShown: onMap, mapDetails: false };
  };

/** The map is told its new size in the frame after the one that gives it. */
export const onceLaidOut = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));
