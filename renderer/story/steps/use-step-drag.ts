import { type PointerEvent, type RefObject, useState } from 'react';
import type { EntryId } from '../../../shared/base/ids.ts';
import { moveStepTo } from '../../commands/story-steps.ts';
import { useApp } from '../../store/app.ts';

/** A step that is being dragged, how far, and the place it would come to. */
export type Dragged = { id: EntryId; by: number; to: number };

export type StepDrag = {
  dragged: Dragged | null;
  begin(event: PointerEvent<HTMLElement>, id: EntryId): void;
};

/** A press that moves less than this is not a drag yet. */
const least = 5;

/** Reorders the rows of a list by dragging their grips up and down; Escape lets go of one where it was. */
export function useStepDrag(list: RefObject<HTMLElement | null>): StepDrag {
  const app = useApp();
  const [dragged, setDragged] = useState<Dragged | null>(null);

  const begin = (event: PointerEvent<HTMLElement>, id: EntryId) => {
    if (event.button !== 0) return;
    const grip = event.currentTarget;
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const from = [...(list.current?.querySelectorAll('[data-step]') ?? [])].findIndex(
      (row) => row.getAttribute('data-step') === id,
    );
    const scrolled = list.current?.closest('[data-scrolled]');
    const start = { y: event.clientY, top: scrolled?.scrollTop ?? 0 };
    let now: Dragged | null = null;
    const show = (next: Dragged | null) => {
      now = next;
      setDragged(next);
    };
    const move = ({ clientY }: globalThis.PointerEvent) => {
      const by = clientY - start.y + (scrolled?.scrollTop ?? 0) - start.top;
      if (now === null && Math.abs(by) < least) return;
      scrollNear(scrolled, clientY);
      show({ id, by, to: placeFor(rows, from, by) });
    };
    const end = (keep: boolean) => {
      stop.abort();
      if (keep && now && now.to !== from) moveStepTo(app, id, now.to);
      show(null);
    };
    const stop = new AbortController();
    const { signal } = stop;
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', move, { signal });
    grip.addEventListener('pointerup', () => end(true), { signal });
    grip.addEventListener('pointercancel', () => end(false), { signal });
    window.addEventListener(
      'keydown',
      (key) => {
        if (key.key !== 'Escape' || !now) return;
        key.stopPropagation();
        end(false);
      },
      { capture: true, signal },
    );
  };
  return { dragged, begin };
}

/** Where a row comes to that was moved by so many pixels: past every row whose middle its own edge has passed. */
function placeFor(rows: readonly DOMRect[], from: number, by: number): number {
  const own = rows[from];
  if (!own) return from;
  const past = rows.filter((row, nth) => {
    const middle = row.top + row.height / 2;
    return nth > from ? own.bottom + by > middle : nth < from && own.top + by < middle;
  });
  return by > 0 ? from + past.length : from - past.length;
}

/** Near the edge of what can be seen, the list goes on under the hand. */
function scrollNear(scrolled: Element | null | undefined, y: number): void {
  if (!scrolled) return;
  const { top, bottom } = scrolled.getBoundingClientRect();
  if (y < top + 48) scrolled.scrollTop -= 12;
  if (y > bottom - 48) scrolled.scrollTop += 12;
}
