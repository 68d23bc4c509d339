import { describe, expect, test } from 'vitest';
import { type Palette, palettes } from '../../shared/picture/palette.ts';

/** WCAG 2 relative luminance of "#RRGGBB". https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour laid over another with an opacity. */
function over(top: string, bottom: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [top, bottom].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * opacity + (b ?? 0) * (1 - opacity))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

describe.each(Object.entries(palettes))('in the %s theme', (_name, palette: Palette) => {
  const organisations = Object.entries(palette.organisations);
  const grounds = [palette.paper, palette.surface, ...organisations.map(([, { tint }]) => tint)];

  test('text can be read on every ground it stands on (AA)', () => {
    for (const ground of grounds) {
      expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.ink2, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const [name, { ink, tint }] of organisations)
      for (const ground of [tint, palette.surface, palette.paper])
        expect(contrast(ink, ground), name).toBeGreaterThanOrEqual(4.5);
    for (const paper of Object.values(palette.notes)) expect(contrast(palette.ink, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    for (const colour of [palette.trouble, palette.good])
      expect(contrast(colour, palette.surface)).toBeGreaterThanOrEqual(4.5);
  });

  test('marks and lines stand out from their ground (3 to 1), the weakest line too', () => {
    for (const ground of grounds)
      for (const colour of [palette.selection, palette.trouble, palette.good, palette.unaware, palette.neutral])
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
    for (const ground of grounds) expect(contrast(over(palette.ink, ground, 0.6), ground)).toBeGreaterThanOrEqual(3);
  });
});
