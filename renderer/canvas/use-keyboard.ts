import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { countOf } from '../commands/edit-commands.ts';
import { isTyping } from '../commands/keys.ts';
import { useApp, useOpen } from '../store/app.ts';
import type { Scene } from './scene.ts';

/**
 * The map by keyboard: Tab goes through it in reading order, whether a thing is mounted or not, and leaves it at its
 * ends. What is reached is chosen; Space keeps it chosen while one goes on, and lets it go again.
 */
export function useKeyboard(scene: RefObject<Scene>, root: RefObject<HTMLElement | null>) {
  const app = useApp();
  const [cursor, setCursor] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const [, setWanting] = useState(0);
  const keeps = useRef(false);
  const isPressed = useRef(false);
  /** The one thing that is chosen: the keyboard goes on there, however it was chosen. */
  const only = useOpen(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  useEffect(() => {
    if (only !== undefined && !keeps.current) setCursor(only);
  }, [only]);

  /** The element is there once the map has mounted it. */
  useEffect(() => {
    const id = wanted.current;
    const element = id && root.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    app.canvas.current?.reveal([id]);
  });

  const goTo = useCallback((id: string) => {
    wanted.current = id;
    setCursor(id);
    setWanting((times) => times + 1);
  }, []);

  // Whoever has typed a name goes on with the keyboard where it was typed.
  useEffect(
    () =>
      app.window.subscribe(({ renaming }, { renaming: before }) => {
        if (renaming !== null || before === null || before === 'project') return;
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) goTo(before);
        });
      }),
    [app, goTo],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') {
      const { ids, places } = scene.current.order;
      const at = (cursor === null ? undefined : places.get(cursor)) ?? -1;
      const next = ids[event.shiftKey ? (at < 0 ? -1 : at - 1) : at + 1];
      if (next === undefined) setCursor(null);
      else {
        event.preventDefault();
        goTo(next);
      }
    }
    if (event.key === ' ' && cursor !== null) {
      event.preventDefault();
      toggle(cursor);
    }
    if (event.key === 'Escape') keeps.current = false;
  };

  const toggle = (id: string) => {
    const chosen = new Set(app.projects.getState().open?.selection);
    if (chosen.has(id) && keeps.current) chosen.delete(id);
    else chosen.add(id);
    keeps.current = true;
    app.projects.select(chosen);
    app.window.announce(chosen.size === 0 ? 'Nothing is chosen' : `Chosen: ${countOf(app, chosen)}`);
  };

  /** Whoever is reached without the pointer is chosen, so that every command works on it. */
  const onFocus = (event: FocusEvent) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const id = target.getAttribute('data-id');
    if (id) {
      setCursor(id);
      if (!isPressed.current && !keeps.current) app.projects.select([id]);
    } else if (target.matches('.react-flow') && only !== undefined) goTo(only);
  };

  const onPointerDown = () => {
    keeps.current = false;
    isPressed.current = true;
  };
  const onPointerUp = () => {
    isPressed.current = false;
  };

  return { cursor, listeners: { onKeyDown, onFocus, onPointerDown, onPointerUp, onPointerCancel: onPointerUp } };
}
