import { assertNever } from '../../shared/base/assert-never.ts';
import type { ShownProduct } from '../../shared/host/product.ts';
import type { ComposedProduct } from '../store/window-store.ts';
import { type Composition, pagesOf, sectionsOf } from './composition.ts';

/** What a product is called, and what it is in a few words. */
export const productWords: Record<ComposedProduct, { name: string; about: string }> = {
  map: { name: 'Map', about: 'who is who, on one page or as a picture' },
  report: { name: 'Report', about: 'sections of your choice, in your order' },
  story: { name: 'Story', about: 'the steps, a page or a slide each' },
  poster: { name: 'Poster', about: 'what we do together, in one image' },
  defence: { name: 'Defence sheet', about: 'why it is worth it, on one page' },
};

/** What the host is asked to make. */
export function productOf(chosen: Composition): ShownProduct {
  const { product, audience, paper, orientation, view } = chosen;
  switch (product) {
    case 'map':
      return mapOf(chosen);
    case 'report':
      return {
        kind: 'map',
        format: 'pdf',
        audience,
        paper: paper === 'map' ? 'A4' : paper,
        orientation,
        view,
        people: false,
        sections: sectionsOf(chosen.report),
        pages: pagesOf(chosen.report.pages),
      };
    case 'poster':
      return { kind: 'poster', audience, ...chosen.poster };
    case 'defence':
      return { kind: 'defence', format: chosen.defence, audience };
    case 'story':
      return {
        kind: 'story',
        format: chosen.story === 'pptx' ? 'pptx' : 'pdf',
        audience,
        ...(chosen.story === 'handout' && { handout: true }),
      };
    default:
      return assertNever(product);
  }
}

function mapOf({ audience, paper, orientation, view, map }: Composition): ShownProduct {
  const { format, people, pages, scale, transparent } = map;
  return {
    kind: 'map',
    format,
    audience,
    paper,
    orientation,
    view,
    people: format === 'pdf' && people,
    ...(format === 'pdf' && paper !== 'map' && { pages }),
    ...(format === 'png' && { picture: { scale, transparent } }),
  };
}

/** What is shown of a product: its very bytes, or a page with the same in it where a format has no pages. */
export function shownOf(product: ShownProduct): { product: ShownProduct; isTwin: boolean } {
  if (product.kind === 'map' && product.format === 'pptx')
    return {
      product: { ...product, format: 'pdf', people: false, paper: 'A4', orientation: 'landscape' },
      isTwin: true,
    };
  if (product.kind === 'story' && product.format === 'pptx')
    return { product: { ...product, format: 'pdf' }, isTwin: true };
  if (product.kind === 'defence' && product.format !== 'pdf')
    return { product: { ...product, format: 'pdf' }, isTwin: true };
  return { product, isTwin: false };
}
