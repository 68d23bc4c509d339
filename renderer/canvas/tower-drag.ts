import { tallest } from '../../shared/model/edits/tower.ts';
import { towerPlace } from '../../shared/picture/tower.tsx';

/** On a map that is far away a disc is smaller than a hand can aim at: it then takes this many pixels of the drag. */
const fewestPixels = 6;

/** How far the pointer goes, in pixels, before a press becomes a drag. */
export const slack = 3;

/** How many pixels of a drag are one disc, at a scale of the map. */
export const pixelsPerDisc = (scale: number): number => Math.max(fewestPixels, towerPlace.step * scale);

/** The height of a tower at a place on it, in map units from the top of its highest slot. */
export const heightAt = (fromTop: number): number =>
  Math.min(tallest, Math.max(0, towerPlace.slots - Math.floor(fromTop / towerPlace.step)));

/**
 * The discs after the pointer has gone up by some discs. One disc below the ground it is still zero, farther below it is not
 * assessed: nobody falls out of the assessment by going to zero in a hurry.
 */
export function discsAfter(start: number, up: number): number | undefined {
  const height = start + Math.round(up);
  if (height < -1) return undefined;
  return Math.min(tallest, Math.max(0, height));
}
