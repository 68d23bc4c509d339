import type { LucideIcon } from 'lucide-react';
import type { App } from '../store/app.ts';

/** Something the user can do. Menus, toolbar, context menus and shortcuts list commands by id. */
export type Command = {
  id: string;
  /** What the menu says; may tell what it would do ("Undo: Move 3 people"). */
  label: string | ((app: App) => string);
  /** Shortcuts, the first one is shown: "Mod+Shift+Z", "Delete", "N". */
  keys?: readonly string[];
  /** Its shortcut is the browser's own ("copy"): the window does not take the key, it hears the event that follows. */
  heard?: boolean;
  icon?: LucideIcon;
  enabled: (app: App) => boolean;
  /** Its shortcut also counts while somebody types; with Ctrl or Cmd every shortcut does. */
  whileTyping?: boolean;
  /** What is missing while it is not enabled, in a sentence: "Select two people first." */
  needs?: string;
  run: (app: App) => void | Promise<void>;
};

export const labelOf = (command: Command, app: App): string =>
  typeof command.label === 'string' ? command.label : command.label(app);

/** Runs a command if it is allowed now, whoever asked. Says so when it fails. */
export async function runCommand(command: Command, app: App): Promise<void> {
  if (command.enabled(app)) await runSaying(app, () => command.run(app));
}

/** Does something, and says so when it fails. */
export async function runSaying(app: App, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    app.window.say(error instanceof Error ? error.message : String(error), true);
  }
}
