import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, ChevronDown, EyeOff, MoveHorizontal } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import type { ListColumn } from '../../shared/list/column.ts';
import { ColumnFilterFields } from './column-filter.tsx';
import { fitWidth } from './column-width.ts';
import type { ListGrid } from './grid.ts';
import { ListPopover } from './list-popover.tsx';
import { hideColumn, moveColumn, setSorting } from './look-at.ts';
import popover from './popover.module.css';
import table from './table.module.css';

type Props = {
  grid: ListGrid;
  column: ListColumn;
  isFirst: boolean;
  sorting: 'ascending' | 'descending' | undefined;
};

/** What can be done with a column: narrow the list by it, sort, move, hide, fit. */
export function ColumnMenu({ grid, column, isFirst, sorting }: Props) {
  const [isOpen, setOpen] = useState(false);
  const then = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  const sort = (descending: boolean) => then(() => setSorting(grid, [{ column: column.id, descending }]));
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button
          type="button"
          tabIndex={-1}
          data-menu=""
          className={table.menuButton}
          aria-label={`Column ${column.words}: filter and more`}
        >
          <ChevronDown aria-hidden size={14} />
        </button>
      </Popover.Trigger>
      <ListPopover
        align="end"
        aria-label={`Column ${column.words}`}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>(`[data-heading="${CSS.escape(column.id)}"]`)?.focus();
        }}
      >
        <ColumnFilterFields grid={grid} column={column} />
        <div className={popover.actions}>
          <Action onClick={sort(false)} icon={<ArrowUp aria-hidden size={16} />} isOn={sorting === 'ascending'}>
            Sort ascending
          </Action>
          <Action onClick={sort(true)} icon={<ArrowDown aria-hidden size={16} />} isOn={sorting === 'descending'}>
            Sort descending
          </Action>
          <Action onClick={then(() => fitWidth(grid, column))} icon={<MoveHorizontal aria-hidden size={16} />}>
            Fit the width
          </Action>
          {!isFirst && (
            <>
              <Action onClick={then(() => moveColumn(grid, column.id, -1))} icon={<ArrowLeft aria-hidden size={16} />}>
                Move left
              </Action>
              <Action onClick={then(() => moveColumn(grid, column.id, 1))} icon={<ArrowRight aria-hidden size={16} />}>
                Move right
              </Action>
              <Action onClick={then(() => hideColumn(grid, column.id))} icon={<EyeOff aria-hidden size={16} />}>
                Hide
              </Action>
            </>
          )}
        </div>
      </ListPopover>
    </Popover.Root>
  );
}

type ActionProps = { onClick: () => void; icon: ReactNode; isOn?: boolean; children: string };

const Action = ({ onClick, icon, isOn, children }: ActionProps) => (
  <button type="button" className={popover.action} aria-pressed={isOn} onClick={onClick}>
    {icon} {children}
  </button>
);
