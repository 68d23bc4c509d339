import type { App } from '../store/app.ts';
import { detailsBeside, screenNow } from './go-to-screen.ts';

/** A window that has no room for the answers and the map beside each other; the style sheet of the window says the same. */
export const narrowWindow = '(max-width: 960px)';

export const isNarrow = (): boolean => matchMedia(narrowWindow).matches;

/** In a narrow window the details would lie over half of the map: they go when it becomes narrow, and come back after. */
export function hideDetailsWhereNarrow(app: App): () => void {
  const detailsLieOver = matchMedia('(max-width: 860px)');
  let wereShown = app.window.getState().inspectorShown;
  const onChange = () => {
    const { inspectorShown } = app.window.getState();
    if (detailsLieOver.matches) wereShown = inspectorShown;
    app.window.setState({ inspectorShown: !detailsLieOver.matches && wereShown });
    app.window.setState(detailsBeside(screenNow(app)));
  };
  if (detailsLieOver.matches) onChange();
  detailsLieOver.addEventListener('change', onChange);
  return () => detailsLieOver.removeEventListener('change', onChange);
}
