import { legendOf } from '../../shared/picture/legend.tsx';
import { LegendList } from '../../shared/picture/legend-list.tsx';
import { screenPalette } from '../../shared/picture/palette.ts';
import { useProject } from '../store/app.ts';
import { useLook } from '../store/look.ts';
import styles from './map-legend.module.css';

/** What the lines and marks mean that are on the map now. */
export function MapLegend() {
  const project = useProject((it) => it);
  const entries = legendOf(project, screenPalette, useLook());
  return (
    <section className={styles.legend} aria-label="Legend">
      {entries.length > 0 ? <LegendList entries={entries} /> : <p>There is nothing on the map yet.</p>}
    </section>
  );
}
