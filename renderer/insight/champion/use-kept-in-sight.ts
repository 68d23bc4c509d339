import { useEffect, useLayoutEffect, useRef } from 'react';

type Held = { element: HTMLElement; top: number; isInSight: boolean };

/**
 * Holds an element where it is on the screen while the list around it changes: an answer moves its candidate up or down,
 * and the next question is not to jump away from under the pointer. Gives what tells which element that is.
 */
export function useKeptInSight(): (element: HTMLElement) => void {
  const held = useRef<Held>(undefined);
  const look = useRef((element: HTMLElement) => {
    const { top, bottom } = element.getBoundingClientRect();
    held.current = { element, top, isInSight: bottom > 0 && top < window.innerHeight };
  }).current;
  useEffect(() => {
    const again = () => {
      if (held.current?.element.isConnected) look(held.current.element);
    };
    const options = { capture: true, passive: true };
    document.addEventListener('scroll', again, options);
    window.addEventListener('resize', again, options);
    return () => {
      document.removeEventListener('scroll', again, options);
      window.removeEventListener('resize', again, options);
    };
  }, [look]);
  useLayoutEffect(() => {
    if (!held.current?.element.isConnected) return;
    const { element, top, isInSight } = held.current;
    const moved = element.getBoundingClientRect().top - top;
    if (isInSight && Math.abs(moved) > 1) scroller(element)?.scrollBy({ top: moved, behavior: 'instant' });
    look(element);
  });
  return look;
}

/** Scrolls its own page, and nothing around that, until an element is at the top. */
export function bringToTop(element: HTMLElement): void {
  const page = scroller(element);
  if (!page) return;
  const below = element.getBoundingClientRect().top - page.getBoundingClientRect().top;
  page.scrollBy({ top: below - 8, behavior: 'instant' });
}

function scroller(element: HTMLElement): Element | undefined {
  for (let each = element.parentElement; each; each = each.parentElement)
    if (/auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  return undefined;
}
