import { type MenuItemConstructorOptions, Menu as NativeMenu } from 'electron';
import type { Menu, MenuItem } from '../../shared/host/menu.ts';

const mac = process.platform === 'darwin';

/** Shows the window's commands as the native menu; choosing one asks the window to run it. */
export function showNativeMenu(menu: Menu, choose: (command: string) => void): void {
  NativeMenu.setApplicationMenu(NativeMenu.buildFromTemplate(menuTemplate(menu, choose)));
}

/** The native menu for the commands: with the roles that text fields and macOS need besides. */
export function menuTemplate(menu: Menu, choose: (command: string) => void): MenuItemConstructorOptions[] {
  const menus = menu.map(({ label, items }) => ({ label, submenu: items.map((item) => itemTemplate(item, choose)) }));
  return [...(mac ? [{ role: 'appMenu' as const }] : []), ...menus, { role: 'windowMenu' as const }];
}

/** What Electron does by itself, in text fields and on the map, where the window hears the event and needs no permission. */
const roles: Record<string, 'cut' | 'copy' | 'paste'> = {
  'edit.cut': 'cut',
  'edit.copy': 'copy',
  'edit.paste': 'paste',
};

function itemTemplate(item: MenuItem, choose: (command: string) => void): MenuItemConstructorOptions {
  if (item === 'separator') return { type: 'separator' };
  const { command, label, keys, enabled } = item;
  const role = roles[command];
  if (role) return { id: command, label, role };
  // The window listens to its own shortcuts. A menu that also took a bare letter would take it from text fields.
  const accelerator = mac && !keys.includes('Mod') ? undefined : acceleratorOf(keys);
  return { id: command, label, enabled, accelerator, registerAccelerator: false, click: () => choose(command) };
}

const electronNames: Record<string, string> = {
  Mod: 'CmdOrCtrl',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** "Mod+Shift+Z" as Electron spells it: "CmdOrCtrl+Shift+Z". Nothing for no keys. */
export function acceleratorOf(keys: string): string | undefined {
  if (keys === '') return undefined;
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
  return parts.map((part) => electronNames[part] ?? part).join('+');
}
