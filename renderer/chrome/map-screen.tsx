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
        {inspectorShown && <Inspector />}
      </main>
      <StatusBar />
    </div>
  );
}
