import { formatNamed } from '../../shared/exchange/formats.ts';
import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { inSentence } from '../../shared/picture/sentences.ts';
import { forAudience } from '../../shared/report/for-audience.ts';
import { rightsOf } from '../../shared/report/rights.ts';

type Named = { words: string; after: string };

const named: Record<Exclude<Product['kind'], 'map'>, Named> = {
  poster: { words: 'Export the poster', after: ' poster' },
  defence: { words: 'Save the defence sheet', after: ' defence sheet' },
  story: { words: 'Export the story', after: ' story' },
  list: { words: 'Export as a list', after: '' },
};

/**
 * What the user is asked, and what the file is called unless the user says otherwise: with whom it is for, since nobody sees
 * that from outside; and how its name ends.
 */
export function productName(project: Project, product: Product): { words: string; title: string; extension: string } {
  const { audience, naming } = product;
  const { words, after } = product.kind === 'map' ? mapNamed(product) : named[product.kind];
  const readers = audience === 'myself' ? 'for myself' : inSentence(rightsOf(project, audience).name.trim());
  const title = `${forAudience(project, audience, naming).title.trim() || 'Partnership'}${after}`;
  return { words, title: readers ? `${title}, ${readers}` : title, extension: extensionOf(product) };
}

function mapNamed({ sections }: Extract<Product, { kind: 'map' }>): Named {
  if (sections === undefined) return { words: 'Export the map', after: ' map' };
  const [only, ...others] = sections;
  if (only?.name === 'vision' && others.length === 0) return { words: 'Save the vision page', after: ' vision' };
  return { words: 'Export the report', after: ' report' };
}

function extensionOf(product: Product): string {
  if (product.kind !== 'list') return product.format;
  return formatNamed(product.format)?.extensions[0] ?? product.format;
}
