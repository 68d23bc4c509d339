import { failure, type Result, success } from '../../shared/base/result.ts';
import { headerBytes, imageSize, isTooLarge, mostPixelsASide } from '../../shared/picture/image-size.ts';

/** What a picture is for: a photo or a logo on a card, or a sheet that is printed whole. */
export type Use = 'card' | 'sheet';

/** Longest side of an embedded picture, in pixels. */
const longestSides: Record<Use, number> = { card: 512, sheet: 2048 };
/** The most that its data URL may hold. */
const mostCharacters = 2 * 1024 * 1024;

/** A larger file is not even read. */
const mostBytes = 50 * 1024 * 1024;

const noPicture = 'This file is no picture that can be used. Choose a PNG, a JPEG or a WebP.';

/** The picture of a file as a data URL, no larger than its use asks for; or why it cannot be used, in a sentence. */
export async function smallPicture(file: Blob, use: Use = 'card'): Promise<Result<string, string>> {
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
  const url = await drawnSmall(file, width, height, use).catch(() => undefined);
  if (url === undefined) return failure(noPicture);
  return url.length > mostCharacters ? failure('This picture is too large even when it is made small.') : success(url);
}

const counted = (number: number): string => number.toLocaleString('en');

async function drawnSmall(file: Blob, width: number, height: number, use: Use): Promise<string> {
  const longestSide = longestSides[use];
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
  if (lossless.length <= 200_000) return lossless;
  // Slides cannot hold WebP, and a picture that fills a sheet needs nothing to shine through.
  return use === 'card' ? canvas.toDataURL('image/webp', 0.85) : onWhite(canvas).toDataURL('image/jpeg', 0.85);
}

function onWhite(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
