import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { steppedTower, tallest } from '../../shared/model/edits/tower.ts';
import styles from './towers.module.css';

type Props = {
  label: string;
  value: number | undefined;
  isNew?: boolean;
  /** `byKey` says that the keyboard is still in the field. */
  onCommit: (discs: number | undefined, byKey: boolean) => void;
  onGiveUp?: () => void;
};

/**
 * The height of a tower as a number. What is typed counts when the field is left or Enter is pressed, since "1" is not yet
 * "10"; an arrow key counts at once. An empty field is not assessed.
 */
export function TowerField({ label, value, isNew = false, onCommit, onGiveUp }: Props) {
  const stored = value === undefined ? '' : String(value);
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);

  const commit = (byKey: boolean) => {
    const typed = draft ?? stored;
    setDraft(null);
    if (typed.trim() === '') onCommit(undefined, byKey);
    else if (/^\s*\d{1,3}\s*$/.test(typed)) onCommit(Math.min(tallest, Number(typed)), byKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by) {
      setDraft(null);
      onCommit(steppedTower(value, by), true);
    } else if (event.key === 'Enter') commit(true);
    else if (event.key === 'Escape') {
      setDraft(null);
      onGiveUp?.();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <input
      ref={field}
      className={styles.field}
      inputMode="numeric"
      maxLength={3}
      aria-label={label}
      title="0 to 10; empty is not assessed"
      placeholder="0–10"
      value={draft ?? stored}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => (draft === null ? onGiveUp?.() : commit(false))}
      onKeyDown={onKeyDown}
    />
  );
}
