import { Eye, EyeOff } from 'lucide-react';
import { useId, useState } from 'react';
import styles from './password.module.css';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isNew?: boolean;
  hint?: string | undefined;
};

/** A password, which can be looked at while it is typed. */
export function PasswordField({ label, value, onChange, isNew = false, hint }: Props) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <input
          id={id}
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          spellCheck={false}
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={isShown ? 'Hide what is typed' : 'Show what is typed'}
          title={isShown ? 'Hide what is typed' : 'Show what is typed'}
          onClick={() => setShown(!isShown)}
        >
          <Icon aria-hidden size={16} />
        </button>
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
