import type { ExportProgress } from '../../shared/host/export-progress.ts';
import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { privateValues } from '../../shared/report/private-values.ts';
import { type Printing, productBytes } from './export.ts';
import { type SafeBytes, withNothingPrivate } from './search-private.ts';
import { type Watch, watchedPrinter } from './watch.ts';

/**
 * The bytes of a product once nothing private was found in them. Throws `PrintingFailed` and `PrivateValuesFound`, and the
 * signal's reason when it is given up.
 */
export async function makeSearched(
  project: Project,
  product: Product,
  printing: Printing,
  watch: Watch = {},
): Promise<SafeBytes> {
  const tell = (progress: ExportProgress) => watch.progress?.(progress);
  tell({ stage: 'drawing' });
  const printer = watchedPrinter(printing.printer, watch);
  const bytes = await productBytes(project, product, { ...printing, printer });
  watch.signal?.throwIfAborted();
  tell({ stage: 'searching' });
  return withNothingPrivate(bytes, privateValues(project, product.audience, product.naming), watch.signal);
}
