import type { App } from '../store/app.ts';
import { runCommand } from './command.ts';
import { isTyping, matches, strokeOf } from './keys.ts';
import { commands } from './registry.ts';

/** Runs the command whose shortcut was pressed. While the user types, only shortcuts with Ctrl or Cmd count. */
export function listenForShortcuts(app: App): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || app.window.getState().dialog) return;
    const typing = isTyping(event.target);
    const onControl =
      event.target instanceof HTMLElement &&
      event.target.closest('button, [role="menuitem"], [role="menu"], [role="tab"]');
    for (const command of commands) {
      const keys = command.keys?.find((each) => matches(event, each));
      if (!keys || !command.enabled(app)) continue;
      if (typing && (!strokeOf(keys).mod || command.id === 'edit.selectAll')) continue;
      if (onControl && ['Enter', ' '].includes(event.key)) continue;
      event.preventDefault();
      void runCommand(command, app);
      return;
    }
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}
