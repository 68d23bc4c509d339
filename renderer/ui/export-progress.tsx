import { useState } from 'react';
import type { ExportStage } from '../../shared/host/export-progress.ts';
import { useWindow } from '../store/app.ts';
import type { Exporting } from '../store/window-store.ts';
import styles from './export-progress.module.css';

const stageWord: Record<ExportStage, string> = {
  drawing: 'Drawing…',
  printing: 'Making the pages…',
  searching: 'Searching for private values…',
  writing: 'Writing the file…',
};

/**
 * What a long export is doing, how far it is, and a way to cancel it; nothing while there is none. Of several the newest is
 * shown and how many there are; the others are below it when they are asked for.
 */
export function ExportProgress() {
  const exports = useWindow((state) => state.exports);
  const [areAllShown, setAllShown] = useState(false);
  const [newest, ...others] = exports.filter(({ isLong }) => isLong).reverse();
  if (!newest) return null;
  if (others.length === 0)
    return (
      <section aria-label="Exporting">
        <Row exporting={newest} />
      </section>
    );
  return (
    <section className={styles.several} aria-label="Exporting">
      <Row exporting={newest} isNamed />
      {areAllShown && others.map((each) => <Row key={each.ticket} exporting={each} isNamed />)}
      <button
        type="button"
        className={styles.how}
        aria-expanded={areAllShown}
        onClick={() => setAllShown((before) => !before)}
      >
        {others.length + 1} exports: {areAllShown ? 'show the newest only' : 'show all'}
      </button>
    </section>
  );
}

/** `isNamed`: there are others, which are to be told apart. */
function Row({ exporting: { what, progress, cancel }, isNamed = false }: { exporting: Exporting; isNamed?: boolean }) {
  if (!progress) return null;
  const { stage, done, total, standsStill } = progress;
  return (
    <div className={styles.progress}>
      <span role="status" title={standsStill && `Accord may stand still meanwhile: ${standsStill}`}>
        {isNamed && `${what}: `}
        {stageWord[stage]}
      </span>
      {/* Without a value it moves on its own: how long it takes is not known. */}
      <progress
        aria-label={isNamed ? `${what}: exported so far` : 'Exported so far'}
        {...(total ? { value: done ?? 0, max: total } : {})}
      />
      <button type="button" aria-label={isNamed ? `Cancel the export: ${what}` : undefined} onClick={cancel}>
        Cancel the export
      </button>
    </div>
  );
}
