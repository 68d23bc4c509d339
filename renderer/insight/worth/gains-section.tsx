import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { addValueEntry, removeValueEntry, setValueEntry } from '../../../shared/model/edits/value.ts';
import { type Gain, newGain } from '../../../shared/model/value.ts';
import { useApp, useProject } from '../../store/app.ts';
import { useSome } from '../../ui/show-more.tsx';
import { useAdded } from '../../ui/use-added.ts';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { WordsField } from '../../ui/words-field.tsx';
import { Section } from '../answer-view.tsx';
import styles from './worth.module.css';

/** So many rows are drawn at once. */
const rowsAtOnce = 40;

/** Per group of users what they gain, edited in place. */
export function GainsSection() {
  const app = useApp();
  const gains = useProject((project) => project.value.gains);
  const { some, more } = useSome(gains, rowsAtOnce);
  const list = useRef<HTMLDivElement>(null);
  const { added } = useAdded(list);
  useKeptFocus(list);
  const last = gains.at(-1);
  const rows = last && more && !some.includes(last) ? [...some, last] : some;

  const add = () => {
    const gain = newGain();
    added.current = gain.id;
    app.projects.edit('Add a group of users', addValueEntry('gains', gain));
  };
  return (
    <Section title="What our users gain">
      <div ref={list} className={styles.list}>
        {gains.length === 0 && (
          <p className={styles.empty}>
            A partnership is a pleasure for those it serves. Who are they, and what do they have from it?
          </p>
        )}
        {gains.length > 0 && (
          <div className={styles.gainRow} aria-hidden>
            <span className={styles.columnHead}>Group of users</span>
            <span className={styles.columnHead}>What they gain</span>
          </div>
        )}
        {rows.map((gain) => (
          <GainRow key={gain.id} gain={gain} />
        ))}
        {more}
        <button type="button" className={styles.add} onClick={add}>
          <Plus aria-hidden size={16} />
          {gains.length === 0 ? 'Add the first group of users' : 'Add a group of users'}
        </button>
      </div>
    </Section>
  );
}

function GainRow({ gain }: { gain: Gain }) {
  const app = useApp();
  const name = gain.group.trim() || 'a group without a name';
  const edit = (what: string, fields: Partial<Gain>) =>
    app.projects.edit(`Change ${what}`, setValueEntry('gains', gain.id, fields), { merge: `${gain.id} ${what}` });
  return (
    <fieldset className={styles.gainRow} data-entry={gain.id} aria-label={`Gain of ${name}`}>
      <WordsField
        label="Group of users"
        value={gain.group}
        placeholder="Students"
        className={styles.strong}
        onChange={(group) => edit('a group of users', { group })}
      />
      <WordsField
        label={`What they gain: ${name}`}
        value={gain.gain}
        placeholder="Not written down yet"
        onChange={(next) => edit(`the gain of ${name}`, { gain: next })}
      />
      <button
        type="button"
        className={styles.remove}
        aria-label={`Remove the gain of ${name}`}
        title="Remove"
        onClick={() => app.projects.edit(`Remove the gain of ${name}`, removeValueEntry('gains', gain.id))}
      >
        <X aria-hidden size={16} />
      </button>
    </fieldset>
  );
}
