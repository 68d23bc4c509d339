import { type RefObject, useEffect } from 'react';
import { useApp, useWindow } from '../../store/app.ts';

/** Brings the step that was just added, moved or chosen into view, and keeps the keyboard in it. */
export function useChosenInSight(list: RefObject<HTMLElement | null>): void {
  const app = useApp();
  const chosen = useWindow((state) => state.storyStep);
  useEffect(() => {
    const row = chosen && list.current?.querySelector<HTMLElement>(`[data-step="${chosen}"]`);
    if (!row) return;
    row.scrollIntoView({ block: 'nearest' });
    // Where the keyboard was is gone, or it was on what added the step: it goes on at the new one.
    if (!row.contains(document.activeElement) && !app.window.getState().dialog)
      row.querySelector<HTMLElement>('[data-grip]')?.focus({ preventScroll: true });
  }, [app, chosen, list]);
}
