import { assertNever } from '../../shared/base/assert-never.ts';
import { useOpen } from '../store/app.ts';
import type { Saving } from '../store/project-store.ts';
import styles from './chrome.module.css';

/** Whether what is on the screen is on the disk. */
export function SavedState() {
  const saving = useOpen((open) => open.saving);
  const isProtected = useOpen(({ file }) => file.encrypted) ?? false;
  if (!saving) return null;
  return (
    <span
      className={troubles.includes(saving.kind) ? styles.savedTrouble : styles.saved}
      role="status"
      data-saving={saving.kind}
    >
      {[savingWords(saving), isProtected && 'protected'].filter(Boolean).join(' · ')}
    </span>
  );
}

const troubles: readonly Saving['kind'][] = ['readOnly', 'held', 'outdated', 'failed'];

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
    case 'held':
      return 'Read-only';
    case 'outdated':
      return 'The file was changed';
    case 'failed':
      return 'Not saved';
    default:
      return assertNever(saving);
  }
}
