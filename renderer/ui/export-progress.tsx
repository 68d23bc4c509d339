import type { ExportStage } from '../../shared/host/export-progress.ts';
import { useWindow } from '../store/app.ts';
import styles from './export-progress.module.css';

const stageWord: Record<ExportStage, string> = {
  drawing: 'Drawing…',
  printing: 'Making the pages…',
  searching: 'Searching for private values…',
  writing: 'Writing the file…',
};

/** What a long export is doing, how far it is, and a way to cancel it; nothing while there is none. */
export function ExportProgress() {
  const exporting = useWindow((state) => state.exporting);
  if (!exporting?.isLong || !exporting.progress) return null;
  const { stage, done, total, standsStill } = exporting.progress;
  return (
    <section className={styles.progress} aria-label="Exporting">
      <span role="status" title={standsStill && `Accord may stand still meanwhile: ${standsStill}`}>
        {stageWord[stage]}
      </span>
      {/* Without a value it moves on its own: how long it takes is not known. */}
      <progress aria-label="Exported so far" {...(total ? { value: done ?? 0, max: total } : {})} />
      <button type="button" onClick={exporting.cancel}>
        Cancel the export
      </button>
    </section>
  );
}
