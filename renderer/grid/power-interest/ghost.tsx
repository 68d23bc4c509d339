import { quadrantOf } from '../../../shared/insight/power-interest.ts';
import { quadrantWord } from '../../../shared/picture/words.ts';
import styles from './power-interest.module.css';
import type { Placing } from './use-placing.ts';

/** Where somebody would stand if they were let go now. */
export function Ghost({ placing: { to, at } }: { placing: Placing }) {
  if (to === 'tray') return null;
  return (
    <span className={styles.ghost} style={{ left: `${at.x * 100}%`, top: `${at.y * 100}%` }} aria-hidden="true">
      {quadrantWord[quadrantOf(to)]}
      <small>
        influence {to.tower}, interest {to.interest}
      </small>
    </span>
  );
}
