import { describe, expect, test } from 'vitest';
import { type Palette, palettes } from '../../shared/picture/palette.ts';
import { contrast } from '../support/contrast.ts';

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
