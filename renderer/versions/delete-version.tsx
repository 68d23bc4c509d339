import { useEffect, useRef } from 'react';
import type { KeptVersion } from '../../shared/host/contract.ts';
import { useApp, useOpen } from '../store/app.ts';
import { whenSaved } from '../store/when-saved.ts';
import { ownEscape } from './own-escape.ts';
import type { KnownVersions } from './use-versions.ts';
import styles from './versions.module.css';

type Props = { versions: KnownVersions; version: KeptVersion; onDone: () => void; onDeleted: () => void };

/** Asks once before a version is deleted: this is the one thing here that cannot be undone. */
export function DeleteVersion({ versions, version, onDone, onDeleted }: Props) {
  const app = useApp();
  const project = useOpen(({ file }) => file.handle);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const remove = () => {
    if (!project) return;
    onDone();
    void versions
      .change(async () => {
        await app.host.removeVersion({ project, version: version.version });
        app.window.announce('The version was deleted.');
      })
      .then(onDeleted);
  };
  return (
    <fieldset className={styles.inline} aria-label="Delete this version" {...ownEscape(onDone)}>
      <p>
        Delete {version.name ? `“${version.name}”, the version` : 'the version'} of {whenSaved(version.savedAt)}, for
        good? The project and its other versions stay.
      </p>
      <div className={styles.row}>
        <button ref={keep} type="button" onClick={onDone}>
          Keep it
        </button>
        <button type="button" className={styles.delete} onClick={remove}>
          Delete it
        </button>
      </div>
    </fieldset>
  );
}
