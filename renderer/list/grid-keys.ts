import type { KeyboardEvent } from 'react';
import { isMac } from '../commands/keys.ts';
import { headRow, type ListGrid } from './grid.ts';
import { clear, deleteRows, edit, fillDown } from './grid-edits.ts';
import { moveColumn, sortBy } from './look-at.ts';

const arrows: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const far = 1_000_000;

/** What the keyboard does in the table while nothing is edited. What is not meant for it goes on to the window. */
export function onGridKey(grid: ListGrid, event: KeyboardEvent): void {
  if (event.altKey || event.nativeEvent.isComposing) return;
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const taken = mod ? withMod(grid, event) : isMoved(grid, event) || isEdited(grid, event);
  if (!taken) return;
  event.preventDefault();
  event.stopPropagation();
}

function withMod(grid: ListGrid, { key, shiftKey }: KeyboardEvent): boolean {
  const arrow = arrows[key];
  const { cursor } = grid.state;
  if (arrow && shiftKey && cursor?.row === headRow && arrow[1] !== 0) moveColumn(grid, cursor.column, arrow[1]);
  else if (arrow) grid.moveBy(arrow[0] * far, arrow[1] * far, shiftKey);
  else if (key === 'Home') grid.goTo(0, 0, shiftKey);
  else if (key === 'End') grid.goTo(far, far, shiftKey);
  else if (key === 'Delete' || key === 'Backspace') deleteRows(grid);
  else if (key.toLowerCase() === 'd') fillDown(grid);
  else if (key.toLowerCase() === 'a') chooseAll(grid);
  else return false;
  return true;
}

function chooseAll(grid: ListGrid): void {
  const { items, columns } = grid.listed;
  grid.goTo(0, 0);
  grid.goTo(items.length - 2, columns.length - 1, true);
}

function isMoved(grid: ListGrid, { key, shiftKey }: KeyboardEvent): boolean {
  const item = grid.item();
  const arrow = arrows[key];
  if (item?.kind === 'group' && ((key === 'ArrowLeft' && item.isOpen) || (key === 'ArrowRight' && !item.isOpen)))
    grid.toggleGroup(item.id);
  else if (arrow) grid.moveBy(arrow[0], arrow[1], shiftKey);
  else if (key === 'PageDown') grid.moveBy(grid.page(), 0, shiftKey);
  else if (key === 'PageUp') grid.moveBy(-grid.page(), 0, shiftKey);
  else if (key === 'Home') grid.moveBy(0, -far, shiftKey);
  else if (key === 'End') grid.moveBy(0, far, shiftKey);
  else if (key === 'Tab') return tab(grid, shiftKey ? -1 : 1);
  else return false;
  return true;
}

/** On to the next cell, at the end of a row to the next row; from the last cell the keyboard leaves the table. */
function tab(grid: ListGrid, by: 1 | -1): boolean {
  const { cursor } = grid.state;
  if (!cursor) return false;
  const { items, columns } = grid.listed;
  const place = grid.rowNumber(cursor.row) * columns.length + grid.columnNumber(cursor.column) + by;
  if (place < -columns.length || place >= items.length * columns.length) return false;
  const row = Math.floor(place / columns.length);
  grid.goTo(row, place - row * columns.length);
  return true;
}

function isEdited(grid: ListGrid, { key, shiftKey }: KeyboardEvent): boolean {
  const { cursor } = grid.state;
  const item = grid.item();
  const isOpening = key === 'Enter' || key === 'F2' || key === ' ';
  if (!cursor) return false;
  if (cursor.row === headRow) {
    if (!isOpening) return false;
    sortBy(grid, cursor.column, shiftKey);
  } else if (item?.kind === 'group') {
    if (!isOpening) return false;
    grid.toggleGroup(item.id);
  } else if (isOpening) edit(grid);
  else if (key === 'Delete' || key === 'Backspace') clear(grid);
  else if (key.length === 1) edit(grid, key);
  else return false;
  return true;
}
