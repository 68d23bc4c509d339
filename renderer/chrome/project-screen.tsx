import { useEffect, useState } from 'react';
import { screenOf } from '../../shared/model/view.ts';
import { MapCanvas } from '../canvas/map-canvas.tsx';
import { isNarrow, narrowWindow } from '../commands/narrow.ts';
import { useOpen, useProject, useWindow } from '../store/app.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { ArrangingStrip } from './arranging-strip.tsx';
import styles from './chrome.module.css';
import { FirstPerson } from './first-person.tsx';
import { LensBar } from './lens-bar.tsx';
import { MapTools } from './map-tools.tsx';
import { SavingTrouble } from './saved-state.tsx';
import { Side } from './side.tsx';
import { SpotlightBar } from './spotlight-bar.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';

const loadInsight = () => import('../insight/insight-screen.tsx').then((loaded) => loaded.InsightScreen);

/** The open project: its map, and beside it the answers that are read from it. */
export function ProjectScreen() {
  const inspectorShown = useWindow((state) => state.inspectorShown);
  const screen = useProject((project) => screenOf(project.view.screen));
  const handle = useOpen(({ file }) => file.handle);
  const isPainted = useIsPainted();
  const isBehind = useIsNarrow() && screen === 'insight';
  const Insight = useLoaded(loadInsight, screen === 'insight');
  return (
    <div className={styles.window}>
      <TopBar />
      <SavingTrouble />
      <main className={styles.middle} data-screen={screen}>
        {screen === 'insight' && (
          <section className={styles.answers} aria-label="Insight" data-area="insight">
            {Insight && <Insight key={handle} />}
          </section>
        )}
        <div className={styles.view} data-area="map" inert={isBehind}>
          <MapCanvas />
          <FirstPerson />
          <LensBar />
          <SpotlightBar />
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

/** Whether the window has no room for the answers and the map beside each other. */
function useIsNarrow(): boolean {
  const [narrow, setNarrow] = useState(isNarrow);
  useEffect(() => {
    const query = matchMedia(narrowWindow);
    const onChange = () => setNarrow(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return narrow;
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
