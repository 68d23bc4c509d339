/** What the first bytes of an image file say of it: its format, and its size in pixels. */
export type ImageSize = { format: 'png' | 'jpeg' | 'webp'; width: number; height: number };

/** So many bytes from its start are enough to learn the size of an image, even behind a large colour profile. */
export const headerBytes = 512 * 1024;

/** What is larger is not even decoded: it would take the memory of the machine. */
export const mostPixelsASide = 16_384;
const mostPixels = 100_000_000;

/** Whether an image has so many pixels that it must not be drawn. */
export const isTooLarge = ({ width, height }: { width: number; height: number }): boolean =>
  Math.max(width, height) > mostPixelsASide || width * height > mostPixels;

/** Reads the size of a PNG, JPEG or WebP from the start of its file, without decoding it; nothing for any other file. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return pngSize(view) ?? webpSize(view) ?? jpegSize(view);
  } catch {
    // The file ends in the middle of its header.
    return undefined;
  }
}

const text = (view: DataView, at: number, length: number): string =>
  Array.from({ length }, (_, nth) => String.fromCharCode(view.getUint8(at + nth))).join('');

/** PNG specification, 5.2 and 11.2.2: the signature, then the chunk IHDR. */
function pngSize(view: DataView): ImageSize | undefined {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a || text(view, 12, 4) !== 'IHDR')
    return undefined;
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** WebP container specification: extended, lossless or lossy, by the name of the first chunk. */
function webpSize(view: DataView): ImageSize | undefined {
  if (text(view, 0, 4) !== 'RIFF' || text(view, 8, 4) !== 'WEBP') return undefined;
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  switch (text(view, 12, 4)) {
    case 'VP8X':
      return { format: 'webp', width: uint24(24) + 1, height: uint24(27) + 1 };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { format: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return undefined;
  }
}

/** The markers of a JPEG that start a frame (ITU-T T.81, B.1.1.3): all of C0 to CF but the tables among them. */
const startsFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegSize(view: DataView): ImageSize | undefined {
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (startsFrame(marker))
      return { format: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
