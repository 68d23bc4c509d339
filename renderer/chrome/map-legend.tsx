import { legendOf } from '../../shared/picture/legend.tsx';
import { screenPalette } from '../../shared/picture/palette.ts';
import { useProject } from '../store/app.ts';
import { useLook } from '../store/look.ts';
import { Legend } from '../ui/legend.tsx';
import styles from './map-legend.module.css';

/** What the lines and marks mean that are on the map now. */
export function MapLegend() {
  const project = useProject((it) => it);
  const entries = legendOf(project, screenPalette, useLook());
  return <Legend entries={entries} className={styles.legend} />;
}
