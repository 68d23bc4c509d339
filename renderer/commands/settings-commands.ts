import { HardDrive, Settings2 } from 'lucide-react';
import type { SettingsPage } from '../store/window-store.ts';
import type { Command } from './command.ts';

const settingsCommand = (page: SettingsPage, command: Omit<Command, 'enabled' | 'run'>): Command => ({
  ...command,
  enabled: () => true,
  run: (app) => app.window.setState({ dialog: { kind: 'settings', page } }),
});

export const openSettings = settingsCommand('choices', {
  id: 'file.settings',
  label: 'Settings…',
  keys: ['Mod+,'],
  icon: Settings2,
});

export const whereMyDataIs = settingsCommand('data', {
  id: 'help.data',
  label: 'Where my data is…',
  icon: HardDrive,
});
