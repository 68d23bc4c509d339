import { ClipboardPaste, Copy, CopyPlus, Scissors } from 'lucide-react';
import type { App } from '../store/app.ts';
import { copyTo, pasteText, selectedPiece } from './clipboard.ts';
import type { Command } from './command.ts';
import { keysText } from './keys.ts';
import { duplicatePiece } from './paste-piece.ts';

const canCopy = (app: App): boolean => (app.projects.getState().open?.selection.size ?? 0) > 0;
const needsSelection = 'Select people, units, organisations or notes first.';

const onlyLines = 'A line is copied together with the two people at its ends. Select them too.';

/** Lets the browser copy now, with what the map has selected: a menu is no key, and must ask for the event. */
function copyNow(app: App, type: 'cut' | 'copy'): void {
  const isThere = selectedPiece(app) !== undefined;
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    done = event.clipboardData !== null && copyTo(app, event.clipboardData, type === 'cut');
  };
  window.addEventListener(type, onCopy, { capture: true, once: true });
  if (isThere) document.execCommand(type);
  window.removeEventListener(type, onCopy, { capture: true });
  if (!isThere) app.window.say(onlyLines);
  else if (!done) app.window.say(`Press ${keysText(type === 'cut' ? 'Mod+X' : 'Mod+C')} to ${type}.`);
}

export const cut: Command = {
  id: 'edit.cut',
  label: 'Cut',
  keys: ['Mod+X'],
  heard: true,
  icon: Scissors,
  where: 'map',
  enabled: canCopy,
  needs: needsSelection,
  run: (app) => copyNow(app, 'cut'),
};

export const copy: Command = {
  id: 'edit.copy',
  label: 'Copy',
  keys: ['Mod+C'],
  heard: true,
  icon: Copy,
  enabled: canCopy,
  needs: needsSelection,
  run: (app) => copyNow(app, 'copy'),
};

export const paste: Command = {
  id: 'edit.paste',
  label: 'Paste',
  keys: ['Mod+V'],
  heard: true,
  icon: ClipboardPaste,
  where: 'map',
  enabled: (app) => app.projects.getState().open !== null,
  needs: 'Open a project first.',
  async run(app) {
    // Browsers let a page read the clipboard on a key press, and otherwise only when the user has allowed it.
    const text = await navigator.clipboard?.readText().catch(() => undefined);
    if (text === undefined) app.window.say(`Press ${keysText('Mod+V')} to paste.`);
    else await pasteText(app, text);
  },
};

export const duplicate: Command = {
  id: 'edit.duplicate',
  label: 'Duplicate',
  keys: ['Mod+D'],
  icon: CopyPlus,
  where: 'map',
  enabled: canCopy,
  needs: needsSelection,
  run(app) {
    const piece = selectedPiece(app);
    if (piece) duplicatePiece(app, piece);
    else app.window.say(onlyLines);
  },
};

export const clipboardCommands: readonly Command[] = [cut, copy, paste, duplicate];
