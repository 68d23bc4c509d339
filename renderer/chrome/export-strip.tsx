import { useWindow } from '../store/app.ts';
import { ExportProgress } from '../ui/export-progress.tsx';
import styles from './arranging-strip.module.css';

/** How far a long export is, over the window, once its dialog has been left. */
export function ExportStrip() {
  const isShown = useWindow(({ exports, dialog }) => dialog === null && exports.some(({ isLong }) => isLong));
  if (!isShown) return null;
  return (
    <div className={`${styles.strip} ${styles.below}`}>
      <ExportProgress />
    </div>
  );
}
