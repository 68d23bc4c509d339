import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/**
 * Shows an element full screen for as long as it is there. Where that is refused it fills the window as it does anyway.
 * Whoever leaves the full screen leaves the presentation, unless a window was opened just now: that ends it by itself.
 */
export function useFullScreen(root: RefObject<HTMLElement | null>, onLeft: () => void) {
  const [isFull, setFull] = useState(false);
  const stays = useRef(false);

  const enter = useCallback(() => {
    stays.current = false;
    root.current?.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => undefined);
  }, [root]);

  useEffect(() => {
    const onChange = () => {
      const full = document.fullscreenElement !== null;
      setFull((was) => {
        if (was && !full && !stays.current) queueMicrotask(onLeft);
        return full;
      });
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => document.removeEventListener('fullscreenchange', onChange);
  }, [onLeft]);

  useEffect(() => {
    enter();
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, [enter]);

  const stay = useCallback(() => {
    stays.current = true;
  }, []);
  const toggle = useCallback(() => {
    if (!document.fullscreenElement) return enter();
    stays.current = true;
    void document.exitFullscreen().catch(() => undefined);
  }, [enter]);
  return { isFull, toggle, stay };
}
