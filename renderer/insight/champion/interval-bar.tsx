import { championScale, rangeWords } from '../../../shared/answers/champion-words.ts';
import styles from './champion.module.css';

/** The four answers together can be 0 to 12: so many places, and at which of them the second and later words begin. */
const places = 13;
const begins = [3, 6, 9] as const;

const at = (place: number) => `${(place / places) * 100}%`;

/**
 * From the least to the most that somebody can still turn out to be, on a scale of four words. A filled place is known; a
 * hatched stretch is open. The words beside it say the same.
 */
export const IntervalBar = ({ low, high }: { low: number; high: number }) => (
  <span className={styles.bar} role="img" aria-label={rangeWords({ low, high })}>
    {begins.map((place) => (
      <i key={place} className={styles.tick} style={{ left: at(place) }} />
    ))}
    <i className={low === high ? styles.point : styles.range} style={{ left: at(low), width: at(high - low + 1) }} />
  </span>
);

/** The four words above the bars. */
export const ScaleWords = () => (
  <span className={styles.scale} aria-hidden>
    <span className={styles.scaleWords}>
      {championScale.map((word) => (
        <i key={word}>{word}</i>
      ))}
    </span>
  </span>
);
