import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowRight } from 'lucide-react';
import { useCallback, useId, useRef } from 'react';
import type { Whose } from '../../shared/exchange/merge/choices.ts';
import heard from '../ui/heard-only.module.css';
import type { Row } from './messages.ts';
import styles from './outcomes.module.css';
import { useImport, useImporting } from './use-importing.ts';

const estimateSize = () => 58;

/** Rows of the preview; of thousands only those in view are drawn. */
export function RowList({ rows, label }: { rows: readonly Row[]; label: string }) {
  const scroller = useRef<HTMLElement>(null);
  const getItemKey = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 8,
    useFlushSync: false,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section ref={scroller} className={styles.rows} tabIndex={0} aria-label={label}>
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <OneRow row={row} />
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

function OneRow({ row: { key, where, title, about, changes, why, conflict } }: { row: Row }) {
  return (
    <article className={styles.row}>
      <p className={styles.rowHead}>
        {title && <strong>{title}</strong>}
        {about && <span>{about}</span>}
        {where && <span className={styles.where}>{where}</span>}
      </p>
      {why && <p className={styles.why}>{capital(why)}.</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(({ words, before, after }) => (
            <li key={words}>
              <span className={styles.field}>{words}</span>{' '}
              {before && (
                <>
                  <del>{before}</del> <ArrowRight aria-label="becomes" size={13} />{' '}
                </>
              )}
              <ins>{after || 'nothing'}</ins>
            </li>
          ))}
        </ul>
      )}
      {conflict && <Conflict rowKey={key} title={title} />}
    </article>
  );
}

/** Whose word counts in this row. */
function Conflict({ rowKey, title }: { rowKey: string; title: string }) {
  const importing = useImporting();
  const whose = useImport(({ choices }) => choices.decided[rowKey] ?? choices.usually);
  const decided = useImport(({ choices }) => choices.decided);
  const group = useId();
  const choice = (value: Whose, words: string) => (
    <label>
      <input
        type="radio"
        name={group}
        checked={whose === value}
        onChange={() => void importing.decide({ decided: { ...decided, [rowKey]: value } })}
      />
      {words}
    </label>
  );
  return (
    <fieldset className={styles.whose}>
      <legend className={heard.heardOnly}>{title}</legend>
      {choice('mine', 'Keep what the project has')}
      {choice('theirs', 'Take what the list says')}
    </fieldset>
  );
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
