import type { ColourName } from '../../model/organisation.ts';
import { palettes } from '../../picture/palette.ts';

type Rgb = readonly [red: number, green: number, blue: number];

const { organisations } = palettes.light;

/** A colour as #rrggbb, however a foreign file writes it: #rgb, #rrggbb or #rrggbbaa. */
export function colourIn(text: string | undefined): string | undefined {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text?.trim() ?? '')?.[1];
  if (!hex) return undefined;
  const six = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex.slice(0, 6);
  return `#${six.toLowerCase()}`;
}

/** Three numbers of 0 to 255 as #rrggbb. */
export const colourFrom = (...parts: readonly number[]): string | undefined =>
  parts.length === 3 && parts.every((part) => part >= 0 && part <= 255)
    ? `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
    : undefined;

export const rgbOf = (colour: string): Rgb => {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
};

/** The colour of our palette that is nearest, be it the ink or the ground of an organisation; nothing for white and black. */
export function nearestColour(colour: string): ColourName | undefined {
  const rgb = rgbOf(colour);
  if (rgb.every((part) => part >= 250) || rgb.every((part) => part <= 5)) return undefined;
  let [nearest, distance]: [ColourName | undefined, number] = [undefined, Infinity];
  for (const [name, { ink, tint }] of Object.entries(organisations))
    for (const each of [ink, tint]) {
      const away = apart(rgb, rgbOf(each));
      if (away < distance) [nearest, distance] = [name as ColourName, away];
    }
  return nearest;
}

/** How different two colours look, roughly: the weighted distance of "redmean". */
function apart(one: Rgb, two: Rgb): number {
  const red = (one[0] + two[0]) / 2;
  const [r, g, b] = [one[0] - two[0], one[1] - two[1], one[2] - two[2]];
  return (2 + red / 256) * r * r + 4 * g * g + (2 + (255 - red) / 256) * b * b;
}
