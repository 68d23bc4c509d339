import { failure, type Result, success } from '../../shared/base/result.ts';
import { headerBytes, imageSize, isTooLarge, mostPixelsASide } from '../../shared/picture/image-size.ts';

/** Longest side of an embedded picture, in pixels: of one on the map, and of one that fills a page. */
const onMap = 512;
export const onPage = 1600;

/** The most that its data URL may hold. */
const mostCharacters = 2 * 1024 * 1024;

/** A larger file is not even read. */
const mostBytes = 50 * 1024 * 1024;

const noPicture = 'This file is no picture that can be used. Choose a PNG, a JPEG or a WebP.';

/** The picture of a file as a data URL, no larger than it can be shown; or why it cannot be used, in a sentence. */
export async function smallPicture(file: Blob, longestSide = onMap): Promise<Result<string, string>> {
  if (file.size > mostBytes)
    return failure('The file of this picture is larger than 50 MB. Save it smaller and try again.');
  const size = imageSize(new Uint8Array(await file.slice(0, headerBytes).arrayBuffer()));
  if (!size || size.width === 0 || size.height === 0) return failure(noPicture);
  const { width, height } = size;
  if (isTooLarge(size))
    return failure(
      `This picture is too large: ${counted(width)} by ${counted(height)} pixels. ` +
        `Up to ${counted(mostPixelsASide)} a side and 100 million in all can be used.`,
    );
  const url = await drawnSmall(file, { width, height, longestSide }).catch(() => undefined);
  if (url === undefined) return failure(noPicture);
  return url.length > mostCharacters ? failure('This picture is too large even when it is made small.') : success(url);
}

const counted = (number: number): string => number.toLocaleString('en');

type Sides = { width: number; height: number; longestSide: number };

async function drawnSmall(file: Blob, { width, height, longestSide }: Sides): Promise<string> {
  // One side only: a camera's picture may lie on its side in the file, and the browser knows the other.
  const wanted = width >= height ? { resizeWidth: longestSide } : { resizeHeight: longestSide };
  const isLarge = Math.max(width, height) > longestSide;
  const picture = await createImageBitmap(file, isLarge ? { ...wanted, resizeQuality: 'high' } : {});
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const lossless = canvas.toDataURL('image/png');
  return lossless.length <= 200_000 ? lossless : canvas.toDataURL('image/webp', 0.85);
}
