import { type ComponentType, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import styles from './chrome/chrome.module.css';
import { Messages } from './chrome/messages.tsx';
import { startWindow } from './chrome/start-window.ts';
import { StartScreen } from './start/start-screen.tsx';
import { AppContext, type App as AppParts } from './store/app.ts';

/** Nearly everybody opens a map next: it is on its way while the window asks the host what to show. */
const loadingMapScreen = import('./chrome/map-screen.tsx');
const loadMapScreen = () => loadingMapScreen.then((loaded) => loaded.MapScreen);
const loadDialogs = () => import('./dialogs/dialogs.tsx').then((loaded) => loaded.Dialogs);

/** A part of the window that is loaded when it is wanted. Suspense would hold back for 300 ms what is there after 30. */
function useLoaded(load: () => Promise<ComponentType>, wanted: boolean): ComponentType | null {
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (wanted) void load().then((loaded) => setPart(() => loaded));
  }, [load, wanted]);
  return Part;
}

type Start = { kind: 'waiting' } | { kind: 'ready' } | { kind: 'failed'; why: string };

/** The one window: the start screen, or the open project. */
export function App({ app }: { app: AppParts }) {
  const [start, setStart] = useState<Start>({ kind: 'waiting' });
  const isOpen = useStore(app.projects, (state) => state.open !== null);
  const asks = useStore(app.window, (state) => state.dialog !== null);
  const MapScreen = useLoaded(loadMapScreen, true);
  const Dialogs = useLoaded(loadDialogs, asks);

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
      {start.kind === 'ready' && !isOpen && <StartScreen />}
      {start.kind === 'ready' && isOpen && MapScreen && <MapScreen />}
      {Dialogs && <Dialogs />}
      <Messages />
    </AppContext>
  );
}
