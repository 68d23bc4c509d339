import { pageImage } from '../picture/page-image.ts';

/** Why an image of a project cannot be shown, and what to do; nothing when it can, or when there is none. */
export function imageTrouble(source: string): string {
  const kind = source.trim().slice(0, 40).toLowerCase();
  if (kind === '' || pageImage(source)) return '';
  const chosen = 'Choose the picture itself, as a PNG, a JPEG or a WebP: it becomes a part of the project.';
  if (kind.startsWith('data:image/svg'))
    return `The image is an SVG drawing, which can hold programs, so it is not shown. ${chosen}`;
  if (kind.startsWith('data:')) return `The image is damaged, too large, or of a kind that cannot be shown. ${chosen}`;
  if (/^https?:|^\/\//.test(kind))
    return `The image is an address on the internet, and nothing is ever loaded from there. ${chosen}`;
  return `The image is a place on a disk, where nobody else who opens the project can see it. ${chosen}`;
}
