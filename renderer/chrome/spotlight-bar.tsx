import { X } from 'lucide-react';
import { endSpotlight } from '../commands/spotlight.ts';
import { useApp, useWindow } from '../store/app.ts';
import styles from './spotlight-bar.module.css';

/** What the map shows the evidence of, and the way back to the whole map. */
export function SpotlightBar() {
  const app = useApp();
  const shown = useWindow((state) => state.spotlight?.text);
  if (!shown) return null;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.words} title={shown}>
        {shown}
      </span>
      <button type="button" className={styles.clear} onClick={() => endSpotlight(app)}>
        <X aria-hidden size={16} />
        <span>Show all again</span>
      </button>
    </div>
  );
}
