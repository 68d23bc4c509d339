import type { PreviewOutcome } from '../../shared/host/outcomes.ts';
import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { privateValues } from '../../shared/report/private-values.ts';
import { type Printing, productBytes } from './export.ts';
import { PrintingFailed } from './ports.ts';
import { searchPrivate } from './search-private.ts';

/** A preview is looked at, not kept: what is larger would make the window slow. */
const largestPreview = 48 * 1024 * 1024;

/** What an export would write, searched as the export searches it. */
export async function previewOf(project: Project, product: Product, printing: Printing): Promise<PreviewOutcome> {
  try {
    const bytes = await productBytes(project, product, printing);
    if (bytes.length > largestPreview) return { kind: 'tooLarge', bytes: bytes.length, limit: largestPreview };
    const { searched, found } = await searchPrivate(bytes, privateValues(project, product.audience, product.naming));
    return { kind: 'made', bytes: Buffer.from(bytes).toString('base64'), privateValues: searched, found };
  } catch (error) {
    if (error instanceof PrintingFailed) return { kind: 'notPrinted', what: error.message };
    throw error;
  }
}
