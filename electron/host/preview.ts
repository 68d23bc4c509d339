import type { PreviewOutcome } from '../../shared/host/outcomes.ts';
import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Maker } from './maker.ts';
import { PrintingFailed } from './ports.ts';
import { PrivateValuesFound } from './search-private.ts';

/** A preview is looked at, not kept: what is larger would make the window slow. */
const largestPreview = 48 * 1024 * 1024;

/** What an export would write, searched as the export searches it. */
export async function previewOf(project: Project, product: Product, maker: Maker): Promise<PreviewOutcome> {
  try {
    const { bytes, privateValues } = await maker.make(project, product);
    if (bytes.length > largestPreview) return { kind: 'tooLarge', bytes: bytes.length, limit: largestPreview };
    return { kind: 'made', bytes: Buffer.from(bytes).toString('base64'), privateValues };
  } catch (error) {
    if (error instanceof PrivateValuesFound) return { kind: 'notPrivate', what: error.message };
    if (error instanceof PrintingFailed) return { kind: 'notPrinted', what: error.message };
    throw error;
  }
}
