import type { PosterSize } from '../../model/poster.ts';
import type { Orientation } from '../../model/view.ts';

/** A poster's sheet in millimetres, and in the units it is drawn in: as many square units whatever its shape. */
export type Sheet = { millimetres: { width: number; height: number }; width: number; height: number };

const inch = 25.4;
const shapes: Record<PosterSize, [wide: number, high: number]> = {
  A4: [297, 210],
  A3: [420, 297],
  A2: [594, 420],
  // The slides of the usual presentation programs, in inches.
  '16:9': [(40 / 3) * inch, 7.5 * inch],
  '4:3': [10 * inch, 7.5 * inch],
  square: [210, 210],
};

/** A sheet of so many millimetres. */
export function sheetOf(width: number, height: number): Sheet {
  const scale = 1000 / Math.sqrt(width * height);
  return { millimetres: { width, height }, width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A sheet in whole CSS pixels, 96 to the inch. */
export const pixelsOf = ({ millimetres: { width, height } }: Sheet): { width: number; height: number } => ({
  width: Math.round((width / inch) * 96),
  height: Math.round((height / inch) * 96),
});

/** The sheet of a size; a tall one has its sides changed over. */
export function posterSheet(size: PosterSize, orientation: Orientation): Sheet {
  const [wide, high] = shapes[size];
  return orientation === 'portrait' ? sheetOf(high, wide) : sheetOf(wide, high);
}
