import type { PdfObject } from './pdf-objects.ts';
import { hexBytes, utf16 } from './pdf-strings.ts';

/** How the bytes of a font become letters. */
export type PdfFont = { bytesPerGlyph: 1 | 2; letters: ReadonlyMap<number, string> };

/** The fonts that each name stands for, anywhere in the file: pages may use one name for several. */
export function fontsByName(objects: readonly PdfObject[]): Map<string, PdfFont[]> {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const fonts = new Map<number, PdfFont>();
  for (const { id, written } of objects) {
    if (!/\/Type\s*\/Font\b(?!Descriptor)|\/ToUnicode\b/.test(written)) continue;
    const map = /\/ToUnicode\s+(\d+)\s+\d+\s+R/.exec(written);
    const letters = lettersOf(byId.get(Number(map?.[1]))?.data?.toString('latin1') ?? '');
    fonts.set(id, { bytesPerGlyph: /\/Subtype\s*\/Type0\b/.test(written) ? 2 : 1, letters });
  }
  const named = new Map<string, PdfFont[]>();
  for (const { written } of objects)
    for (const [, name = '', id] of written.matchAll(/\/([^\s/<>[\]()]+)\s+(\d+)\s+\d+\s+R/g)) {
      const font = fonts.get(Number(id));
      if (font && !named.get(name)?.includes(font)) named.set(name, [...(named.get(name) ?? []), font]);
    }
  return named;
}

const section = /begin(bfchar|bfrange)([\s\S]*?)endbf(?:char|range)/g;
const hex = '<([0-9a-fA-F\\s]*)>';
const single = new RegExp(`${hex}\\s*${hex}`, 'g');
const range = new RegExp(`${hex}\\s*${hex}\\s*(?:${hex}|\\[([^\\]]*)\\])`, 'g');

/** A ToUnicode map: which letters each glyph stands for. */
function lettersOf(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, kind, body = ''] of map.matchAll(section)) {
    if (kind === 'bfchar') {
      for (const [, glyph = '', text = ''] of body.matchAll(single)) letters.set(code(glyph), written(text));
      continue;
    }
    for (const [, from = '', to = '', first, list] of body.matchAll(range)) {
      const listed = list?.match(/<[^>]*>/g)?.map((each) => written(each.slice(1, -1)));
      for (let glyph = code(from); glyph <= Math.min(code(to), code(from) + 0xffff); glyph += 1)
        letters.set(
          glyph,
          listed ? (listed[glyph - code(from)] ?? '') : following(written(first ?? ''), glyph - code(from)),
        );
    }
  }
  return letters;
}

const code = (text: string): number => Number.parseInt(text.replaceAll(/\s/g, ''), 16);
const written = (text: string): string => utf16(hexBytes(text), true);

/** The text whose last character is so many further on. */
function following(first: string, steps: number): string {
  const characters = [...first];
  const last = characters.pop()?.codePointAt(0) ?? 0;
  return characters.join('') + String.fromCodePoint(Math.min(last + steps, 0x10ffff));
}

/** The glyphs of shown bytes, each as the letters it stands for; without a map a byte is its letter. */
export function glyphsOf(raw: string, font: PdfFont | undefined): string[] {
  const size = font?.bytesPerGlyph ?? 1;
  const glyphs: string[] = [];
  for (let at = 0; at + size <= raw.length; at += size) {
    const number = size === 2 ? raw.charCodeAt(at) * 256 + raw.charCodeAt(at + 1) : raw.charCodeAt(at);
    glyphs.push(font?.letters.get(number) ?? (size === 1 ? raw.charAt(at) : ''));
  }
  return glyphs;
}
