import { type MenuItemConstructorOptions, Menu as NativeMenu } from 'electron';
import type { Menu, MenuItem } from '../../shared/host/menu.ts';

const mac = process.platform === 'darwin';

/** Shows the window's commands as the native menu; choosing one asks the window to run it. */
export function showNativeMenu(menu: Menu, choose: (command: string) => void): void {
  NativeMenu.setApplicationMenu(NativeMenu.buildFromTemplate(menuTemplate(menu, choose)));
}

/** The native menu for the commands: with the roles that text fields and macOS need besides. */
export function menuTemplate(menu: Menu, choose: (command: string) => void): MenuItemConstructorOptions[] {
  const menus = menu.map(({ label, items }) => ({
    label,
    submenu: [...items.map((item) => itemTemplate(item, choose)), ...(label === 'Edit' ? textRoles : [])],
  }));
  return [...(mac ? [{ role: 'appMenu' as const }] : []), ...menus, { role: 'windowMenu' as const }];
}

const textRoles: MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
];

function itemTemplate(item: MenuItem, choose: (command: string) => void): MenuItemConstructorOptions {
  if (item === 'separator') return { type: 'separator' };
  const { command, label, keys, enabled } = item;
  // The window listens to its own shortcuts. A menu that also took a bare letter would take it from text fields.
  const accelerator = mac && !keys.includes('Mod') ? undefined : acceleratorOf(keys);
  return { id: command, label, enabled, accelerator, registerAccelerator: false, click: () => choose(command) };
}

const electronNames: Record<string, string> = { Mod: 'CmdOrCtrl', '+': 'Plus', ArrowUp: 'Up', ArrowDown: 'Down' };

/** "Mod+Shift+Z" as Electron spells it: "CmdOrCtrl+Shift+Z". Nothing for no keys. */
export function acceleratorOf(keys: string): string | undefined {
  if (keys === '') return undefined;
  const parts = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
  return parts.map((part) => electronNames[part] ?? part).join('+');
}
