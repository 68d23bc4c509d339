import { TriangleAlert } from 'lucide-react';
import { assertNever } from '../../shared/base/assert-never.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import { saveCopy, saveNow } from '../commands/file-commands.ts';
import { useCommand } from '../commands/use-command.ts';
import { showVersions } from '../commands/version-commands.ts';
import { useOpen } from '../store/app.ts';
import type { Saving } from '../store/project-store.ts';
import { timeWords } from '../store/when-saved.ts';
import { CommandButton } from '../ui/command-button.tsx';
import styles from './chrome.module.css';

/** Whether what is on the screen is on the disk; it leads to what was there before. */
export function SavedState() {
  const saving = useOpen((open) => open.saving);
  const isProtected = useOpen(({ file }) => file.encrypted) ?? false;
  const { label, keys, run } = useCommand(showVersions);
  if (!saving) return null;
  return (
    <div className={styles.savedLine}>
      <span className={troubleOf(saving) ? styles.savedTrouble : styles.saved} role="status" data-saving={saving.kind}>
        {[savingWords(saving), isProtected && 'protected'].filter(Boolean).join(' · ')}
      </span>
      {/* Over the words, not around them: within a button a change of them would not be heard. */}
      <button
        type="button"
        className={styles.savedButton}
        aria-label="Versions of this project"
        title={keys ? `${label} (${keys})` : label}
        onClick={run}
      />
    </div>
  );
}

/** What keeps the project from being saved, what was kept, and the way out. */
export function SavingTrouble() {
  const saving = useOpen((open) => open.saving);
  const trouble = saving && troubleOf(saving);
  if (!trouble) return null;
  return (
    <div className={styles.troubleStrip} role="alert">
      <TriangleAlert aria-hidden size={16} />
      <span>{trouble}</span>
      {saving.kind === 'failed' && <CommandButton command={saveNow} words />}
      <CommandButton command={saveCopy} words />
    </div>
  );
}

function troubleOf(saving: Saving): string | undefined {
  if (saving.kind === 'readOnly')
    return 'This file, or its folder, cannot be written to. What you change is not saved. Save a copy to keep it.';
  if (saving.kind !== 'failed') return undefined;
  return saving.why.kind === 'refused' ? saving.why.what : writeTrouble(saving.why);
}

function savingWords(saving: Saving): string {
  switch (saving.kind) {
    case 'saved':
      return saving.at === 0 ? 'Saved' : `Saved at ${timeWords(saving.at)}`;
    case 'untouched':
      return 'New: saved as soon as you change something';
    case 'unsaved':
      return 'Not saved yet';
    case 'saving':
      return 'Saving';
    case 'readOnly':
      return 'Read-only';
    case 'failed':
      return 'Not saved';
    default:
      return assertNever(saving);
  }
}
