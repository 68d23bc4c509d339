import type { MessagePort } from 'node:worker_threads';
import type { ExportProgress } from '../../shared/host/export-progress.ts';
import { bundledFonts } from './fonts.ts';
import { makeSearched } from './make-searched.ts';
import type { FromWorker, ToWorker } from './making-messages.ts';
import { type Printer, PrintingFailed } from './ports.ts';
import { PrivateValuesFound } from './search-private.ts';

/** Makes one product after the other for whoever is at the other end: draws and searches here, and lets print there. */
export function makeFor(port: MessagePort): void {
  const tell = (message: FromWorker) => port.postMessage(message);
  const fonts = bundledFonts();
  let printing: PromiseWithResolvers<Uint8Array> | undefined;
  const askFor = (message: FromWorker): Promise<Uint8Array> => {
    printing = Promise.withResolvers();
    tell(message);
    return printing.promise;
  };
  const printer: Printer = {
    print: (html) => askFor({ kind: 'print', html }),
    picture: (of) => askFor({ kind: 'picture', of }),
  };

  port.on('message', (message: ToWorker) => {
    if (message.kind === 'printed') printing?.resolve(message.bytes);
    else if (message.kind === 'notPrinted') printing?.reject(new PrintingFailed(message.what));
    else {
      const { project, product, now } = message;
      const parts = { printer, fonts, clock: { now: () => now } };
      const progress = (each: ExportProgress) => tell({ kind: 'progress', progress: each });
      makeSearched(project, product, parts, { progress }).then(
        ({ bytes, privateValues }) => tell({ kind: 'made', bytes, privateValues }),
        (error: unknown) => tell(outcomeOf(error)),
      );
    }
  });
  tell({ kind: 'ready' });
}

function outcomeOf(error: unknown): FromWorker {
  const what = error instanceof Error ? error.message : String(error);
  if (error instanceof PrivateValuesFound) return { kind: 'notPrivate', what };
  return { kind: error instanceof PrintingFailed ? 'notPrinted' : 'failed', what };
}
