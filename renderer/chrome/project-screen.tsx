import { type ComponentType, useEffect, useState } from 'react';
import { hasMap, type Screen, screenOf } from '../../shared/model/view.ts';
import { MapCanvas } from '../canvas/map-canvas.tsx';
import { isNarrow, narrowWindow } from '../commands/narrow.ts';
import { useOpen, useProject, useWindow } from '../store/app.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { ArrangingStrip } from './arranging-strip.tsx';
import styles from './chrome.module.css';
import { ExportStrip } from './export-strip.tsx';
import { FirstPerson } from './first-person.tsx';
import { LensBar } from './lens-bar.tsx';
import { MapTools } from './map-tools.tsx';
import { SavingTrouble } from './saving-trouble.tsx';
import { Side } from './side.tsx';
import { SpotlightBar } from './spotlight-bar.tsx';
import { StatusBar } from './status-bar.tsx';
import { TopBar } from './top-bar.tsx';

type OtherScreen = Exclude<Screen, 'map'>;

/** The screens beside and in place of the map: what they are called, and what is loaded when they are opened. */
const others: Record<OtherScreen, { label: string; load: () => Promise<ComponentType> }> = {
  list: { label: 'List', load: () => import('../list/list-screen.tsx').then((loaded) => loaded.ListScreen) },
  grid: { label: 'Grid', load: () => import('../grid/grid-screen.tsx').then((loaded) => loaded.GridScreen) },
  insight: {
    label: 'Insight',
    load: () => import('../insight/insight-screen.tsx').then((loaded) => loaded.InsightScreen),
  },
  story: { label: 'Story', load: () => import('../story/story-screen.tsx').then((loaded) => loaded.StoryScreen) },
};

const loadMerge = () => import('../merge/merge-screen.tsx').then((loaded) => loaded.MergeScreen);

/** The open project: its map, and the screens that show it otherwise or tell what it says. */
export function ProjectScreen() {
  const inspectorShown = useWindow((state) => state.inspectorShown);
  const screen = useProject((project) => screenOf(project.view.screen));
  const handle = useOpen(({ file }) => file.handle);
  const isPainted = useIsPainted();
  const isMerging = useWindow((state) => state.dialog?.kind === 'merge');
  const Merge = useLoaded(loadMerge, isMerging);
  if (isMerging) return Merge && <Merge />;
  return (
    <div className={styles.window}>
      <TopBar />
      <SavingTrouble />
      <main className={styles.middle} data-screen={screen}>
        {screen !== 'map' && <OtherArea key={`${screen} ${handle}`} screen={screen} />}
        {hasMap(screen) && <MapArea isBeside={screen !== 'map'} />}
        {inspectorShown && (
          <aside className={styles.details} aria-label="Details" data-area="details">
            {isPainted && <Side />}
          </aside>
        )}
      </main>
      <ExportStrip />
      <StatusBar />
    </div>
  );
}

function OtherArea({ screen }: { screen: OtherScreen }) {
  const { label, load } = others[screen];
  const Shown = useLoaded(load, true);
  return (
    <section className={hasMap(screen) ? styles.answers : styles.whole} aria-label={label} data-area={screen}>
      {Shown && <Shown />}
    </section>
  );
}

function MapArea({ isBeside }: { isBeside: boolean }) {
  const isBehind = useIsNarrow() && isBeside;
  return (
    <div className={styles.view} data-area="map" inert={isBehind}>
      <MapCanvas />
      <FirstPerson />
      <LensBar />
      <SpotlightBar />
      <MapTools />
      <ArrangingStrip />
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
