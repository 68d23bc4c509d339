import { useEffect, useRef } from 'react';
import type { Camera } from '../../../shared/report/story/camera.ts';
import { Drawings } from '../../canvas/painting/drawings.tsx';
import { paintMap } from '../../canvas/painting/paint-map.ts';
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
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const density = Math.max(1, devicePixelRatio);
    element.width = Math.round(width * density);
    element.height = Math.round(height * density);
    const paint = () => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, element.width, element.height);
      context.setTransform(zoom * density, 0, 0, zoom * density, x * density, y * density);
      const area = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
      const part = { area, people: scene.peopleIn(area), links: scene.linksIn(area), has: () => true };
      for (const _ of paintMap({ context, scale: zoom * density, pictures, presence: 1 }, drawings, scene, part));
    };
    const drawings = new Drawings(palette);
    const pictures = new Pictures(paint);
    const waiting = requestIdleCallback(paint, { timeout: 400 });
    return () => cancelIdleCallback(waiting);
  }, [scene, palette, width, height, x, y, zoom]);
  return <canvas ref={canvas} style={{ display: 'block', width, height }} />;
}
