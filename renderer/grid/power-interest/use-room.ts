import { type RefObject, useLayoutEffect, useState } from 'react';
import { axes } from '../../../shared/picture/grid/grid.tsx';
import type { Room } from '../../../shared/picture/grid/places.ts';

/** Below this the field is drawn smaller: cards that are larger than that would not leave room for anybody else. */
const least: Room = { width: 700, height: 420 };

/** How much room the field of the grid has in an element, in steps that are seen. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => setRoom((before) => sameOr(before, roomIn(watched)));
    const resized = new ResizeObserver(measure);
    resized.observe(watched);
    measure();
    return () => resized.disconnect();
  }, [element]);
  return room;
}

function roomIn({ clientWidth, clientHeight }: HTMLElement): Room {
  const width = clientWidth - axes.left - axes.right;
  const height = clientHeight - axes.top - axes.bottom;
  const scale = Math.max(1, least.width / Math.max(width, 1), least.height / Math.max(height, 1));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

const sameOr = (before: Room | undefined, after: Room): Room =>
  before && before.width === after.width && before.height === after.height ? before : after;
