import { useRef } from 'react';
import { useApp } from '../store/app.ts';
import styles from './fields.module.css';
import { useDraft } from './use-draft.ts';

type Props = { label: string; value: string; className?: string | undefined; onCommit: (value: string) => void };

/** Edits a name in place. Enter and leaving the field keep it, Escape gives it up. */
export function NameField({ label, value, className, onCommit }: Props) {
  const app = useApp();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useDraft(value, field);
  const done = useRef(false);

  const finish = (keep: boolean) => {
    if (done.current) return;
    done.current = true;
    if (keep && draft.trim() !== value) onCommit(draft.trim());
    app.window.setState({ renaming: null });
  };

  return (
    <input
      ref={field}
      aria-label={label}
      className={`nodrag nopan nokey ${styles.nameField} ${className ?? ''}`}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(true);
        if (event.key === 'Escape') finish(false);
      }}
    />
  );
}
