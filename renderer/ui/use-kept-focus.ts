import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const controls = 'button, input, select';

/**
 * Keeps the keyboard in a list whose rows go away when they are dealt with: when the focused control is gone, the one that
 * has come to its place has the focus. Has to be called where everything that takes rows away draws again.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const place = useRef(-1);
  const placeNow = () => {
    const focused = document.activeElement;
    return list.current && focused ? [...list.current.querySelectorAll(controls)].indexOf(focused) : -1;
  };
  useEffect(() => {
    const element = list.current;
    const remember = () => {
      place.current = placeNow();
    };
    const forget = (event: FocusEvent) => {
      if (event.relatedTarget) place.current = -1;
    };
    // A click on the map leaves the list without giving the focus to anything else.
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !element?.contains(event.target)) place.current = -1;
    };
    document.addEventListener('pointerdown', leave, true);
    element?.addEventListener('focusin', remember);
    element?.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('pointerdown', leave, true);
      element?.removeEventListener('focusin', remember);
      element?.removeEventListener('focusout', forget);
    };
  });
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) {
      place.current = placeNow();
      return;
    }
    if (place.current < 0) return;
    const left = [...(list.current?.querySelectorAll<HTMLElement>(controls) ?? [])];
    left[Math.min(place.current, left.length - 1)]?.focus();
  });
}
