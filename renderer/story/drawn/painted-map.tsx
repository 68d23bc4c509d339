import { useEffect, useRef } from 'react';
import type { Camera } from '../../../shared/report/story/camera.ts';
import { Drawings } from '../../canvas/painting/drawings.tsx';
import { paintSeen } from '../../canvas/painting/paint-seen.ts';
import { Pictures } from '../../canvas/painting/pictures.ts';
import type { Scene } from '../../canvas/scene.ts';
import { usePalette } from './use-palette.ts';

type Props = { scene: Scene; camera: Camera; width: number; height: number };

/** A small picture of a part of the map, painted once when the window has time. Sizes in pixels. */
export function PaintedMap({ scene, camera, width, height }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const { x, y, zoom } = camera;
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const paint = () => {
      for (const _ of paintSeen(element, scene, { drawings, pictures }, { x, y, zoom }, { width, height }));
    };
    const drawings = new Drawings(palette);
    const pictures = new Pictures(paint);
    const waiting = requestIdleCallback(paint, { timeout: 400 });
    return () => cancelIdleCallback(waiting);
  }, [scene, palette, width, height, x, y, zoom]);
  return <canvas ref={canvas} style={{ display: 'block', width, height }} />;
}
