import { useEffect, useState } from 'react';
import type { Recent } from '../../shared/host/contract.ts';
import type { Recovery } from '../../shared/host/outcomes.ts';
import { show } from '../commands/file-commands.ts';
import { useApp, usePartnerSafe } from '../store/app.ts';
import styles from './recoveries.module.css';

/** What is in no file yet. */
export function useRecoveries(): readonly Recovery[] {
  const app = useApp();
  const [found, setFound] = useState<readonly Recovery[]>([]);
  useEffect(() => void app.host.listRecoveries({}).then(setFound, () => undefined), [app]);
  return found;
}

/** Whether there is work on a recent project that is not in its file: what opens is older then. */
export const isWaiting = (recent: Pick<Recent, 'title' | 'place'>, found: readonly Recovery[]): boolean =>
  found.some(
    ({ state, place, title, fileName }) =>
      (state === 'newer' || state === 'diverged' || state === 'locked') &&
      place === recent.place &&
      [title, fileName.replace(/\.accord$/i, '')].includes(recent.title),
  );

/** Work that is in no file yet, after Accord ended or was left: offered, never forced. */
export function Recoveries({ found }: { found: readonly Recovery[] }) {
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="recoveries">
      <h2 id="recoveries">Not saved yet</h2>
      <ul className={styles.list}>
        {found.map((recovery) => (
          <RecoveryItem key={recovery.id} recovery={recovery} />
        ))}
      </ul>
    </section>
  );
}

/** While only what the partner may see is shown, its name and time are all that is said of it. */
export function RecoveryItem({ recovery }: { recovery: Recovery }) {
  const app = useApp();
  const [isDiscarded, setDiscarded] = useState(false);
  const isHiding = usePartnerSafe();
  const { id, state } = recovery;
  const discard = (discarded: boolean) =>
    void app.host.discardRecovery({ recovery: id, discarded }).then(
      () => setDiscarded(discarded),
      (error: Error) => app.window.say(error.message, true),
    );
  const open = (as: 'project' | 'copy') => void show(app, () => app.host.openRecovery({ recovery: id, as }));
  const name = nameOf(recovery);
  if (isDiscarded)
    return (
      <li className={styles.item} role="status">
        <p className={styles.words}>{name}: discarded. It is gone for good when Accord starts again.</p>
        <button type="button" onClick={() => discard(false)}>
          Take it back
        </button>
      </li>
    );
  return (
    <li className={styles.item}>
      {!isHiding && recovery.picture && (
        <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(recovery.picture)}`} alt="" />
      )}
      <div className={styles.words}>
        <h3>
          {name}, {whenOf(recovery)}
        </h3>
        {!isHiding && <About recovery={recovery} />}
      </div>
      <div className={styles.ways}>
        {state !== 'damaged' && (
          <button type="button" className={styles.primary} onClick={() => open('project')}>
            {state === 'noFile' ? 'Open it' : 'Open it as the project'}
          </button>
        )}
        {state !== 'damaged' && state !== 'noFile' && (
          <button type="button" onClick={() => open('copy')}>
            Open as a copy
          </button>
        )}
        <button type="button" onClick={() => discard(true)}>
          Discard
        </button>
      </div>
    </li>
  );
}

function About({ recovery }: { recovery: Recovery }) {
  const { sentences, place } = recovery;
  return (
    <>
      <p>{aboutOf(recovery)}</p>
      {sentences.length > 1 && (
        <details>
          <summary>Everything that differs ({sentences.length})</summary>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {place && <p className={styles.place}>{place}</p>}
    </>
  );
}

const nameOf = ({ title, fileName }: Recovery): string => title || fileName || 'A project without a name';

const whenOf = ({ at }: Recovery): string =>
  at === 0
    ? 'no time known'
    : new Date(at).toLocaleString([], { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** What is in the copy and how it stands to its file, in words. */
function aboutOf({ state, short }: Recovery): string {
  switch (state) {
    case 'newer':
      return `Not in the file: ${short}`;
    case 'diverged':
      return `The file was changed since by another program. Opened as the project, you decide what is taken from which of the two. From the file to this copy: ${short}`;
    case 'fileGone':
      return 'Its file is not there any more. Opened as the project, it is written anew.';
    case 'noFile':
      return 'It was in no file yet.';
    case 'locked':
      return 'It is protected: its password opens it.';
    default:
      return 'This copy is damaged and cannot be opened. The file itself is as it was last saved, and opens as usual.';
  }
}
