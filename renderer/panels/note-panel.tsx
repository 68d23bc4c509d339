import { setNote } from '../../shared/model/edits/set.ts';
import type { Note, NoteColour } from '../../shared/model/note.ts';
import { useApp } from '../store/app.ts';
import { CheckField, ChoiceField, LongTextField } from '../ui/fields.tsx';
import styles from './panels.module.css';

const colourWord: Record<NoteColour, string> = { sand: 'Sand', mint: 'Mint', rose: 'Rose', sky: 'Sky' };

export function NotePanel({ note }: { note: Note }) {
  const app = useApp();
  const edit = (what: string, fields: Partial<Note>) =>
    app.projects.edit(`Change ${what} of a note`, setNote(note.id, fields), { merge: `${note.id} ${what}` });
  return (
    <section className={styles.section}>
      <h2>Note</h2>
      <LongTextField
        label="Text"
        privacy={{ field: 'stickyNotes', released: note.released }}
        value={note.text}
        onChange={(text) => edit('the text', { text })}
      />
      <ChoiceField
        label="Colour"
        value={note.colour}
        words={colourWord}
        onChange={(colour) => edit('the colour', { colour })}
      />
      <CheckField
        label="May leave in a partner-safe export"
        value={note.released}
        onChange={(released) => edit('what is released', { released })}
      />
    </section>
  );
}
