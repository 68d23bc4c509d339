import { useMemo, useState } from 'react';
import type { PersonId } from '../../shared/base/ids.ts';
import { type Found, search } from '../../shared/model/search.ts';
import { nameOf } from '../../shared/picture/sentences.ts';
import { useApp, useProject } from '../store/app.ts';
import fields from '../ui/fields.module.css';
import found from '../ui/found.module.css';
import { FoundRow } from '../ui/found-row.tsx';
import { useCombobox } from '../ui/use-combobox.ts';
import styles from './connect.module.css';

type Props = {
  /** Those who cannot be chosen. */
  except: ReadonlySet<string>;
  chosen: PersonId | null;
  onChoose: (person: PersonId | null) => void;
};

/** A field that finds one of the people of the map by name, job title, unit or organisation. */
export function PersonPicker({ except, chosen, onChoose }: Props) {
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
  const shown: readonly Found[] = chosen ? [] : people;
  const box = useCombobox({
    count: shown.length,
    onChoose(index) {
      const id = shown[index]?.id as PersonId | undefined;
      if (!id) return;
      setQuery(nameOf(project.people[id]));
      onChoose(id);
    },
  });
  return (
    <div className={fields.field}>
      <label htmlFor="connect-to">To</label>
      <input
        {...box.input}
        id="connect-to"
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
      {!chosen && people.length === 0 && (
        <p role="status" className={styles.nobody}>
          Nobody found. This looks at names, job titles, units and organisations.
        </p>
      )}
    </div>
  );
}
