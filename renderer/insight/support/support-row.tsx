import { useState } from 'react';
import { rowWords } from '../../../shared/answers/support-words.ts';
import type { SupportRow, SupportSide } from '../../../shared/insight/support.ts';
import { useRead } from '../reading.ts';
import { Said } from '../statements.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { RowEditor } from './row-editor.tsx';
import { StateChip } from './state-chip.tsx';
import styles from './support.module.css';

/** Whose support it is, its state and why, when it was confirmed; edited in place. */
export function SupportRowView({ side, row }: { side: SupportSide; row: SupportRow }) {
  const { project, findings } = useRead();
  const [isEditing, setEditing] = useState(false);
  const { title, about, why, more, howKnown, confirmed } = rowWords(project, side, row, findings.day);
  const canEdit = row.kind !== 'front-line' || row.unit !== undefined;
  return (
    <li className={styles.row} aria-label={about}>
      <StateChip state={row.state} />
      <h4>{title}</h4>
      <div className={styles.buttons}>
        <ConfirmButton organisation={side.organisation} row={row} />
        {canEdit && (
          <button
            type="button"
            aria-expanded={isEditing}
            aria-label={`Edit ${about}`}
            onClick={() => setEditing(!isEditing)}
          >
            {isEditing ? 'Done' : 'Edit'}
          </button>
        )}
      </div>
      <div className={styles.says}>
        <p>
          <Said statement={why} /> {more}
        </p>
        {howKnown && <p className={styles.small}>How we know: {howKnown}.</p>}
        {confirmed && <p className={styles.small}>{confirmed}</p>}
      </div>
      {isEditing && (
        <div className={styles.editor}>
          <RowEditor organisation={side.organisation} row={row} />
        </div>
      )}
    </li>
  );
}
