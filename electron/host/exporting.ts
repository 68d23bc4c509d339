import { dirname, join } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import type { Ask } from '../../shared/host/contract.ts';
import type { ExportProgress } from '../../shared/host/export-progress.ts';
import type { ExportOutcome, PictureOutcome, WriteFailure } from '../../shared/host/outcomes.ts';
import type { MapProduct, Product } from '../../shared/host/product.ts';
import type { Disk } from './disk.ts';
import { fileNameFor } from './file-names.ts';
import type { Maker } from './maker.ts';
import { type Notify, type Printer, PrintingFailed } from './ports.ts';
import { filesOf } from './product-files.ts';
import { productName } from './product-name.ts';
import { PrivateValuesFound, type SafeBytes } from './search-private.ts';
import { type Chosen, freePath, writeFiles } from './write-files.ts';

type NotWritten = { kind: 'cancelled' } | { kind: 'failed'; why: WriteFailure };

type Parts = {
  disk: Disk;
  maker: Maker;
  printer: Printer;
  notify: Notify;
  folderOf: (project: Ask<'exportFile'>['project']) => string;
  askWhere: (title: string, suggestedPath: string, extension: string) => Promise<Result<Chosen, NotWritten>>;
};

/** Writes products to files, tells how far each is, and ends what is cancelled. */
export function createExporting({ disk, maker, printer, notify, folderOf, askWhere }: Parts) {
  const running = new Map<string, AbortController>();

  /** Asks where a product is to go and writes it once nothing private was found in it; the printer itself can fail. */
  async function exportFile({ project, content, product, ticket }: Ask<'exportFile'>): Promise<ExportOutcome> {
    const ended = new AbortController();
    if (ticket) running.set(ticket, ended);
    const progress = (said: ExportProgress) => {
      if (ticket && !ended.signal.aborted) notify({ name: 'exportProgress', data: { ticket, ...said } });
    };
    try {
      const { title, words, extension } = productName(content, product);
      // While the user looks for a place, what prints it starts.
      if (isPrinted(product)) printer.prepare?.();
      const parts = filesOf(content, product);
      const usual = join(folderOf(project), fileNameFor(title, extension));
      const suggested =
        parts.length > 1
          ? await freePath(
              disk,
              usual,
              parts.map(({ suffix }) => suffix),
            )
          : usual;
      const where = await askWhere(words, suggested, extension);
      if (!where.ok) return where.failure;
      const watch = { signal: ended.signal, progress };
      const made: (SafeBytes & { suffix: string })[] = [];
      for (const { suffix, product: part } of parts) made.push({ suffix, ...(await maker.make(content, part, watch)) });
      ended.signal.throwIfAborted();
      progress({ stage: 'writing' });
      const written = await writeFiles(disk, where.value, made);
      if (!written.ok) return { kind: 'failed', why: written.failure };
      const privateValues = Math.max(0, ...made.map((each) => each.privateValues));
      return { kind: 'written', fileName: written.value, place: dirname(where.value.path), privateValues };
    } catch (error) {
      if (ended.signal.aborted) return { kind: 'cancelled' };
      if (error instanceof PrivateValuesFound) return { kind: 'notPrivate', what: error.message };
      if (error instanceof PrintingFailed) return { kind: 'notPrinted', what: error.message };
      throw error;
    } finally {
      if (ticket) running.delete(ticket);
    }
  }

  async function mapPicture({ content }: Ask<'mapPicture'>): Promise<PictureOutcome> {
    try {
      const { bytes } = await maker.make(content, onTheScreen);
      return { kind: 'made', png: Buffer.from(bytes).toString('base64') };
    } catch (error) {
      if (error instanceof PrintingFailed) return { kind: 'notPrinted', what: error.message };
      throw error;
    }
  }

  return {
    exportFile,
    mapPicture,
    cancelExport({ ticket }: Ask<'cancelExport'>): void {
      running.get(ticket)?.abort();
    },
    /** Ends what is running and what was kept for the next export. */
    async close(): Promise<void> {
      for (const each of running.values()) each.abort();
      await Promise.all([maker.close(), printer.close?.()]);
    },
  };
}

/** What the user sees is the user's own: nothing is left out. */
const onTheScreen: MapProduct = {
  kind: 'map',
  format: 'png',
  paper: 'map',
  orientation: 'landscape',
  audience: 'myself',
  view: 'shown',
  people: false,
  picture: { scale: 2, transparent: false },
};

const isPrinted = ({ format }: Product): boolean => format === 'pdf' || format === 'png';
