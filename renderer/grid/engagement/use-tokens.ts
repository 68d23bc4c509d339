import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { PersonId } from '../../../shared/base/ids.ts';
import type { Attitude } from '../../../shared/model/attitude.ts';
import { setAttitudeOf } from '../../commands/attitude-commands.ts';
import { useApp } from '../../store/app.ts';
import { columns } from './columns.ts';

/** C, how somebody stands, or D, how we want them to stand. */
export type Letter = 'current' | 'desired';
/** A letter that is being dragged, and the column it would be let go in. */
export type Held = { person: PersonId; letter: Letter; to: Attitude | undefined };

/** Moves the letters of the matrix with the pointer and with the arrow keys; letting go is one step. */
export function useTokens() {
  const app = useApp();
  const [held, setHeld] = useState<Held | null>(null);
  const now = useRef<Held | null>(null);
  const show = (next: Held | null) => {
    now.current = next;
    setHeld(next);
  };
  const letGo = (keep: boolean) => {
    const last = now.current;
    show(null);
    if (keep && last) setAttitudeOf(app, last.person, last.letter, last.to);
  };
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const token = tokenAt(event.target);
      if (!token || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      show(token);
      focusToken(event.currentTarget, token);
      event.preventDefault();
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const before = now.current;
      if (!before) return;
      const nth = columnUnder(event.currentTarget, before.person, event.clientX);
      if (nth !== undefined && columns[nth] !== before.to) show({ ...before, to: columns[nth] });
    },
    onPointerUp: () => now.current && letGo(true),
    onPointerCancel: () => letGo(false),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.key === 'Escape' && now.current) letGo(false);
      const token = tokenAt(event.target);
      if (!token || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = keyed(event.key, columns.indexOf(token.to));
      const row = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const list = event.currentTarget;
      if (next !== undefined) {
        setAttitudeOf(app, token.person, token.letter, columns[next]);
        // The letter is another element in its new column.
        requestAnimationFrame(() => focusToken(list, token));
      } else if (row) focusRow(list, token, row);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
  return { held, handlers };
}

/** The column a key leads to from one, if it is a key of the scale. */
function keyed(key: string, from: number): number | undefined {
  const last = columns.length - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, from + 1);
    case 'ArrowLeft':
      return Math.max(0, from - 1);
    case 'Home':
      return 1;
    case 'End':
      return last;
    case 'Delete':
    case 'Backspace':
      return 0;
    default:
      return undefined;
  }
}

function tokenAt(target: EventTarget): Held | undefined {
  const token = (target as HTMLElement).closest<HTMLElement>('[data-letter]');
  const row = token?.closest<HTMLElement>('[data-row]');
  const column = token?.closest<HTMLElement>('[data-column]');
  if (!token || !row || !column) return undefined;
  return {
    person: row.dataset.row as PersonId,
    letter: token.dataset.letter as Letter,
    to: columns[Number(column.dataset.column)],
  };
}

/** The column of a row under a place of the window: whoever drags need not stay in the row. */
function columnUnder(list: HTMLElement, person: PersonId, x: number): number | undefined {
  const cells = [
    ...(list.querySelector(`[data-row="${person}"]`)?.querySelectorAll<HTMLElement>('[data-column]') ?? []),
  ];
  const cell = cells.find((each) => x < each.getBoundingClientRect().right) ?? cells.at(-1);
  return cell ? Number(cell.dataset.column) : undefined;
}

function focusToken(list: HTMLElement, { person, letter }: Pick<Held, 'person' | 'letter'>): void {
  list.querySelector<HTMLElement>(`[data-row="${person}"] [data-letter="${letter}"]`)?.focus();
}

function focusRow(list: HTMLElement, { person, letter }: Held, step: number): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-row]')];
  const next = rows[rows.findIndex((row) => row.dataset.row === person) + step];
  next?.querySelector<HTMLElement>(`[data-letter="${letter}"]`)?.focus();
}
