import styles from './filter.module.css';

/** One thing to choose, and how many people or lines it is about. */
export type GroupChoice<Value extends string> = { value: Value; words: string; count: number; inner?: boolean };

type GroupProps<Value extends string> = {
  title: string;
  choices: readonly GroupChoice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** A group of the filter, any number of choices; nothing when there is nothing to choose. */
export function FilterGroup<Value extends string>({ title, choices, chosen, onChange }: GroupProps<Value>) {
  const offered = choices.filter(({ value, count }) => count > 0 || chosen.includes(value));
  if (offered.length === 0) return null;
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {offered.map(({ value, words, count, inner }) => (
        <FilterCheck
          key={value}
          words={words}
          count={count}
          inner={inner ?? false}
          checked={chosen.includes(value)}
          onChange={() => toggle(value)}
        />
      ))}
    </fieldset>
  );
}

export function FilterCheck({
  words,
  count,
  checked,
  inner = false,
  onChange,
}: {
  words: string;
  count: number;
  checked: boolean;
  inner?: boolean;
  onChange: () => void;
}) {
  return (
    <label className={inner ? styles.innerChoice : styles.choice}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className={styles.words}>{words}</span>
      <span className={styles.count}>{count}</span>
    </label>
  );
}
