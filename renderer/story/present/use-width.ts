import { useCallback, useRef, useState } from 'react';

/** How wide an element is, in whichever window it is. */
export function useWidth() {
  const [width, setWidth] = useState(0);
  const stop = useRef<() => void>(undefined);
  const ref = useCallback((element: HTMLElement | null) => {
    stop.current?.();
    if (!element) return;
    const measure = () => setWidth(element.clientWidth);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    stop.current = () => resized.disconnect();
  }, []);
  return { width, ref };
}
