import { TriangleAlert } from 'lucide-react';
import { assertNever } from '../../shared/base/assert-never.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { runCommand } from '../commands/command.ts';
import { saveCopy, saveNow } from '../commands/file-commands.ts';
import { useApp, useOpen } from '../store/app.ts';
import type { Saving } from '../store/project-store.ts';
import styles from './chrome.module.css';

/** Whether what is on the screen is on the disk; with a way out when it is not. */
export function SavedState() {
  const app = useApp();
  const saving = useOpen((open) => open.saving);
  if (!saving) return null;
  const trouble = saving.kind === 'failed' || saving.kind === 'readOnly';
  return (
    <span className={trouble ? styles.savedTrouble : styles.saved} role="status" data-saving={saving.kind}>
      {trouble && <TriangleAlert aria-hidden size={14} />}
      {savingWords(saving)}
      {saving.kind === 'failed' && (
        <button type="button" onClick={() => void runCommand(saveNow, app)}>
          Try again
        </button>
      )}
      {trouble && (
        <button type="button" onClick={() => void runCommand(saveCopy, app)}>
          Save a copy…
        </button>
      )}
    </span>
  );
}

function savingWords(saving: Saving): string {
  switch (saving.kind) {
    case 'saved':
      return saving.at === 0
        ? 'Saved'
        : `Saved at ${new Date(saving.at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`;
    case 'untouched':
      return 'New: saved as soon as you change something';
    case 'unsaved':
      return 'Not saved yet';
    case 'saving':
      return 'Saving';
    case 'readOnly':
      return 'Read-only: changes are not saved.';
    case 'failed':
      return `Not saved. ${saving.why.kind === 'refused' ? saving.why.what : writeTrouble(saving.why)}`;
    default:
      return assertNever(saving);
  }
}
