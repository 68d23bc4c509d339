import { EyeOff } from 'lucide-react';
import type { App } from '../store/app.ts';
import type { Dialog, WindowState } from '../store/window-store.ts';
import { returnFocus } from './areas.ts';
import type { Command } from './command.ts';
import { detailsBeside, screenNow } from './go-to-screen.ts';
import { quickHideKeys } from './wording.ts';

export const isHiding = (app: App): boolean => app.projects.getState().partnerSafe !== null;

/** The dialogs that wait for an answer, and show nothing of what is in the project. */
const stays: ReadonlySet<Dialog['kind']> = new Set(['leaveUnsaved', 'path', 'unlock', 'failedToOpen']);

/** Only what the partner may see is shown, at once; the same again brings everything back. Nothing of the project changes. */
export const quickHide: Command = {
  id: 'view.quickHide',
  label: (app) => (isHiding(app) ? 'Show everything again' : 'Hide what is private'),
  keys: quickHideKeys,
  icon: EyeOff,
  whileTyping: true,
  partnerSafe: true,
  enabled: (app) => app.projects.getState().open !== null,
  needs: 'Open a project first.',
  run(app) {
    const before = document.activeElement;
    // What is being typed belongs to the project: it is taken first.
    if (before instanceof HTMLElement) before.blur();
    if (isHiding(app)) showAll(app);
    else hide(app);
    requestAnimationFrame(() => returnFocus(before));
  },
};

function hide(app: App): void {
  const { dialog, spotlight, suggestions, panel } = app.window.getState();
  const isPutAway = dialog !== null && !stays.has(dialog.kind);
  app.window.setState(({ messages }) => ({
    putAway: { dialog: isPutAway ? dialog : null, spotlight, suggestions, panel },
    dialog: isPutAway ? null : dialog,
    spotlight: null,
    suggestions: [],
    panel: 'details',
    renaming: null,
    searching: false,
    messages: messages.filter(({ trouble }) => trouble),
  }));
  app.projects.hidePrivate();
  app.window.announce('Only what the partner may see is shown.');
}

function showAll(app: App): void {
  app.projects.showEverything();
  app.window.setState(({ putAway, dialog }: WindowState) => ({
    ...putAway,
    dialog: putAway?.dialog ?? dialog,
    putAway: null,
  }));
  app.window.setState(detailsBeside(screenNow(app)));
  app.window.announce('Everything is shown again.');
}
