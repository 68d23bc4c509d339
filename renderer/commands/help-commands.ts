import type { Command } from './command.ts';

export const about: Command = {
  id: 'help.about',
  partnerSafe: true,
  label: 'About Accord',
  enabled: () => true,
  run: (app) => app.window.setState({ dialog: { kind: 'about' } }),
};
