/**
 * Writes shared/picture/inter-widths.json: the advance widths of the bundled font in thousandths of an em, for every
 * weight the drawing uses. Run again after an update of @fontsource/inter.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

const weights = [400, 500, 600, 700] as const;
const subsets = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;

function widthsOf(weight: number): Record<string, number> {
  const widths = new Map<number, number>();
  for (const subset of subsets) {
    const url = new URL(
      `../../node_modules/@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`,
      import.meta.url,
    );
    const font = openSync(fileURLToPath(url));
    if (font.type !== 'WOFF2') throw new Error(`${url.pathname} is not one font`);
    for (const code of font.characterSet) {
      if (widths.has(code)) continue;
      widths.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
    }
  }
  const inOrder = [...widths].filter(([, width]) => width > 0).sort(([a], [b]) => a - b);
  return Object.fromEntries(inOrder.map(([code, width]) => [String.fromCodePoint(code), width]));
}

const measured = Object.fromEntries(weights.map((weight) => [weight, widthsOf(weight)]));
writeFileSync(new URL('../../shared/picture/inter-widths.json', import.meta.url), `${JSON.stringify(measured)}\n`);
