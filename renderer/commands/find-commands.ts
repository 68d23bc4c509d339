import { Keyboard, Search, SquareTerminal } from 'lucide-react';
import { focusNextArea } from './areas.ts';
import type { Command } from './command.ts';
import { needsProject } from './wording.ts';

export const find: Command = {
  id: 'edit.find',
  partnerSafe: true,
  label: 'Find…',
  keys: ['Mod+F', '/'],
  icon: Search,
  enabled: (app) => app.projects.getState().open !== null,
  needs: needsProject,
  run: (app) => app.window.setState({ searching: true }),
};

export const findCommand: Command = {
  id: 'help.palette',
  partnerSafe: true,
  label: 'Find a command…',
  keys: ['Mod+K'],
  icon: SquareTerminal,
  enabled: () => true,
  run: (app) => app.window.setState({ dialog: { kind: 'palette' } }),
};

export const keyboardHelp: Command = {
  id: 'help.keyboard',
  partnerSafe: true,
  label: 'Keyboard',
  keys: ['?'],
  icon: Keyboard,
  enabled: () => true,
  run: (app) => app.window.setState({ dialog: { kind: 'keyboard' } }),
};

const area = (id: string, label: string, keys: string, step: 1 | -1): Command => ({
  id,
  label,
  keys: [keys],
  whileTyping: true,
  partnerSafe: true,
  enabled: (app) => app.projects.getState().open !== null,
  needs: needsProject,
  run: () => focusNextArea(step),
});

export const nextArea = area('view.nextArea', 'Next area', 'F6', 1);
export const previousArea = area('view.previousArea', 'Previous area', 'Shift+F6', -1);
