import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Frame } from '../../shared/model/geometry.ts';
import type { Camera, Size } from '../canvas/painting/paint-seen.ts';
import { lookingAt, movedBy, zoomedAt } from './map-camera.ts';

/** How a picture of a map is looked at: all of it at first, then as the mouse drags and its wheel turns. */
export function useMapCamera(stage: RefObject<HTMLElement | null>, bounds: Frame) {
  const [size, setSize] = useState<Size>({ width: 600, height: 400 });
  const [camera, set] = useState<Camera>(() => lookingAt(bounds, { width: 600, height: 400 }, 1));
  const room = useRef(size);
  const setCamera = useCallback(
    (next: (now: Camera, room: Size) => Camera) => set((now) => next(now, room.current)),
    [],
  );
  const { x, y, width, height } = bounds;

  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const measure = () => {
      const next = { width: element.clientWidth, height: element.clientHeight };
      room.current = next;
      setSize(next);
      set(lookingAt({ x, y, width, height }, next, 1));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, x, y, width, height]);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const at = { x: event.clientX - left, y: event.clientY - top };
      set((now) => zoomedAt(now, at, Math.exp(-event.deltaY / 400)));
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return;
      element.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent) => {
      if (element.hasPointerCapture(event.pointerId)) set((now) => movedBy(now, event.movementX, event.movementY));
    };
    // React adds wheel listeners that may not prevent the page from scrolling.
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('pointerdown', onDown);
    element.addEventListener('pointermove', onMove);
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('pointerdown', onDown);
      element.removeEventListener('pointermove', onMove);
    };
  }, [stage]);

  return { camera, size, setCamera, showAll: () => set(lookingAt(bounds, room.current, 1)) };
}
