import { headerBytes, imageSize, isTooLarge } from './image-size.ts';
import { safeImage } from './safe-image.ts';

/** So much of an image nearly always says how large it is. */
const usualHeader = 4096;

/** The image when it is embedded and can be drawn: what is damaged or far too large would be a hole in the page. */
export function pageImage(source: string): string | undefined {
  const image = safeImage(source);
  if (!image) return undefined;
  const size = sizeIn(image, usualHeader) ?? sizeIn(image, headerBytes);
  return size && size.width > 0 && size.height > 0 && !isTooLarge(size) ? image : undefined;
}

function sizeIn(image: string, bytes: number) {
  const from = image.indexOf(',') + 1;
  try {
    const start = atob(image.slice(from, from + Math.ceil(bytes / 3) * 4));
    return imageSize(Uint8Array.from(start, (character) => character.charCodeAt(0)));
  } catch {
    // Letters that are no base64: not an image.
    return undefined;
  }
}
