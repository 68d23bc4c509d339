import { type PointerEvent, useRef } from 'react';
import type { Does } from './does.ts';

/** A finger that moves further than this has swiped. */
const far = 48;

/** A click goes on, and so does a swipe to the left; a swipe to the right goes back. */
export function useSwipe({ next, previous }: Pick<Does, 'next' | 'previous'>) {
  const swiped = useRef(false);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    swiped.current = false;
    if (event.pointerType !== 'touch') return;
    const from = event.clientX;
    const end = new AbortController();
    const { signal } = end;
    window.addEventListener(
      'pointerup',
      ({ clientX }) => {
        end.abort();
        if (Math.abs(clientX - from) < far) return;
        swiped.current = true;
        if (clientX < from) next();
        else previous();
      },
      { signal },
    );
    window.addEventListener('pointercancel', () => end.abort(), { signal });
  };
  const onClick = () => {
    if (!swiped.current) next();
    swiped.current = false;
  };
  return { onPointerDown, onClick };
}
