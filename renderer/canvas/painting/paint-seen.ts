import type { Scene } from '../scene.ts';
import type { Drawings } from './drawings.tsx';
import { paintMap } from './paint-map.ts';
import type { Pictures } from './pictures.ts';

/** Where a map lies under what looks at it, in pixels: its origin, and how many of them a map unit is. */
export type Camera = { x: number; y: number; zoom: number };
export type Size = { width: number; height: number };

/**
 * Paints what a camera sees of a map on a canvas, which is made so many pixels of the page large. It can be stopped after
 * every step and gone on with later.
 */
export function* paintSeen(
  canvas: HTMLCanvasElement | OffscreenCanvas,
  scene: Scene,
  { drawings, pictures }: { drawings: Drawings; pictures: Pictures },
  { x, y, zoom }: Camera,
  { width, height }: Size,
): Generator<void> {
  const density = Math.max(1, devicePixelRatio);
  canvas.width = Math.max(1, Math.round(width * density));
  canvas.height = Math.max(1, Math.round(height * density));
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | null;
  if (!context) return;
  const scale = zoom * density;
  context.setTransform(scale, 0, 0, scale, x * density, y * density);
  const area = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  const part = { area, people: scene.peopleIn(area), links: scene.linksIn(area), has: () => true };
  yield* paintMap({ context, scale, pictures, presence: 1 }, drawings, scene, part);
}
