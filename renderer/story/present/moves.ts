import type { Camera } from '../../../shared/report/story/camera.ts';

/** Milliseconds of a move from one part of the map to another, and of a fade. */
export const moveTime = 600;

/** Begins and ends slowly. */
const eased = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2);

/** Where the view is on its way, at a share of its time: every place of the map goes straight to where it comes to. */
export function onTheWay(from: Camera, to: Camera, share: number): Camera {
  if (share >= 1) return to;
  const done = eased(Math.max(0, share));
  const between = (a: number, b: number) => a + (b - a) * done;
  return { x: between(from.x, to.x), y: between(from.y, to.y), zoom: between(from.zoom, to.zoom) };
}

/** Whether somebody has asked their system for less motion. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
