import { ChevronDown, ChevronRight } from 'lucide-react';
import type { ListGrid } from './grid.ts';
import styles from './list.module.css';
import table from './table.module.css';
import type { Item } from './use-listed.ts';

type Props = {
  grid: ListGrid;
  item: Extract<Item, { kind: 'group' }>;
  index: number;
  top: number;
  columns: number;
  hasCursor: boolean;
  isTabStop: boolean;
};

/** The heading of a group: how many are in it, and whether they are shown. */
export function GroupRow({ grid, item, index, top, columns, hasCursor, isTabStop }: Props) {
  const Icon = item.isOpen ? ChevronDown : ChevronRight;
  const first = grid.listed.columns[0]?.id ?? '';
  return (
    <tr role="row" aria-rowindex={index + 2} className={table.groupRow} style={{ transform: `translateY(${top}px)` }}>
      <td
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columns}
        aria-expanded={item.isOpen}
        tabIndex={isTabStop ? 0 : -1}
        data-row={item.id}
        data-column={first}
        data-first=""
        data-cursor={hasCursor ? '' : undefined}
        className={table.group}
      >
        <button
          type="button"
          tabIndex={-1}
          className={table.fold}
          aria-label={item.isOpen ? `Close ${item.words}` : `Open ${item.words}`}
          onClick={() => grid.toggleGroup(item.id)}
        >
          <Icon aria-hidden size={16} />
        </button>
        <span>{item.words}</span>
        <span className={styles.count}>{item.count}</span>
      </td>
    </tr>
  );
}
