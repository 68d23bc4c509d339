import { useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { Frame } from '../../shared/model/geometry.ts';

/** The map is at rest when it has not moved for this long. */
const rest = 140;

/** The part of the map that is in the window, told when the map has come to rest there. */
export function useAreaAtRest(): Frame | null {
  const flow = useStoreApi();
  const [area, setArea] = useState<Frame | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen = '';
    const settle = () => {
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      if (width > 0) setArea({ x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom });
    };
    const follow = () => {
      const { transform, width, height } = flow.getState();
      const now = [...transform, width, height].join();
      if (now === seen) return;
      const isFirst = seen === '';
      seen = now;
      clearTimeout(timer);
      if (isFirst) settle();
      else timer = setTimeout(settle, rest);
    };
    follow();
    const stop = flow.subscribe(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [flow]);
  return area;
}
