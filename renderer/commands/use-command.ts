import { useStore } from 'zustand';
import { type App, useApp } from '../store/app.ts';
import { type Command, canRun, labelOf, runCommand } from './command.ts';
import { keysText } from './keys.ts';

/** A command as a button or a menu shows it now, and how to run it. */
export function useCommand(command: Command) {
  const app = useApp();
  const [shortcut] = command.keys ?? [];
  return {
    label: useNow(app, () => labelOf(command, app)),
    enabled: useNow(app, () => canRun(command, app)),
    keys: shortcut ? keysText(shortcut) : '',
    run: () => void runCommand(command, app),
  };
}

/** What depends on the project or on the window, whichever changes. */
function useNow<Value extends string | boolean>(app: App, read: () => Value): Value {
  useStore(app.window, read);
  return useStore(app.projects, read);
}
