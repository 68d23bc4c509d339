import type { App } from '../store/app.ts';
import { runCommand } from './command.ts';
import { isTyping, matches, strokeOf } from './keys.ts';
import { commands } from './registry.ts';

/** Runs the command whose shortcut was pressed. While the user types, only shortcuts with Ctrl or Cmd count. */
export function listenForShortcuts(app: App): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || app.window.getState().dialog) return;
    const typing = isTyping(event.target);
    if (!typing && isForName(app, event)) {
      event.preventDefault();
      app.window.setState(({ typedAhead }) => ({ typedAhead: typedAhead + event.key }));
      return;
    }
    const onControl =
      event.target instanceof HTMLElement &&
      event.target.closest('button, [role="menuitem"], [role="menu"], [role="tab"]');
    for (const command of commands) {
      const keys = command.keys?.find((each) => matches(event, each));
      if (!keys || command.heard || !command.enabled(app)) continue;
      if (typing && !command.whileTyping && (!strokeOf(keys).mod || command.id === 'edit.selectAll')) continue;
      if (onControl && ['Enter', ' '].includes(event.key)) continue;
      event.preventDefault();
      void runCommand(command, app);
      return;
    }
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** Whoever adds somebody types on at once: the first letters can come before the field for them is there. */
const isForName = (app: App, event: KeyboardEvent): boolean => {
  const { renaming } = app.window.getState();
  return renaming !== null && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
};
