import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { Drawings } from '../canvas/painting/drawings.tsx';
import { type Camera, paintSeen, type Size } from '../canvas/painting/paint-seen.ts';
import { Pictures } from '../canvas/painting/pictures.ts';
import type { Scene } from '../canvas/scene.ts';
import { usePalette } from '../story/drawn/use-palette.ts';
import styles from './versions.module.css';

type Props = { scene: Scene; camera: Camera; size: Size };

/** So many milliseconds of a frame are painted in; a large map takes several. */
const budget = 10;

/**
 * The part of a map that is looked at. Until it is painted anew, what was painted last is moved and scaled to where it
 * belongs, so that the marks over it never run ahead.
 */
export function PaintedPart({ scene, camera, size }: Props) {
  const front = useRef<HTMLCanvasElement>(null);
  const painted = useRef<Camera>(undefined);
  const palette = usePalette();
  const drawings = useMemo(() => new Drawings(palette), [palette]);
  const again = useRef<() => void>(undefined);
  const pictures = useMemo(() => new Pictures(() => again.current?.()), []);
  const { x, y, zoom } = camera;
  const { width, height } = size;

  useLayoutEffect(() => {
    const was = painted.current;
    if (front.current && was) front.current.style.transform = transformTo({ x, y, zoom }, was);
  }, [x, y, zoom]);

  useEffect(() => {
    let frame = 0;
    const begin = () => {
      cancelAnimationFrame(frame);
      const back = new OffscreenCanvas(1, 1);
      const steps = paintSeen(back, scene, { drawings, pictures }, { x, y, zoom }, { width, height });
      const goOn = () => {
        const until = performance.now() + budget;
        while (performance.now() < until)
          if (steps.next().done) {
            show(front.current, back);
            painted.current = { x, y, zoom };
            return;
          }
        frame = requestAnimationFrame(goOn);
      };
      goOn();
    };
    again.current = begin;
    begin();
    return () => cancelAnimationFrame(frame);
  }, [scene, drawings, pictures, width, height, x, y, zoom]);
  return <canvas ref={front} className={styles.painted} style={{ width, height }} />;
}

function show(front: HTMLCanvasElement | null, back: OffscreenCanvas): void {
  if (!front) return;
  front.width = back.width;
  front.height = back.height;
  front.getContext('2d')?.drawImage(back, 0, 0);
  front.style.transform = '';
}

/** How a picture that was painted for one camera has to lie under another. */
function transformTo(now: Camera, was: Camera): string {
  const scale = now.zoom / was.zoom;
  return `translate(${now.x - was.x * scale}px, ${now.y - was.y * scale}px) scale(${scale})`;
}
