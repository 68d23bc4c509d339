import { describe, expect, test } from 'vitest';
import { imageTrouble } from '../../shared/answers/image-words.ts';
import { pageImage } from '../../shared/picture/page-image.ts';

const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const huge = `data:image/png;base64,${Buffer.from(`89504e470d0a1a0a0000000d49484452${'0000ea60'.repeat(2)}0806000000`, 'hex').toString('base64')}`;

describe('an image on a page', () => {
  test('is shown when it is embedded and can be drawn', () => {
    expect(pageImage(dot)).toBe(dot);
    expect(imageTrouble(dot)).toBe('');
    expect(imageTrouble('')).toBe('');
  });

  test.each([
    ['on the internet (26)', 'https://example.org/picture.png', 'an address on the internet'],
    ['on the internet, without saying how (26)', '//example.org/picture.png', 'an address on the internet'],
    ['on a disk (26)', 'file:///home/ana/picture.png', 'a place on a disk'],
    ['on a server of the house (26)', '\\\\server\\share\\picture.png', 'a place on a disk'],
    ['that is an SVG drawing (27)', 'data:image/svg+xml;base64,PHN2Zy8+', 'can hold programs'],
    ['of 60,000 by 60,000 pixels (28)', huge, 'damaged, too large'],
    ['that is no image at all', 'data:image/png;base64,AAAA', 'damaged, too large'],
    ['with half a letter of base64', 'data:image/png;base64,A', 'damaged, too large'],
  ])('%s is not shown, and why is said', (_what, source, why) => {
    expect(pageImage(source)).toBeUndefined();
    expect(imageTrouble(source)).toContain(why);
    expect(imageTrouble(source)).toMatch(/Choose the picture itself.*\.$/);
  });
});
