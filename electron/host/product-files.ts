import type { WrittenFile } from '../../shared/exchange/format.ts';
import { formatNamed } from '../../shared/exchange/formats.ts';
import type { ListProduct, Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { forAudience } from '../../shared/report/for-audience.ts';

/** The files of a list as its audience may have them: one, or a table of people and one of links. */
export function listFiles(project: Project, { format, audience, naming }: ListProduct): WrittenFile[] {
  return formatNamed(format)?.write(forAudience(project, audience, naming)) ?? [];
}

/** A product by the files it gives: what follows the name of each, and the product of that file alone. */
export function filesOf(project: Project, product: Product): { suffix: string; product: Product }[] {
  if (product.kind !== 'list' || product.part !== undefined) return [{ suffix: '', product }];
  return listFiles(project, product).map(({ suffix }, part) => ({ suffix, product: { ...product, part } }));
}
