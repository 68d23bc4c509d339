import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const weights = [400, 500, 600, 700];

/** Gives the CSS of the bundled font with its files embedded, as far as a text needs them. */
export type Fonts = { facesFor(text: string): Promise<string> };

/** The static files of Inter that came with the app. Variable fonts would become unsearchable outlines in a PDF. */
export function bundledFonts(): Fonts {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json'));
  const known = new Map<string, Promise<string>>();
  const embedded = (subset: string, weight: number): Promise<string> => {
    const file = join(folder, 'files', `inter-${subset}-${weight}-normal.woff2`);
    const found = known.get(file) ?? readFile(file, 'base64');
    known.set(file, found);
    return found;
  };
  return {
    async facesFor(text) {
      const ranges = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
      const characters = new Set<number>();
      for (const character of text) characters.add(character.codePointAt(0) ?? 0);
      const subsets = Object.entries(ranges).filter(([name, range]) => name === 'latin' || needs(characters, range));
      const faces = subsets.flatMap(([subset, range]) =>
        weights.map(async (weight) => faceRule(await embedded(subset, weight), weight, range)),
      );
      return (await Promise.all(faces)).join('\n');
    },
  };
}

const faceRule = (base64: string, weight: number, range: string): string =>
  `@font-face{font-family:Inter;font-style:normal;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${base64}) format("woff2")}`;

function needs(characters: ReadonlySet<number>, range: string): boolean {
  const spans = range.split(',').map((span) => {
    const [from = '0', to = from] = span.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  // Basic Latin marks are in several subsets; only what lies beyond asks for another file.
  return [...characters].some((code) => code > 0xff && spans.some(([from, to]) => code >= from && code <= to));
}
