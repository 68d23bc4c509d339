import { useEffect, useState } from 'react';
import { CheckField } from '../ui/fields.tsx';
import type { EditorProps } from './editor-props.ts';
import styles from './popover.module.css';

/** Any number of choices. Enter keeps them and goes on to the next row. */
export function SeveralEditor({ label, value, column, row, onCommit, leaving }: EditorProps) {
  const [chosen, setChosen] = useState<readonly string[]>(typeof value === 'object' ? value : []);
  const toggle = (choice: string) =>
    setChosen((before) => (before.includes(choice) ? before.filter((each) => each !== choice) : [...before, choice]));
  useEffect(() => {
    leaving.current = () => onCommit(chosen);
  });
  return (
    <fieldset
      className={styles.choices}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onCommit(chosen, 'down');
      }}
    >
      <legend>{label}</legend>
      {column.choices(row.project, row).map((choice) => (
        <CheckField
          key={choice.value}
          label={choice.words}
          value={chosen.includes(choice.value)}
          onChange={() => toggle(choice.value)}
        />
      ))}
      <button type="button" data-primary onClick={() => onCommit(chosen)}>
        Keep
      </button>
    </fieldset>
  );
}
