import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import styles from './chrome/chrome.module.css';
import { Messages } from './chrome/messages.tsx';
import { startWindow } from './chrome/start-window.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { AppContext, type App as AppParts } from './store/app.ts';

const MapScreen = lazy(() => import('./chrome/map-screen.tsx').then((module) => ({ default: module.MapScreen })));

type Start = { kind: 'waiting' } | { kind: 'ready' } | { kind: 'failed'; why: string };

/** The one window: the start screen, or the open project. */
export function App({ app }: { app: AppParts }) {
  const [start, setStart] = useState<Start>({ kind: 'waiting' });
  const isOpen = useStore(app.projects, (state) => state.open !== null);

  useEffect(() => {
    const starting = startWindow(app);
    starting.ready.then(
      () => setStart({ kind: 'ready' }),
      (error: unknown) => setStart({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
    );
    return starting.stop;
  }, [app]);

  return (
    <AppContext value={app}>
      {start.kind === 'failed' && (
        <main className={styles.failed}>
          <h1>Accord could not start</h1>
          <p>{start.why}</p>
        </main>
      )}
      {start.kind === 'ready' &&
        (isOpen ? (
          <Suspense fallback={null}>
            <MapScreen />
          </Suspense>
        ) : (
          <StartScreen />
        ))}
      <Dialogs />
      <Messages />
    </AppContext>
  );
}
