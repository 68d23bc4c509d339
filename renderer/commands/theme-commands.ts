import type { Settings } from '../../shared/host/settings.ts';
import { changeSettings } from './change-settings.ts';
import type { Command } from './command.ts';

const theme = (name: Settings['theme'], label: string): Command => ({
  id: `view.theme.${name}`,
  label,
  partnerSafe: true,
  enabled: (app) => app.window.getState().greeting?.settings.theme !== name,
  needs: 'These colours are in use already.',
  run: (app) => changeSettings(app, { theme: name }),
});

export const themes: readonly Command[] = [
  theme('system', 'Colours of the system'),
  theme('light', 'Light colours'),
  theme('dark', 'Dark colours'),
];
