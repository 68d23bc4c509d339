import type { ColourName } from '../../model/organisation.ts';
import { palettes } from '../palette.ts';

const { light, dark } = palettes;

/** The palette as a poster uses it: strong on light, and the colours of the dark theme where something shines. */
export const deep = (colour: ColourName): string => light.organisations[colour].ink;
export const bright = (colour: ColourName): string => dark.organisations[colour].ink;
export const tint = (colour: ColourName): string => light.organisations[colour].tint;

export const { paper, surface: white, ink, ink2 } = light;
/** Second ink on a dark ground. */
export const paleInk = light.hairline;

const groups: readonly ColourName[] = ['amber', 'brick', 'ocean', 'moss', 'indigo'];

/** The colour of a group of users by its number, none of them usual for an organisation. */
export const groupColour = (nth: number): ColourName => groups[nth % groups.length] ?? 'amber';

/** Whether white is easier to read on a colour of the palette than ink. */
export const isDark = (hex: string): boolean => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128;
};
