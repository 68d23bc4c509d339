import { useId, useMemo, useState } from 'react';
import type { PersonId } from '../../shared/base/ids.ts';
import { type Found, search } from '../../shared/model/search.ts';
import { nameOf } from '../../shared/picture/sentences.ts';
import { useApp, useProject } from '../store/app.ts';
import fields from './fields.module.css';
import found from './found.module.css';
import { FoundRow } from './found-row.tsx';
import styles from './person-picker.module.css';
import { useCombobox } from './use-combobox.ts';

type Props = {
  label: string;
  /** Those who cannot be chosen. */
  except: ReadonlySet<string>;
  chosen: PersonId | null;
  onChoose: (person: PersonId | null) => void;
  /** People are chosen one after the other: the list is there once something is typed, and the field is empty after each. */
  severalInTurn?: boolean;
};

/** A field that finds one of the people of the map by name, job title, unit or organisation. */
export function PersonPicker({ label, except, chosen, onChoose, severalInTurn = false }: Props) {
  const id = useId();
  const app = useApp();
  const project = useProject((it) => it);
  const [query, setQuery] = useState('');
  const { found: people, total } = useMemo(
    () =>
      search(project, query, {
        kinds: ['person'],
        fields: ['name', 'jobTitle', 'unit', 'organisation'],
        except,
      }),
    [project, query, except],
  );
  const isOpen = !chosen && (!severalInTurn || query.trim() !== '');
  const shown: readonly Found[] = isOpen ? people : [];
  const box = useCombobox({
    count: shown.length,
    onChoose(index) {
      const person = shown[index]?.id as PersonId | undefined;
      if (!person) return;
      setQuery(severalInTurn ? '' : nameOf(project.people[person]));
      onChoose(person);
    },
    ...(severalInTurn && query !== '' ? { onEscape: () => setQuery('') } : {}),
  });
  return (
    <div className={fields.field}>
      <label htmlFor={id}>{label}</label>
      <input
        {...box.input}
        id={id}
        type="text"
        placeholder="Name, job title or organisation"
        value={query}
        onFocus={() => {
          const ahead = app.window.takeTypedAhead();
          setQuery((typed) => typed + ahead);
        }}
        onChange={(event) => {
          setQuery(event.target.value);
          onChoose(null);
          box.first();
        }}
      />
      {shown.length > 0 && (
        <ul {...box.list} className={`${found.list} ${styles.people}`} aria-label="People">
          {shown.map((each, index) => (
            <li key={each.id} {...box.option(index)} className={found.row}>
              <FoundRow project={project} found={each} query={query} />
            </li>
          ))}
          {total > shown.length && (
            <li role="presentation" className={found.rest}>
              and {total - shown.length} more: type to find them
            </li>
          )}
        </ul>
      )}
      {isOpen && people.length === 0 && (
        <p role="status" className={styles.nobody}>
          Nobody found. This looks at names, job titles, units and organisations.
        </p>
      )}
    </div>
  );
}
