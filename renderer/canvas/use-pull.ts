import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useEffect, useState } from 'react';
import type { PersonId } from '../../shared/base/ids.ts';
import type { Point } from '../../shared/model/geometry.ts';
import { personAt } from './hits.ts';
import { useScene } from './scene-context.ts';

/** How far from a card a line may be let go to be taken by it, in map units. */
const reach = 10;

/** Where the end of a line is pulled to just now, and whose card it would be given to. */
export type Pulled = { at: Point; over: PersonId | undefined };

/**
 * Pulls the end of a line over the map, with mouse, pen or finger; Escape lets it be. `onDrop` is told whose card it was
 * let go on. The listeners belong on what is pulled.
 */
export function usePull(onDrop: (person: PersonId) => void) {
  const flow = useReactFlow();
  const scene = useScene();
  const [pulled, setPulled] = useState<Pulled | null>(null);
  const isPulling = pulled !== null;

  useEffect(() => {
    if (!isPulling) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPulled(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isPulling]);

  const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
    const at = flow.screenToFlowPosition({ x, y });
    setPulled({ at, over: personAt(scene.current, at, reach) });
  };

  const listeners = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(event);
    },
    onPointerMove: (event: PointerEvent) => isPulling && follow(event),
    onPointerUp() {
      setPulled(null);
      if (pulled?.over) onDrop(pulled.over);
    },
    onPointerCancel: () => setPulled(null),
    // What was pulled is not meant to be chosen by it.
    onClick: (event: MouseEvent) => event.stopPropagation(),
  };
  return { pulled, listeners };
}
