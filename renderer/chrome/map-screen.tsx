import { useEffect, useState } from 'react';
import { MapCanvas } from '../canvas/map-canvas.tsx';
import { Inspector } from '../panels/inspector.tsx';
import { useWindow } from '../store/app.ts';
import styles from './chrome.module.css';
import { FirstPerson } from './first-person.tsx';
import { MapTools } from './map-tools.tsx';
import { SavingTrouble } from './saved-state.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';

export function MapScreen() {
  const inspectorShown = useWindow((state) => state.inspectorShown);
  const isPainted = useIsPainted();
  return (
    <div className={styles.window}>
      <TopBar />
      <SavingTrouble />
      <main className={styles.middle}>
        <div className={styles.view}>
          <MapCanvas />
          <FirstPerson />
          <MapTools />
        </div>
        {inspectorShown && (
          <aside className={styles.details} aria-label="Details">
            {isPainted && <Inspector />}
          </aside>
        )}
      </main>
      <StatusBar />
    </div>
  );
}

/** False until the map is on the screen: its details have their place already, and fill it a moment later. */
function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPainted(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}
