import { base64From, bytesFromBase64 } from '../../base/base64.ts';
import { imageSize } from '../../picture/image-size.ts';
import type { Property } from './lines.ts';

/** So many characters a picture in a project has at most. */
const mostCharacters = 2 * 1024 * 1024;

/** The photo of a card as a project holds it: PNG, JPEG or WebP, not too large; or why it is not taken. */
export function photoOf({ value, parameters }: Property): { photo: string } | { why: string } {
  const isPacked = ['B', 'BASE64'].includes(parameters.get('ENCODING')?.[0] ?? '');
  const packed = isPacked ? value : /^data:[^,]*;base64,(.*)$/is.exec(value)?.[1];
  if (packed === undefined) return { why: 'the picture is not in the file, and Accord loads nothing from elsewhere' };
  const bytes = bytesFromBase64(packed.replace(/\s+/g, ''));
  const size = bytes && imageSize(bytes);
  if (!bytes || !size) return { why: 'the picture is neither PNG, JPEG nor WebP' };
  const photo = `data:image/${size.format};base64,${base64From(bytes)}`;
  return photo.length > mostCharacters ? { why: 'the picture is larger than 2 MB' } : { photo };
}
