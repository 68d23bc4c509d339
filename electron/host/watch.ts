import type { ExportProgress } from '../../shared/host/export-progress.ts';
import type { Printer } from './ports.ts';

/** Who waits for an export: may give it up, and is told how far it is. */
export type Watch = { signal?: AbortSignal; progress?: (progress: ExportProgress) => void };

/** A printer that says when it prints and ends when the export is given up. */
export const watchedPrinter = (printer: Printer, { signal, progress }: Watch): Printer => {
  const print = <Of>(what: (of: Of, signal?: AbortSignal) => Promise<Uint8Array>) => {
    return async (of: Of): Promise<Uint8Array> => {
      signal?.throwIfAborted();
      progress?.({ stage: 'printing' });
      return what(of, signal);
    };
  };
  return { print: print(printer.print), picture: print(printer.picture) };
};
