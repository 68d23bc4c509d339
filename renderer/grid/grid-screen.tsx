import { type ComponentType, useMemo } from 'react';
import type { Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { readingOrder } from '../../shared/model/reading-order.ts';
import { gridLegendOf } from '../../shared/picture/legend.tsx';
import type { Look } from '../../shared/picture/look.ts';
import { shownWords } from '../../shared/picture/look-words.ts';
import { screenPalette } from '../../shared/picture/palette.ts';
import { showAll } from '../commands/lens-commands.ts';
import { toggleLegend } from '../commands/map-commands.ts';
import { gridPages, showGridPage } from '../commands/screen-commands.ts';
import { useApp, useProject, useWindow } from '../store/app.ts';
import { useLook } from '../store/look.ts';
import type { GridPage } from '../store/window-store.ts';
import { CommandButton } from '../ui/command-button.tsx';
import { Legend } from '../ui/legend.tsx';
import { PageTabs } from '../ui/page-tabs.tsx';
import { EngagementPage } from './engagement/engagement-page.tsx';
import styles from './grid.module.css';
import { PowerInterestPage } from './power-interest/power-interest-page.tsx';

const pages: Record<GridPage, ComponentType<{ people: readonly Person[] }>> = {
  power: PowerInterestPage,
  engagement: EngagementPage,
};

/** The people by their influence and interest, and by how they stand and ought to stand. */
export function GridScreen() {
  const app = useApp();
  const page = useWindow((state) => state.gridPage);
  const project = useProject((it) => it);
  const look = useLook();
  const people = useMemo(() => peopleShown(project, look), [project, look]);
  const shown = shownWords(project, look);
  const legendShown = useWindow((state) => state.legendShown);
  const Page = pages[page];
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <PageTabs label="Grid" pages={gridPages} page={page} onChange={(next) => showGridPage(app, next)} />
        {shown && (
          <p className={styles.shown}>
            {shown} <CommandButton command={showAll} words />
          </p>
        )}
        <span className={styles.legendButton}>
          <CommandButton command={toggleLegend} isOn={legendShown} words />
        </span>
        {legendShown && <Legend entries={gridLegendOf(project, people, screenPalette)} className={styles.legend} />}
      </header>
      {people.length === 0 ? <Nobody /> : <Page people={people} />}
    </div>
  );
}

/** Whoever the filter of the map lets through, as one reads the map. */
const peopleShown = (project: Project, look: Look): Person[] =>
  readingOrder(project)
    .flatMap(({ units }) => units.flatMap(({ people }) => people))
    .filter(({ id }) => look.person(id) === 'shown');

const Nobody = () => (
  <p className={styles.nobody}>
    There is nobody to show here yet. Add people on the map or in the list; then place them by how much influence they
    have and how much this matters to them.
  </p>
);
