import type { Frame } from '../model/geometry.ts';
import type { Orientation, Paper } from '../model/view.ts';

/** A page in CSS pixels (96 to the inch). */
export type Page = { width: number; height: number; margin: number };

const perMillimetre = 96 / 25.4;
const sheets: Record<Exclude<Paper, 'map'>, [short: number, long: number]> = {
  A4: [210 * perMillimetre, 297 * perMillimetre],
  A3: [297 * perMillimetre, 420 * perMillimetre],
  Letter: [8.5 * 96, 11 * 96],
  Tabloid: [11 * 96, 17 * 96],
};

const margin = 12 * perMillimetre;

/** PDF readers agree on pages up to 200 inches; a larger map is drawn smaller. */
const longestSide = 190 * 96;

export function sheetPage(paper: Exclude<Paper, 'map'>, orientation: Orientation): Page {
  const [short, long] = sheets[paper];
  return orientation === 'portrait' ? { width: short, height: long, margin } : { width: long, height: short, margin };
}

/** A page as large as the map, with room above it for the title and below it for the legend. */
export function pageForMap(
  map: Frame,
  room: { above: number; below: (width: number) => number },
): Page & { scale: number } {
  const scale = Math.min(1, (longestSide - 400) / Math.max(map.width, map.height));
  const width = Math.max(560, map.width * scale) + 2 * margin;
  const height = map.height * scale + room.above + room.below(width - 2 * margin) + 2 * margin;
  return { width: Math.ceil(width), height: Math.ceil(height), margin, scale };
}
