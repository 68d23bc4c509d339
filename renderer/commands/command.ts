import type { LucideIcon } from 'lucide-react';
import { hasMap, screenOf } from '../../shared/model/view.ts';
import { type App, openNow } from '../store/app.ts';
import { showFirst } from './wording.ts';

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
  /** Where it can be used: on the map alone, or on the map and in the list. Anywhere when it is not said. */
  where?: 'map' | 'map or list';
  /** Its shortcut also counts while somebody types; with Ctrl or Cmd every shortcut does. */
  whileTyping?: boolean;
  /** It can also be used while only what the partner may see is shown. */
  partnerSafe?: boolean;
  /** What is missing while it is not enabled, in a sentence: "Select two people first." */
  needs?: string;
  run: (app: App) => void | Promise<void>;
};

export const labelOf = (command: Command, app: App): string =>
  typeof command.label === 'string' ? command.label : command.label(app);

/** Whether the screen that is shown has what a command works on. */
function isInPlace({ where }: Command, app: App): boolean {
  const screen = screenOf(openNow(app)?.project.view.screen ?? '');
  return where === undefined || hasMap(screen) || (where === 'map or list' && screen === 'list');
}

/** Whether a command works on what is hidden just now. */
const isHidden = ({ partnerSafe }: Command, app: App): boolean =>
  !partnerSafe && app.projects.getState().partnerSafe !== null;

/** Whether a command can be run now: asked by whatever runs it, and by whatever offers it. */
export const canRun = (command: Command, app: App): boolean =>
  !isHidden(command, app) && isInPlace(command, app) && command.enabled(app);

/** What is missing for a command, in a sentence. Undefined while it can be run. */
export function missingFor(command: Command, app: App): string | undefined {
  if (canRun(command, app)) return undefined;
  if (isHidden(command, app)) return showFirst();
  if (!isInPlace(command, app)) return 'Go to the map first.';
  return command.needs ?? 'This is not possible just now.';
}

/** Runs a command if it is allowed now, whoever asked. Says so when it fails. */
export async function runCommand(command: Command, app: App): Promise<void> {
  if (canRun(command, app)) await runSaying(app, () => command.run(app));
}

/** Does something, and says so when it fails. */
export async function runSaying(app: App, run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    app.window.say(error instanceof Error ? error.message : String(error), true);
  }
}
