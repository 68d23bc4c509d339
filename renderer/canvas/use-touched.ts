import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { itemAt } from './hits.ts';
import type { Scene } from './scene.ts';

/** How near to a line the pointer must be, in pixels. */
const reach = 8;

/** What is under the pointer, mounted or not: what the pointer touches becomes real before it is pressed. */
export function useTouched(scene: RefObject<Scene>) {
  const flow = useReactFlow();
  const [touched, setTouched] = useState<string | null>(null);
  const frame = useRef(0);
  const find = (event: PointerEvent): void => {
    if (event.buttons !== 0 || frame.current !== 0) return;
    const { clientX: x, clientY: y } = event;
    frame.current = requestAnimationFrame(() => {
      frame.current = 0;
      const at = flow.screenToFlowPosition({ x, y });
      setTouched(itemAt(scene.current, at, reach / flow.getZoom()) ?? null);
    });
  };
  return [touched, { onPointerMove: find, onPointerLeave: () => setTouched(null) }] as const;
}
