import { useEffect, useState } from 'react';
import { MapCanvas } from '../canvas/map-canvas.tsx';
import { useWindow } from '../store/app.ts';
import { ArrangingStrip } from './arranging-strip.tsx';
import styles from './chrome.module.css';
import { FirstPerson } from './first-person.tsx';
import { LensBar } from './lens-bar.tsx';
import { MapTools } from './map-tools.tsx';
import { SavingTrouble } from './saved-state.tsx';
import { Side } from './side.tsx';
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
        <div className={styles.view} data-area="map">
          <MapCanvas />
          <FirstPerson />
          <LensBar />
          <MapTools />
          <ArrangingStrip />
        </div>
        {inspectorShown && (
          <aside className={styles.details} aria-label="Details" data-area="details">
            {isPainted && <Side />}
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
