import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { KeptVersion } from '../../shared/host/contract.ts';
import { useApp, useOpen } from '../store/app.ts';
import fields from '../ui/fields.module.css';
import { ownEscape } from './own-escape.ts';
import type { KnownVersions } from './use-versions.ts';
import styles from './versions.module.css';

type Props = { versions: KnownVersions; version: KeptVersion; onDone: () => void };

/** Gives a version a name, another one, or takes it away. */
export function NameVersion({ versions, version, onDone }: Props) {
  const app = useApp();
  const project = useOpen(({ file }) => file.handle);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(version.name);
  useEffect(() => field.current?.select(), []);
  const keep = (wanted: string) => {
    if (!project) return;
    void versions.change(() => app.host.nameVersion({ project, version: version.version, name: wanted }));
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep(name);
  };
  return (
    <form className={`${fields.field} ${styles.inline}`} onSubmit={submit} {...ownEscape(onDone)}>
      <label htmlFor={id}>Name of this version: with one it stays the longest</label>
      <div className={styles.row}>
        <input ref={field} id={id} value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
        <button type="submit">Keep the name</button>
        {version.name && (
          <button type="button" onClick={() => keep('')}>
            Remove the name
          </button>
        )}
      </div>
    </form>
  );
}
