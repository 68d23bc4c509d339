import { useId } from 'react';
import styles from './fields.module.css';

/** Choices that belong together, under a heading. No value is in two groups; two groups can have the same heading. */
export type ChoiceGroup = { label: string; options: readonly { value: string; text: string }[] };

type Props = { label: string; value: string; groups: readonly ChoiceGroup[]; onChange: (value: string) => void };

/** One of many choices in groups. A group without a heading stands by itself. */
export function GroupedChoice({ label, value, groups, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {groups.map((group) =>
          group.label ? (
            <optgroup key={group.options[0]?.value} label={group.label}>
              <Options of={group} />
            </optgroup>
          ) : (
            <Options key={group.options[0]?.value} of={group} />
          ),
        )}
      </select>
    </div>
  );
}

const Options = ({ of: { options } }: { of: ChoiceGroup }) =>
  options.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
