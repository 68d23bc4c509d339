import { posterName } from '../../shared/model/poster.ts';
import { gallery } from '../../shared/picture/posters/gallery.ts';

/** The gallery in words: what every metaphor says, when it fits, and when it misleads. */
export const galleryText = (): string =>
  posterName.options
    .map((name) => {
      const { says, fits, misleads } = gallery[name];
      return `${name}\n  ${says}\n  It fits: ${lowerFirst(fits)}\n  It misleads: ${lowerFirst(misleads)}`;
    })
    .join('\n\n');

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
