import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { forAudience } from '../../shared/report/for-audience.ts';

const named: Record<Product['kind'], { words: string; after: string }> = {
  map: { words: 'Export the map', after: '' },
  poster: { words: 'Export the poster', after: ' poster' },
  defence: { words: 'Save the defence sheet', after: ' defence sheet' },
  story: { words: 'Export the story', after: ' story' },
};

/** What the user is asked, and what the file is called unless the user says otherwise. */
export function productName(project: Project, { kind, audience, naming }: Product): { words: string; title: string } {
  const { words, after } = named[kind];
  return { words, title: `${forAudience(project, audience, naming).title}${after}` };
}
