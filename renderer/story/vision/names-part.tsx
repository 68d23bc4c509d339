import { Plus, X } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import { addNameInUse, removeNameInUse, setNameInUse } from '../../../shared/model/edits/vision.ts';
import { useApp, useProject } from '../../store/app.ts';
import { useSome } from '../../ui/show-more.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import styles from './names.module.css';
import { Part } from './part.tsx';

/** So many names are drawn at once. */
const atOnce = 30;

/** What the thing is called already, by one side or the other. */
export function NamesPart() {
  const namesInUse = useProject((project) => project.vision.namesInUse);
  const { some, more } = useSome(namesInUse, atOnce);
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list);
  return (
    <Part
      title="Names in use"
      privacy={{ field: 'namesInUse' }}
      note="What both sides call it today, working titles and nicknames too. The title is compared with them."
    >
      <div ref={list} className={styles.names}>
        {some.map((name, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name is known by its place; it changes while it is typed
          <NameInUse key={place} name={name} place={place} />
        ))}
        {more}
        <NewName />
      </div>
    </Part>
  );
}

function NameInUse({ name, place }: { name: string; place: number }) {
  const app = useApp();
  const remove = () => app.projects.edit(`Remove the name ${name.trim() || 'that is empty'}`, removeNameInUse(place));
  return (
    <span className={styles.name}>
      <input
        aria-label={`Name in use ${place + 1}`}
        value={name}
        onChange={(event) =>
          app.projects.edit('Change a name in use', setNameInUse(place, event.target.value), {
            merge: `name in use ${place}`,
          })
        }
      />
      <button type="button" aria-label={`Remove the name ${name || 'that is empty'}`} title="Remove" onClick={remove}>
        <X aria-hidden size={14} />
      </button>
    </span>
  );
}

function NewName() {
  const app = useApp();
  const [draft, setDraft] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() === '') return;
    app.projects.edit(`Add the name ${draft.trim()}`, addNameInUse(draft.trim()));
    setDraft('');
  };
  return (
    <form className={styles.newName} onSubmit={add}>
      <input
        aria-label="Another name in use"
        placeholder="Another name"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      <button type="submit">
        <Plus aria-hidden size={16} />
        Add
      </button>
    </form>
  );
}
