import { useCallback, useEffect, useState } from 'react';
import type { KeptItem } from '../../shared/host/kept.ts';
import { runSaying } from '../commands/command.ts';
import { useApp, useWindow } from '../store/app.ts';
import { KeptRow } from './kept-row.tsx';
import { keptTitle } from './kept-words.ts';
import styles from './settings.module.css';

/** Every file and folder that Accord keeps: what it is, where, how large, and the way to delete it. */
export function DataPage() {
  const app = useApp();
  const isBrowser = useWindow((state) => state.greeting?.door === 'browser');
  const [kept, setKept] = useState<readonly KeptItem[]>();
  const list = useCallback(async () => setKept(await app.host.listKept({})), [app]);
  useEffect(() => void runSaying(app, list), [app, list]);

  const remove = (item: KeptItem) =>
    runSaying(app, async () => {
      await app.host.deleteKept({ kept: item.id });
      const [greeting, recents] = await Promise.all([app.host.greet({}), app.host.listRecents({})]);
      app.window.setState({ greeting, recents });
      await list();
      app.window.announce(`Deleted: ${keptTitle(item)}.`);
    });

  return (
    <>
      <p>
        Everything that Accord keeps is in these files and folders, and it sends nothing over a network. What else
        copies a folder, such as a sync service or a backup, Accord cannot see.
        {isBrowser &&
          ' The browser of this window starts with an empty profile, which is deleted when the window closes.'}
      </p>
      {kept ? (
        <ul className={styles.kept} aria-label="What Accord keeps">
          {kept.map((item) => (
            <KeptRow key={item.id} item={item} canShow={!isBrowser} onDelete={() => remove(item)} />
          ))}
        </ul>
      ) : (
        <p className={styles.about}>Looking…</p>
      )}
    </>
  );
}
