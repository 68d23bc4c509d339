import type { MouseEvent, PointerEvent } from 'react';
import type { ListGrid, Place } from './grid.ts';
import { edit, fillDown } from './grid-edits.ts';

/** The cell under a pointer: what is drawn carries its row and its column. */
function placeAt({ target, clientX, clientY }: PointerEvent | MouseEvent): Place | undefined {
  const under = document.elementFromPoint(clientX, clientY) ?? (target as Element);
  const cell = under.closest<HTMLElement>('[data-row][data-column]');
  const { row, column } = cell?.dataset ?? {};
  return row && column ? { row, column } : undefined;
}

/** Chooses cells by mouse: a click, a drag over several, Shift for as far as here; a double click edits. */
export function useCellDrag(grid: ListGrid) {
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('input, button, textarea'))
        return;
      const fills = event.target.closest('[data-fill]') !== null;
      const place = placeAt(event);
      if (!place) return;
      event.preventDefault();
      if (grid.state.isEditing) grid.leaving.current?.();
      if (!fills) grid.place(place, event.shiftKey);
      follow(grid, fills);
    },
    onDoubleClick(event: MouseEvent) {
      if (event.target instanceof Element && event.target.closest('input, button, textarea, [role="columnheader"]'))
        return;
      const place = placeAt(event);
      if (!place) return;
      grid.place(place);
      edit(grid);
    },
  };
}

/** As long as the button is held, what is chosen reaches as far as the pointer. */
function follow(grid: ListGrid, fills: boolean): void {
  const onMove = (event: globalThis.PointerEvent) => {
    const cell = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>('[data-row][data-column]');
    const { row, column } = cell?.dataset ?? {};
    const { cursor } = grid.state;
    if (!row || !column || !cursor || grid.rowNumber(row) < 0) return;
    const place = { row, column: fills ? cursor.column : column };
    if (place.row !== cursor.row || place.column !== cursor.column) grid.place(place, true);
  };
  const onUp = () => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', onUp);
    if (fills) fillDown(grid);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', onUp);
}
