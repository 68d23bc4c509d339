import type { LegendEntry } from '../../shared/picture/legend-entry.ts';
import { LegendList } from '../../shared/picture/legend-list.tsx';
import styles from './legend.module.css';

/** What the signs on a screen mean; `className` says where it stands. */
export const Legend = ({ entries, className }: { entries: readonly LegendEntry[]; className: string | undefined }) => (
  <section className={`${styles.legend} ${className}`} aria-label="Legend">
    {entries.length > 0 ? <LegendList entries={entries} /> : <p>There is nothing to explain yet.</p>}
  </section>
);
