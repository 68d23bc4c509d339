import { assertNever } from '../../shared/base/assert-never.ts';
import { useCommand } from '../commands/use-command.ts';
import { showVersions } from '../commands/version-commands.ts';
import { useOpen } from '../store/app.ts';
import type { Saving } from '../store/project-store.ts';
import { timeWords } from '../store/when-saved.ts';
import styles from './chrome.module.css';

/** Whether what is on the screen is on the disk; it leads to what was there before. */
export function SavedState() {
  const saving = useOpen((open) => open.saving);
  const isProtected = useOpen(({ file }) => file.encrypted) ?? false;
  const { label, keys, run } = useCommand(showVersions);
  if (!saving) return null;
  return (
    <div className={styles.savedLine}>
      <span
        className={troubles.includes(saving.kind) ? styles.savedTrouble : styles.saved}
        role="status"
        data-saving={saving.kind}
      >
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

const troubles: readonly Saving['kind'][] = ['readOnly', 'held', 'outdated', 'missing', 'failed'];

function savingWords(saving: Saving): string {
  switch (saving.kind) {
    case 'saved':
      return saving.at === 0 ? 'Saved' : `Saved at ${timeWords(saving.at)}`;
    case 'untouched':
      return 'New: saved once you change it';
    case 'unsaved':
      return 'Not saved yet';
    case 'saving':
      return 'Saving';
    case 'readOnly':
    case 'held':
      return 'Read-only';
    case 'outdated':
      return 'The file was changed';
    case 'missing':
      return 'The file is gone';
    case 'failed':
      return 'Not saved';
    default:
      return assertNever(saving);
  }
}
