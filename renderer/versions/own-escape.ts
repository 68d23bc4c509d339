import type { KeyboardEvent } from 'react';

/** For a part of the versions that Escape closes by itself: the window around it stays. */
export const ownEscape = (onDone: () => void) => ({
  'data-own-escape': '',
  onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && onDone(),
});

/** The window hears Escape before anything in it; whether it is meant for a part of it. */
export function leaveToItsOwner(event: globalThis.KeyboardEvent): void {
  if (event.target instanceof Element && event.target.closest('[data-own-escape]')) event.preventDefault();
}
