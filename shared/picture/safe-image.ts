import { imageSize } from './image-size.ts';

const embedded = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** A picture that says it has more pixels is not drawn: decoding it would take the memory of the machine. */
const mostPixels = 100_000_000;
/** The start of a picture in base64, and the start behind which even a large colour profile has ended. */
const starts = [87_384, 699_052];

/** The image when it is embedded in the project as PNG, JPEG or WebP; nothing else is ever loaded. */
export const safeImage = (source: string): string | undefined =>
  source.startsWith('data:image/') && embedded.test(source) && !isTooLarge(source) ? source : undefined;

function isTooLarge(source: string): boolean {
  const from = source.indexOf(',') + 1;
  for (const length of starts) {
    const size = sizeOf(source.slice(from, from + length));
    if (size) return size.width * size.height > mostPixels;
  }
  return false;
}

function sizeOf(base64: string): { width: number; height: number } | undefined {
  try {
    return imageSize(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
