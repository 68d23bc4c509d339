import { inflateSync } from 'node:zlib';

/** The size of a PNG and the colour of its upper left pixel: red, green, blue, and how much it covers (255: all). */
export function readPng(bytes: Uint8Array): { width: number; height: number; corner: number[] } {
  const png = Buffer.from(bytes);
  if (png.subarray(1, 4).toString() !== 'PNG') throw new Error('not a PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.subarray(at + 4, at + 8).toString() === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const hasAlpha = png[25] === 6;
  // The first pixel of the first line is itself whatever the filter: what it is compared with is nothing.
  const pixel = [...inflateSync(Buffer.concat(parts)).subarray(1, hasAlpha ? 5 : 4)];
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), corner: hasAlpha ? pixel : [...pixel, 255] };
}
