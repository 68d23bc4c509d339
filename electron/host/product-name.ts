import { formatNamed } from '../../shared/exchange/formats.ts';
import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { forAudience } from '../../shared/report/for-audience.ts';

const named: Record<Product['kind'], { words: string; after: string }> = {
  map: { words: 'Export the map', after: '' },
  poster: { words: 'Export the poster', after: ' poster' },
  defence: { words: 'Save the defence sheet', after: ' defence sheet' },
  list: { words: 'Export as a list', after: '' },
};

/** What the user is asked, and what the file is called, and how its name ends, unless the user says otherwise. */
export function productName(project: Project, product: Product): { words: string; title: string; extension: string } {
  const { words, after } = named[product.kind];
  const { title } = forAudience(project, product.audience, product.naming);
  return { words, title: `${title}${after}`, extension: extensionOf(product) };
}

function extensionOf(product: Product): string {
  if (product.kind !== 'list') return product.format;
  return formatNamed(product.format)?.extensions[0] ?? product.format;
}
