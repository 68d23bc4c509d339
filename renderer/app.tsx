import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Announcer } from './chrome/announcer.tsx';
import styles from './chrome/chrome.module.css';
import { Messages } from './chrome/messages.tsx';
import { ProjectScreen } from './chrome/project-screen.tsx';
import { startWindow } from './chrome/start-window.ts';
import { StartScreen } from './start/start-screen.tsx';
import { AppContext, type App as AppParts } from './store/app.ts';
import { useLoaded } from './ui/use-loaded.ts';

const loadPresentation = () => import('./story/present/presentation.tsx').then((loaded) => loaded.Presentation);
const loadVersions = () => import('./versions/versions-window.tsx').then((loaded) => loaded.VersionsWindow);
const loadSettings = () => import('./settings/settings-dialog.tsx').then((loaded) => loaded.SettingsDialog);
const loadDialogs = () => import('./dialogs/dialogs.tsx').then((loaded) => loaded.Dialogs);

type Start = { kind: 'waiting' } | { kind: 'ready' } | { kind: 'failed'; why: string };

/** The one window: the start screen, or the open project. */
export function App({ app }: { app: AppParts }) {
  const [start, setStart] = useState<Start>({ kind: 'waiting' });
  const isOpen = useStore(app.projects, (state) => state.open !== null);
  const asks = useStore(app.window, (state) => state.dialog !== null);
  const Dialogs = useLoaded(loadDialogs, asks);
  const showsVersions = useStore(app.window, (state) => state.dialog?.kind === 'versions');
  const Versions = useLoaded(loadVersions, showsVersions);
  const setsUp = useStore(app.window, ({ dialog }) => dialog?.kind === 'settings');
  const Settings = useLoaded(loadSettings, setsUp);
  const isPresenting = useStore(app.window, (state) => state.presenting !== null);
  const Presentation = useLoaded(loadPresentation, isPresenting);

  // Whoever presses a key for a dialog goes on typing: it has to be there with the next letter.
  useEffect(() => {
    if (!isOpen) return;
    const idle = requestIdleCallback(() => void loadDialogs());
    return () => cancelIdleCallback(idle);
  }, [isOpen]);

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
      {start.kind === 'ready' && isOpen && <ProjectScreen />}
      {Dialogs && <Dialogs />}
      {Versions && showsVersions && isOpen && <Versions />}
      {Settings && setsUp && <Settings />}
      {Presentation && isPresenting && isOpen && <Presentation />}
      <Messages />
      <Announcer />
    </AppContext>
  );
}
