import { useEffect, useRef } from 'react';

/** Hears the keys of a window before anything else in it does; what is in a menu, or presses a button, is left alone. */
export function usePresentKeys(target: Window, onKey: (event: KeyboardEvent) => void): void {
  const newest = useRef(onKey);
  useEffect(() => {
    newest.current = onKey;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || (event.altKey && event.key !== 'F5')) return;
      const control = closestOf(event.target, '[role="menu"], button');
      if (control?.role === 'menu') return;
      if (control && [' ', 'Enter'].includes(event.key)) return;
      newest.current(event);
    };
    target.addEventListener('keydown', onKeyDown, true);
    return () => target.removeEventListener('keydown', onKeyDown, true);
  }, [target]);
}

/** An element of another window is no `Element` of this one. */
function closestOf(target: EventTarget | null, selector: string): { role: string | null } | null {
  const found = target && 'closest' in target ? (target as Element).closest(selector) : null;
  return found && { role: found.getAttribute('role') };
}
