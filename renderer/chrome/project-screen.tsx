import { type ComponentType, useEffect, useMemo, useState } from 'react';
import { hasMap, type Screen, screenOf } from '../../shared/model/view.ts';
import { MapCanvas } from '../canvas/map-canvas.tsx';
import { toggleInspector } from '../commands/map-commands.ts';
import { isNarrow, narrowWindow } from '../commands/narrow.ts';
import { useApp, useOpen, usePartnerSafe, useProject, useWindow } from '../store/app.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { ArrangingStrip } from './arranging-strip.tsx';
import styles from './chrome.module.css';
import { ExportStrip } from './export-strip.tsx';
import { FirstPerson } from './first-person.tsx';
import { LensBar } from './lens-bar.tsx';
import { MapTools } from './map-tools.tsx';
import { isPutAway, PutAway } from './put-away.tsx';
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
  const isSafe = usePartnerSafe();
  const isMerging = useWindow((state) => state.dialog?.kind === 'merge');
  const Merge = useLoaded(loadMerge, isMerging);
  if (isMerging) return Merge && <Merge />;
  return (
    <div className={styles.window}>
      <TopBar />
      <SavingTrouble />
      <main className={styles.middle} data-screen={screen}>
        {screen !== 'map' && <OtherArea key={`${screen} ${handle} ${isSafe}`} screen={screen} />}
        {hasMap(screen) && <MapArea isBeside={screen !== 'map'} />}
        {inspectorShown && (
          <aside className={styles.details} aria-label="Details" data-area="details">
            <CommandButton command={toggleInspector} className={styles.hideDetails} words />
            {isPainted && <Side key={String(isSafe)} />}
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
  const isSafe = usePartnerSafe();
  const isAway = isSafe && isPutAway(screen);
  const Shown = useLoaded(load, !isAway);
  return (
    <section className={hasMap(screen) ? styles.answers : styles.whole} aria-label={label} data-area={screen}>
      {isAway && <PutAway screen={screen} />}
      {Shown && !isAway && <Shown />}
    </section>
  );
}

function MapArea({ isBeside }: { isBeside: boolean }) {
  const isBehind = useIsNarrow() && isBeside;
  const app = useApp();
  const isSafe = usePartnerSafe();
  // A map that was painted with everything is taken away, not painted over: the next one begins where one looked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: where one looked is asked for once, when the map changes.
  const sight = useMemo(() => app.canvas.current?.sight(), [app, isSafe]);
  return (
    <div className={styles.view} data-area="map" inert={isBehind}>
      <MapCanvas key={String(isSafe)} start={sight} />
      {!isSafe && <FirstPerson />}
      {!isSafe && <LensBar />}
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
