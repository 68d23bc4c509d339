import type { LucideIcon } from 'lucide-react';
import type { App } from '../store/app.ts';

/** Something the user can do. Menus, toolbar, context menus and shortcuts list commands by id. */
export type Command = {
  id: string;
  /** What the menu says; may tell what it would do ("Undo: Move 3 people"). */
  label: string | ((app: App) => string);
  /** Shortcuts, the first one is shown: "Mod+Shift+Z", "Delete", "N". */
  keys?: readonly string[];
  icon?: LucideIcon;
  enabled: (app: App) => boolean;
  run: (app: App) => void | Promise<void>;
};

export const labelOf = (command: Command, app: App): string =>
  typeof command.label === 'string' ? command.label : command.label(app);

/** Runs a command if it is allowed now, whoever asked. Says so when it fails. */
export async function runCommand(command: Command, app: App): Promise<void> {
  if (!command.enabled(app)) return;
  try {
    await command.run(app);
  } catch (error) {
    app.window.say(error instanceof Error ? error.message : String(error), true);
  }
}
