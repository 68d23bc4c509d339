import { describe, expect, it } from 'vitest';
import { imageSize } from '../../shared/picture/image-size.ts';

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const ascii = (text: string): string => Buffer.from(text).toString('hex');

const png = `89504e470d0a1a0a 0000000d ${ascii('IHDR')} 0000ea60 0000ea60 0806000000`;
const jpeg =
  'ffd8 ffe0 0010 4a46494600010100000100010000 ffc4 0004 0000 ffff ffc2 0011 08 0258 0320 0301220002110103110100';
const riff = (chunk: string, rest: string) =>
  `${ascii('RIFF')} 00000000 ${ascii('WEBP')} ${ascii(chunk)} 00000000 ${rest}`;

describe('the size of an image', () => {
  it.each([
    ['PNG', png, { format: 'png', width: 60_000, height: 60_000 }],
    ['JPEG behind other segments', jpeg, { format: 'jpeg', width: 800, height: 600 }],
    ['extended WebP', riff('VP8X', '10000000 1f0300 570200'), { format: 'webp', width: 800, height: 600 }],
    ['lossless WebP', riff('VP8L', '2f 1fc39500'), { format: 'webp', width: 800, height: 600 }],
    ['lossy WebP', riff('VP8 ', '000000 9d012a 2003 5802'), { format: 'webp', width: 800, height: 600 }],
  ])('is read from the start of a %s', (_name, hex, size) => {
    expect(imageSize(bytes(hex))).toEqual(size);
  });

  it('is nothing for anything else, and for a header that breaks off', () => {
    for (const hex of ['', '89', ascii('<svg xmlns="http://www.w3.org/2000/svg"/>'), ascii('GIF89a'), 'ffd8ffe0ffff'])
      expect(imageSize(bytes(hex))).toBeUndefined();
    for (const hex of [png, jpeg, riff('VP8X', '10000000 1f0300 570200')])
      for (let length = 0; length < 20; length += 1) expect(imageSize(bytes(hex).subarray(0, length))).toBeUndefined();
  });
});
