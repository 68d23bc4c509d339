import { ClipboardType } from 'lucide-react';
import { copyWords } from '../commands/copy-words.ts';
import { useApp } from '../store/app.ts';
import styles from './insight.module.css';

type Props = { what: string; label: string; text: () => string };

/** Copies what an answer says, to be pasted into a mail; it is for yourself, judgements included, and that is said. */
export function CopyAnswer({ what, label, text }: Props) {
  const app = useApp();
  const copy = () => void copyWords(app, text(), `Copied ${what} as text, with what you think of people in it.`);
  return (
    <button type="button" className={styles.copy} onClick={copy}>
      <ClipboardType size={14} aria-hidden="true" /> {label}
    </button>
  );
}
