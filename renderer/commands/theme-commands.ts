import type { Settings } from '../../shared/host/settings.ts';
import type { Command } from './command.ts';

const theme = (name: Settings['theme'], label: string): Command => ({
  id: `view.theme.${name}`,
  label,
  partnerSafe: true,
  enabled: (app) => app.window.getState().greeting?.settings.theme !== name,
  needs: 'These colours are in use already.',
  async run(app) {
    const settings = await app.host.changeSettings({ theme: name });
    app.window.setState(({ greeting }) => ({ greeting: greeting && { ...greeting, settings } }));
  },
});

export const themes: readonly Command[] = [
  theme('system', 'Colours of the system'),
  theme('light', 'Light colours'),
  theme('dark', 'Dark colours'),
];
