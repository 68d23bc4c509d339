import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Outcome } from '../../shared/exchange/merge/preview.ts';
import { useApp } from '../store/app.ts';
import type { Row } from './messages.ts';
import styles from './outcomes.module.css';
import { RowList } from './row-list.tsx';
import { useImport, useImporting } from './use-importing.ts';

const whoseWords = { mine: 'Keep what the project has', theirs: 'Take what the list says' };

/** The rows of one outcome, and what can be done with all of them at once. */
export function OutcomeRows({ outcome, label }: { outcome: Outcome; label: string }) {
  const app = useApp();
  const importing = useImporting();
  const rows = useRows(outcome);
  const choices = useImport((state) => state.choices);
  if (!rows) return null;
  const copy = () =>
    void navigator.clipboard
      .writeText(rows.map(lineOf).join('\n'))
      .then(() => app.window.announce('The list of what was skipped is on the clipboard.'))
      .catch(() => app.window.say('The list could not be copied.', true));
  return (
    <>
      {outcome === 'conflict' && (
        <div className={styles.forAll}>
          <span>For all of them:</span>
          {(['mine', 'theirs'] as const).map((whose) => (
            <button
              key={whose}
              type="button"
              aria-pressed={rows.every(({ key }) => (choices.decided[key] ?? choices.usually) === whose)}
              onClick={() => void importing.decide({ usually: whose, decided: {} })}
            >
              {whoseWords[whose]}
            </button>
          ))}
        </div>
      )}
      {outcome === 'skipped' && (
        <div className={styles.forAll}>
          <button type="button" onClick={copy}>
            <Copy aria-hidden size={15} /> Copy the list of what was skipped
          </button>
        </div>
      )}
      <RowList rows={rows} label={label} />
    </>
  );
}

/** The rows as they were compared last; until they come the ones before stay. */
function useRows(outcome: Outcome): readonly Row[] | null {
  const importing = useImporting();
  const summary = useImport((state) => state.summary);
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  useEffect(() => {
    let isWanted = summary !== null;
    const take = (next: readonly Row[]) => isWanted && setRows(next);
    if (isWanted) void importing.rows(outcome).then(take, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [importing, outcome, summary]);
  return rows;
}

const lineOf = ({ where, title, about, why = '' }: Row): string =>
  [where, [title, about].filter(Boolean).join(', '), why].filter(Boolean).join('\t');
