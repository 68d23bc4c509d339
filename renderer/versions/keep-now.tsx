import { type FormEvent, useId, useState } from 'react';
import { isKeptAlready, keepVersionNow } from '../commands/version-commands.ts';
import { useApp } from '../store/app.ts';
import fields from '../ui/fields.module.css';
import type { KnownVersions } from './use-versions.ts';
import styles from './versions.module.css';

type Props = { versions: KnownVersions; onKept: (version: number) => void };

/** Keeps what is there now, with a name if one is given. */
export function KeepNow({ versions, onKept }: Props) {
  const app = useApp();
  const id = useId();
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    void versions.change(async () => {
      if (name.trim() === '' && (await isKeptAlready(app)))
        return app.window.say('The newest version is just what is there now. Give it a name to find it again.');
      onKept(await keepVersionNow(app, name));
      setName('');
      app.window.announce('This version was kept.');
    });
  };
  return (
    <form className={`${fields.field} ${styles.keep}`} onSubmit={keep}>
      <label htmlFor={id}>Keep what is there now as a version</label>
      <div className={styles.row}>
        <input
          id={id}
          value={name}
          maxLength={200}
          placeholder="Its name, if you like"
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">Keep</button>
      </div>
    </form>
  );
}
