import { useRef, useState } from 'react';
import { fold } from '../../shared/base/fold.ts';
import type { Choice } from '../../shared/list/column.ts';
import { useApp } from '../store/app.ts';
import found from '../ui/found.module.css';
import { useCombobox } from '../ui/use-combobox.ts';
import type { EditorProps } from './editor-props.ts';
import styles from './list.module.css';
import popover from './popover.module.css';

/** One of several choices: what is typed narrows them, Enter takes the one that is marked and goes on to the next row. */
export function ChoiceEditor({ label, value, column, row, onCommit }: EditorProps) {
  const app = useApp();
  const [query, setQuery] = useState(() => app.window.takeTypedAhead());
  const byKey = useRef(false);
  const nothing: Choice[] = column.canClear ? [{ value: '', words: column.none || 'Nothing' }] : [];
  const all = [...nothing, ...column.choices(row.project, row)];
  const wanted = fold(query.trim());
  const begins = (words: string) => fold(words).startsWith(wanted);
  const offered = all
    .filter(({ words }) => fold(words).includes(wanted))
    .sort((a, b) => Number(begins(b.words)) - Number(begins(a.words)));
  const box = useCombobox({
    count: offered.length,
    onChoose(index) {
      const chosen = offered[index];
      if (chosen) onCommit(chosen.value || undefined, byKey.current ? 'down' : 'stay');
    },
  });
  return (
    <div className={popover.chooser}>
      <input
        {...box.input}
        type="text"
        aria-label={label}
        placeholder={column.text(row) || 'Type to find'}
        value={query}
        onKeyDown={(event) => {
          byKey.current = event.key === 'Enter';
          if (event.key === 'Tab') {
            event.preventDefault();
            const chosen = query ? offered[0] : undefined;
            onCommit(chosen ? chosen.value || undefined : value, event.shiftKey ? 'left' : 'right');
          } else box.input.onKeyDown(event);
        }}
        onChange={(event) => {
          setQuery(event.target.value);
          box.first();
        }}
      />
      <ul {...box.list} className={found.list} aria-label={column.words}>
        {offered.map((choice, index) => (
          <li
            key={choice.value}
            {...box.option(index)}
            className={popover.option}
            data-now={choice.value === String(value ?? '') ? '' : undefined}
          >
            <span className={styles.text}>{choice.words}</span>
            {choice.under && <span className={popover.under}>{choice.under}</span>}
          </li>
        ))}
      </ul>
      {offered.length === 0 && <p role="status">Nothing is called that.</p>}
    </div>
  );
}
