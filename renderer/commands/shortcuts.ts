import type { App } from '../store/app.ts';
import type { Dialog } from '../store/window-store.ts';
import { canRun, runCommand } from './command.ts';
import { isTyping, matches, strokeOf } from './keys.ts';
import { quickHide } from './quick-hide.ts';
import { commands } from './registry.ts';

/** Runs the command whose shortcut was pressed. While the user types, only shortcuts with Ctrl or Cmd count. */
export function listenForShortcuts(app: App): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    // A story that is presented has keys of its own.
    if (event.defaultPrevented || app.window.getState().presenting) return;
    // Somebody walks up: whatever is open and wherever one types, this key counts.
    if (quickHide.keys?.some((keys) => matches(event, keys)) && canRun(quickHide, app)) {
      event.preventDefault();
      void runCommand(quickHide, app);
      return;
    }
    if (isTypedAhead(app, event)) {
      event.preventDefault();
      app.window.setState(({ typedAhead }) => ({ typedAhead: typedAhead + event.key }));
      return;
    }
    if (app.window.getState().dialog) return;
    const typing = isTyping(event.target);
    const onControl =
      event.target instanceof HTMLElement &&
      event.target.closest('button, summary, [role="menuitem"], [role="menu"], [role="tab"]');
    for (const command of commands) {
      const keys = command.keys?.find((each) => matches(event, each));
      if (!keys || command.heard || !canRun(command, app)) continue;
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

/** Whoever adds somebody or opens a dialog types on at once: the first letters can come before the field for them is there. */
const isTypedAhead = (app: App, event: KeyboardEvent): boolean => {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { renaming, dialog } = app.window.getState();
  if (dialog) return beginsWithText.has(dialog.kind) && !isInDialog(event.target);
  return renaming !== null && !isTyping(event.target);
};

/** The dialogs that have a field to type in first. */
const beginsWithText: ReadonlySet<Dialog['kind']> = new Set(['palette', 'connect', 'lineEnd']);

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;
