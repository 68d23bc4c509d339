import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { Popover } from 'radix-ui';
import { columnsOf } from '../../shared/list/columns.ts';
import type { ListGrid } from './grid.ts';
import styles from './list.module.css';
import { ListPopover } from './list-popover.tsx';
import { hideColumn, moveColumn, resetColumns, setColumns } from './look-at.ts';
import popover from './popover.module.css';
import type { Listed } from './use-listed.ts';

/** Which columns are shown and in which order. The first one always is. */
export function ColumnChoice({ grid, listed }: { grid: ListGrid; listed: Listed }) {
  const shown = listed.columns.slice(1);
  const hidden = columnsOf[listed.kind].slice(1).filter((column) => !shown.includes(column));
  const groups = Map.groupBy(hidden, ({ group }) => group);
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <button type="button">
          <Columns3 aria-hidden size={18} /> Columns
        </button>
      </Popover.Trigger>
      <ListPopover align="end" aria-label="Columns">
        <fieldset className={popover.choices}>
          <legend>Shown, in this order</legend>
          {shown.map(({ id, words }, at) => (
            <div key={id} className={popover.choice}>
              <label className={popover.choice}>
                <input type="checkbox" checked onChange={() => hideColumn(grid, id)} />
                <span className={styles.text}>{words}</span>
              </label>
              <button
                type="button"
                className={popover.small}
                aria-label={`${words} one up`}
                disabled={at === 0}
                onClick={() => moveColumn(grid, id, -1)}
              >
                <ArrowUp aria-hidden size={14} />
              </button>
              <button
                type="button"
                className={popover.small}
                aria-label={`${words} one down`}
                disabled={at === shown.length - 1}
                onClick={() => moveColumn(grid, id, 1)}
              >
                <ArrowDown aria-hidden size={14} />
              </button>
            </div>
          ))}
        </fieldset>
        {[...groups].map(([group, columns]) => (
          <fieldset key={group} className={popover.choices}>
            <legend>{group}</legend>
            {columns.map(({ id, words }) => (
              <label key={id} className={popover.choice}>
                <input
                  type="checkbox"
                  checked={false}
                  onChange={() => setColumns(grid, [...shown.map((column) => column.id), id])}
                />
                <span className={styles.text}>{words}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <button type="button" onClick={() => resetColumns(grid)}>
          The usual columns
        </button>
      </ListPopover>
    </Popover.Root>
  );
}
