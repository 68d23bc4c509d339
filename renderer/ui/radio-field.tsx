import { useId } from 'react';
import fields from './fields.module.css';
import styles from './radio-field.module.css';

type Props<Value extends string> = {
  label: string;
  value: Value;
  words: Partial<Record<Value, string>>;
  onChange: (value: Value) => void;
};

/** One of a few choices, all in view; the arrows change it. */
export function RadioField<Value extends string>({ label, value, words, onChange }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={fields.field}>
      <legend>{label}</legend>
      <div className={styles.choices}>
        {(Object.keys(words) as Value[]).map((option) => (
          <label key={option} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
