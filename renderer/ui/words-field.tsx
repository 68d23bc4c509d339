import type { KeyboardEvent } from 'react';
import styles from './words-field.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  className?: string | undefined;
  /** The id of what is said about the text. */
  describedBy?: string;
  /** Whether Enter is not a part of the text; what is pasted is kept as it is. */
  isOneLine?: boolean;
};

const withoutEnter = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
};

/** Text that is edited where it stands and grows with what is typed. The label is for those who cannot see the place. */
export function WordsField({ label, value, onChange, placeholder, className, describedBy, isOneLine }: Props) {
  return (
    <textarea
      aria-label={label}
      aria-describedby={describedBy}
      className={[styles.words, className].filter(Boolean).join(' ')}
      rows={1}
      value={value}
      placeholder={placeholder}
      onKeyDown={isOneLine ? withoutEnter : undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
