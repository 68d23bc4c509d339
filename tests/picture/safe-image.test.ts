import { describe, expect, test } from 'vitest';
import { safeImage } from '../../shared/picture/safe-image.ts';

const png = (width: number, height: number): string => {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008060000001f15c489', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return `data:image/png;base64,${bytes.toString('base64')}`;
};

describe('a picture of a project', () => {
  test('is shown when it is inside the project and of a size that can be drawn', () => {
    expect(safeImage(png(512, 512))).toBe(png(512, 512));
  });

  test('of 60,000 by 60,000 pixels is not even decoded (bad input 28)', () => {
    expect(safeImage(png(60_000, 60_000))).toBeUndefined();
    const jpeg = Buffer.from(`ffd8ffe0ffff${'00'.repeat(0xffff - 2)}ffc0001108ea60ea60030122000211010311`, 'hex');
    expect(safeImage(`data:image/jpeg;base64,${jpeg.toString('base64')}`)).toBeUndefined();
  });

  test('that is an SVG, with a script or without, is not loaded (bad input 27)', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran=1</script></svg>';
    for (const source of [
      `data:image/svg+xml,${svg}`,
      `data:image/svg+xml;base64,${btoa(svg)}`,
      `data:image/png;base64,${btoa(svg)}" onload="window.ran=1`,
      `data:text/html;base64,${btoa(svg)}`,
      `DATA:image/svg+xml;base64,${btoa(svg)}`,
    ])
      expect(safeImage(source), source.slice(0, 40)).toBeUndefined();
  });

  test('that is somewhere else is not fetched (bad input 26)', () => {
    for (const source of [
      'file:///etc/passwd',
      'http://127.0.0.1/x.png',
      '//host/x.png',
      '\\\\host\\x.png',
      'x.png',
      '',
    ])
      expect(safeImage(source), source).toBeUndefined();
  });
});
