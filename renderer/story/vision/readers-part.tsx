import { Plus, RotateCcw, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { readersMissing, readersSummary } from '../../../shared/answers/reader-words.ts';
import { otherTitleOf, readersOf } from '../../../shared/insight/title/readers.ts';
import { addReader, removeReader, setReader } from '../../../shared/model/edits/vision.ts';
import { newReader, type Reader } from '../../../shared/model/vision.ts';
import { useApp, useProject } from '../../store/app.ts';
import { useSome } from '../../ui/show-more.tsx';
import { useAdded } from '../../ui/use-added.ts';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { WordsField } from '../../ui/words-field.tsx';
import { Part } from './part.tsx';
import styles from './readers.module.css';

/** So many readers are drawn at once. */
const rowsAtOnce = 20;

/** Who was asked what they think it is, what they said, and the confusion that shows. */
export function ReadersPart() {
  const app = useApp();
  const vision = useProject((project) => project.vision);
  const { readers } = vision;
  const found = readersOf(vision);
  const { some, more } = useSome(readers, rowsAtOnce);
  const list = useRef<HTMLDivElement>(null);
  const { added } = useAdded(list);
  useKeptFocus(list);
  const last = readers.at(-1);
  const rows = last && more && !some.includes(last) ? [...some, last] : some;
  const missing = readersMissing(found.asked.length);
  const add = (label: string, who = '') => {
    const reader = newReader(who);
    added.current = reader.id;
    app.projects.edit(label, addReader(reader));
  };
  return (
    <Part
      title="Three readers"
      privacy={{ field: 'readers' }}
      note="Show them the title and nothing else, ask “What do you think this is?”, and write down what they say before you explain."
    >
      <p role="status" className={styles.summary}>
        {readersSummary(found)} {missing}
      </p>
      <div ref={list} className={styles.readers}>
        {rows.map((reader) => (
          <ReaderRow
            key={reader.id}
            reader={reader}
            place={readers.indexOf(reader) + 1}
            about={found.earlier.includes(reader) ? otherTitleOf(reader, vision.title) : ''}
            onAskAgain={() => add(`Ask ${reader.who.trim() || 'a reader'} again`, reader.who)}
          />
        ))}
        {more}
        <button type="button" className={styles.add} onClick={() => add('Add a reader')}>
          <Plus aria-hidden size={16} />
          {readers.length === 0 ? 'Add the first reader' : 'Add a reader'}
        </button>
      </div>
    </Part>
  );
}

type RowProps = {
  reader: Reader;
  place: number;
  /** The title the answer is about, where the vision has another one now. */
  about: string;
  onAskAgain: () => void;
};

function ReaderRow({ reader, place, about, onAskAgain }: RowProps) {
  const app = useApp();
  const { id, who, answer, confusion } = reader;
  const name = who.trim() || `reader ${place}`;
  const edit = (label: string, fields: Partial<Reader>) =>
    app.projects.edit(label, setReader(id, fields), { merge: `${id} ${Object.keys(fields).join()}` });
  return (
    <fieldset className={styles.reader} data-entry={id} aria-label={`Reader ${place}`}>
      <Said label="Who was asked">
        <WordsField
          label={`Who was asked, reader ${place}`}
          value={who}
          placeholder="For example: a student"
          className={styles.who}
          onChange={(next) => edit('Change who was asked', { who: next })}
        />
      </Said>
      <Said label="What do you think this is?">
        <WordsField
          label={`What ${name} thinks this is`}
          value={answer}
          placeholder="Not asked yet"
          onChange={(next) => edit(`Change the answer of ${name}`, { answer: next })}
        />
      </Said>
      <Said label="The confusion it shows">
        <WordsField
          label={`The confusion of ${name}`}
          value={confusion}
          placeholder="None"
          onChange={(next) => edit(`Change the confusion of ${name}`, { confusion: next })}
        />
      </Said>
      <button
        type="button"
        className={styles.remove}
        aria-label={`Remove ${name}`}
        title="Remove"
        onClick={() => app.projects.edit(`Remove ${name}`, removeReader(id))}
      >
        <X aria-hidden size={16} />
      </button>
      {about !== '' && (
        <p className={styles.earlier}>
          <span>
            About <bdi>“{about}”</bdi>: it does not count for the title of now.
          </span>
          <button type="button" aria-label={`Ask again: ${name}`} onClick={onAskAgain}>
            <RotateCcw aria-hidden size={16} /> Ask again
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** A field under its name; the field itself says more for those who cannot see whose it is. */
function Said({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <span className={styles.columnHead} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
