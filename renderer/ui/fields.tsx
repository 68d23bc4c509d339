import { type ReactNode, useId } from 'react';
import chips from './chips.module.css';
import styles from './fields.module.css';
import { type Privacy, PrivateMark } from './private-mark.tsx';

/** The label of a field, and whether it is private. */
type Common = { label: string; privacy?: Privacy | undefined };

/** A label and the control it names. A label around a select would read out all of its choices. */
function Field({ label, privacy, children }: Common & { children: (control: Control) => ReactNode }) {
  const [id, markId] = [useId(), useId()];
  return (
    <div className={styles.field}>
      <span className={styles.labelLine}>
        <label htmlFor={id}>{label}</label>
        {privacy && <PrivateMark of={privacy} id={markId} />}
      </span>
      {children(privacy ? { id, 'aria-describedby': markId } : { id })}
    </div>
  );
}

type Control = { id: string; 'aria-describedby'?: string };

export function TextField({
  label,
  privacy,
  value,
  onChange,
  type = 'text',
}: Common & { value: string; onChange: (value: string) => void; type?: string }) {
  return (
    <Field label={label} privacy={privacy}>
      {(control) => <input {...control} type={type} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}

export function LongTextField({
  label,
  privacy,
  value,
  onChange,
}: Common & { value: string; onChange: (value: string) => void }) {
  return (
    <Field label={label} privacy={privacy}>
      {(control) => <textarea {...control} rows={3} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}

/** A day, or none. */
export function DayField({
  label,
  privacy,
  value,
  onChange,
}: Common & { value: string | undefined; onChange: (value: string | undefined) => void }) {
  return (
    <Field label={label} privacy={privacy}>
      {(control) => (
        <input
          {...control}
          type="date"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
    </Field>
  );
}

export function NumberField({
  label,
  privacy,
  value,
  onChange,
}: Common & { value: number | undefined; onChange: (value: number | undefined) => void }) {
  return (
    <Field label={label} privacy={privacy}>
      {(control) => (
        <input
          {...control}
          type="number"
          min={1}
          max={999}
          value={value ?? ''}
          onChange={(event) => {
            const number = Number.parseInt(event.target.value, 10);
            onChange(Number.isNaN(number) ? undefined : Math.min(999, Math.max(1, number)));
          }}
        />
      )}
    </Field>
  );
}

export function CheckField({
  label,
  value,
  onChange,
}: Common & { value: boolean; onChange: (value: boolean) => void }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

type ChoiceProps<Value extends string> = Common & {
  value: Value;
  words: Record<Value, string>;
  onChange: (value: Value) => void;
};

export function ChoiceField<Value extends string>({ label, privacy, value, words, onChange }: ChoiceProps<Value>) {
  return (
    <Field label={label} privacy={privacy}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value as Value)}>
          {(Object.keys(words) as Value[]).map((option) => (
            <option key={option} value={option}>
              {words[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type OptionalProps<Value extends string> = Common & {
  value: Value | undefined;
  words: Record<Value, string>;
  none: string;
  onChange: (value: Value | undefined) => void;
};

/** A choice that can be left open ("Not assessed"). */
export function OptionalChoice<Value extends string>({
  label,
  privacy,
  value,
  words,
  none,
  onChange,
}: OptionalProps<Value>) {
  return (
    <Field label={label} privacy={privacy}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => onChange((event.target.value || undefined) as Value | undefined)}
        >
          <option value="">{none}</option>
          {(Object.keys(words) as Value[]).map((option) => (
            <option key={option} value={option}>
              {words[option]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

type ScaleProps = Common & {
  value: number | undefined;
  highest: number;
  words?: readonly string[];
  onChange: (value: number | undefined) => void;
};

/** A number from 0 to `highest`, or not assessed. */
export function ScaleField({ label, privacy, value, highest, words, onChange }: ScaleProps) {
  const numbers = Array.from({ length: highest + 1 }, (_, number) => number);
  const options = Object.fromEntries(
    numbers.map((number) => [String(number), words?.[number] ?? `${number} of ${highest}`]),
  );
  return (
    <OptionalChoice
      label={label}
      privacy={privacy}
      none="Not assessed"
      value={value === undefined ? undefined : String(value)}
      words={options}
      onChange={(text) => onChange(text === undefined ? undefined : Number(text))}
    />
  );
}

type SeveralProps<Value extends string> = Common & {
  values: readonly Value[];
  words: Record<Value, string>;
  onChange: (values: Value[]) => void;
};

/** Any number of choices, as buttons that are on or off. */
export function SeveralField<Value extends string>({ label, values, words, onChange }: SeveralProps<Value>) {
  const toggle = (option: Value) =>
    onChange(values.includes(option) ? values.filter((each) => each !== option) : [...values, option]);
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={chips.chips}>
        {(Object.keys(words) as Value[]).map((option) => (
          <button key={option} type="button" aria-pressed={values.includes(option)} onClick={() => toggle(option)}>
            {words[option]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
