import type { PointerEvent } from 'react';
import type { ListColumn } from '../../shared/list/column.ts';
import type { ListGrid } from './grid.ts';
import { setWidth } from './look-at.ts';

/** So many rows are measured for a column that is to be as wide as what is in it. */
const mostMeasured = 500;
const air = { cell: 26, heading: 62 };
const [narrowest, widest] = [60, 480];

/** The width follows the pointer; it is kept when the button is let go. */
export function followWidth(grid: ListGrid, column: ListColumn, event: PointerEvent): void {
  const heading = event.currentTarget.closest<HTMLElement>('[data-heading]');
  const table = event.currentTarget.closest<HTMLElement>('[role="grid"]');
  if (!heading || !table) return;
  event.preventDefault();
  event.stopPropagation();
  const [before, start] = [heading.offsetWidth, event.clientX];
  const at = grid.columnNumber(column.id);
  const widths = table.style.getPropertyValue('--columns').split(' ');
  let width = before;
  const onMove = ({ clientX }: globalThis.PointerEvent) => {
    width = Math.max(narrowest, before + clientX - start);
    widths[at] = `${width}px`;
    table.style.setProperty('--columns', widths.join(' '));
    if (at === 0) table.parentElement?.style.setProperty('--first', `${width}px`);
  };
  const onUp = () => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    if (width !== before) setWidth(grid, column.id, width);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
}

/** As wide as the heading and what is in the column. */
export function fitWidth(grid: ListGrid, column: ListColumn): void {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return;
  pen.font = `13px ${getComputedStyle(document.body).fontFamily}`;
  const rows = grid.listed.items.slice(0, mostMeasured).flatMap((item) => (item.kind === 'row' ? [item.row] : []));
  const texts = rows.map((row) => pen.measureText(column.text(row)).width + air.cell);
  const heading = pen.measureText(column.words).width * 1.06 + air.heading;
  setWidth(grid, column.id, Math.min(widest, Math.max(narrowest, heading, ...texts)));
}
