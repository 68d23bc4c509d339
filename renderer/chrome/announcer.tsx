import { useWindow } from '../store/app.ts';
import styles from './chrome.module.css';

/** Says politely, to a screen reader only, what has just changed. */
export function Announcer() {
  const { text, nth } = useWindow((state) => state.announcement);
  return (
    <div className={styles.heardOnly} role="log" aria-label="What has just changed" aria-live="polite">
      <span key={nth}>{text}</span>
    </div>
  );
}
