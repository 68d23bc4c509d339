import { useRef } from 'react';
import { useApp } from '../store/app.ts';
import styles from './fields.module.css';
import { useDraft } from './use-draft.ts';

type Props = { label: string; value: string; className?: string | undefined; onCommit: (value: string) => void };

/** Edits a text of several lines in place. Escape, Ctrl+Enter and leaving the field keep it: undo takes it back. */
export function TextInPlace({ label, value, className, onCommit }: Props) {
  const app = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft(value, field);
  const done = useRef(false);

  const finish = () => {
    if (done.current) return;
    done.current = true;
    if (draft !== value) onCommit(draft);
    app.window.setState({ renaming: null });
  };

  return (
    <textarea
      ref={field}
      aria-label={label}
      className={`nodrag nopan nowheel nokey ${styles.nameField} ${className ?? ''}`}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) finish();
      }}
    />
  );
}
