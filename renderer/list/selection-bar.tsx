import { Map as MapIcon, Trash2 } from 'lucide-react';
import { useStore } from 'zustand';
import { goToOnMap } from '../commands/screen-commands.ts';
import { usePartnerSafe } from '../store/app.ts';
import { BulkEdit } from './bulk-edit.tsx';
import { type ListGrid, rangeOf } from './grid.ts';
import { countedRows, deleteRows } from './grid-edits.ts';
import styles from './list.module.css';
import type { Listed } from './use-listed.ts';

const usualHint =
  'Type into a cell, or press F2 or Enter to edit it. Cells can be copied to a spreadsheet and pasted from one.';

/** What can be done with the rows that are chosen; nothing while none is. */
export function SelectionBar({ grid, listed }: { grid: ListGrid; listed: Listed }) {
  const state = useStore(grid.store);
  const range = rangeOf(state, grid.rowNumber, grid.columnNumber);
  const rows = range ? grid.rowsIn(range) : [];
  const cells = range ? rows.length * (range.right - range.left + 1) : 0;
  const [first] = rows;
  const isSafe = usePartnerSafe();
  return (
    <div className={styles.selection} role="toolbar" aria-label="Chosen rows">
      {first ? (
        <>
          <span className={styles.shown}>
            {countedRows(listed.kind, rows.length)}
            {cells > 1 && `, ${cells} cells`} chosen
          </span>
          {!isSafe && <BulkEdit grid={grid} listed={listed} count={rows.length} />}
          <button type="button" onClick={() => goToOnMap(grid.app, first.id)}>
            <MapIcon aria-hidden size={16} /> Show on the map
          </button>
          {!isSafe && (
            <button type="button" onClick={() => deleteRows(grid)}>
              <Trash2 aria-hidden size={16} /> Delete
            </button>
          )}
        </>
      ) : (
        <span className={styles.hint}>{isSafe ? 'The partner view is to look at.' : usualHint}</span>
      )}
    </div>
  );
}
