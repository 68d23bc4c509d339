import { AudioLines, Users } from 'lucide-react';
import type { App } from '../store/app.ts';
import type { Panel } from '../store/window-store.ts';
import type { Command } from './command.ts';

const isShown = (app: App, panel: Panel): boolean => {
  const { panel: shown, inspectorShown } = app.window.getState();
  return inspectorShown && shown === panel;
};

/** Opens a panel on the right, also where the right side was hidden; the details come back when it is asked for again. */
const panelCommand = (panel: Panel, label: string, keys: string, icon: Command['icon']): Command => ({
  id: `view.${panel}`,
  label: (app) => (isShown(app, panel) ? `Close “${label}”` : label),
  keys: [keys],
  icon,
  enabled: (app) => app.projects.getState().open !== null,
  needs: 'Open a project first.',
  run: (app) => app.window.setState(isShown(app, panel) ? { panel: 'details' } : { panel, inspectorShown: true }),
});

export const showCounterparts = panelCommand('counterparts', 'Counterparts', 'Shift+C', Users);
export const readTowers = panelCommand('towers', 'Read the towers aloud', 'Shift+T', AudioLines);
