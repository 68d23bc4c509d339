import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Product } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Printing } from './export.ts';
import { makeSearched } from './make-searched.ts';
import type { FromWorker, ToWorker } from './making-messages.ts';
import { orAborted } from './or-aborted.ts';
import { PrintingFailed } from './ports.ts';
import { PrivateValuesFound, type SafeBytes } from './search-private.ts';
import { type Watch, watchedPrinter } from './watch.ts';

/** Makes products and searches them. Throws as `makeSearched` does. */
export type Maker = {
  make(project: Project, product: Product, watch?: Watch): Promise<SafeBytes>;
  close(): Promise<void>;
};

/** How long a worker is kept for the next product, in milliseconds. */
const keptFor = 90_000;

/**
 * Makes products in a worker, so that nothing else waits for the drawing and the searching; only the printing happens
 * here. Where no worker can be started (`worker` is the module it runs), they are made in this thread, and who watches is
 * told why.
 */
export function createMaker(printing: Printing, worker: URL | undefined): Maker {
  let idle: Worker | undefined;
  let timer: NodeJS.Timeout | undefined;
  let whyNot = worker ? undefined : 'there is no worker in this Accord';

  const take = async (): Promise<Worker | undefined> => {
    clearTimeout(timer);
    const kept = idle;
    idle = undefined;
    if (kept || !worker || whyNot) return kept;
    try {
      const started = await startWorker(worker);
      // It may end while nobody uses it: the next product gets a new one.
      return started
        .on('error', () => undefined)
        .once('exit', () => {
          if (idle === started) idle = undefined;
        });
    } catch (error) {
      whyNot = error instanceof Error ? error.message : String(error);
      return undefined;
    }
  };
  const keep = (used: Worker): void => {
    if (idle) return void used.terminate();
    idle = used;
    timer = setTimeout(() => void close(), keptFor);
    timer.unref();
  };
  const close = async (): Promise<void> => {
    clearTimeout(timer);
    const last = idle;
    idle = undefined;
    await last?.terminate();
  };

  return {
    async make(project, product, watch = {}) {
      // Given up while its place was asked for: nothing is begun, and nothing has to be ended.
      watch.signal?.throwIfAborted();
      const used = await take();
      if (!used) return makeSearched(project, product, printing, sayingWhy(watch, whyNot));
      try {
        const made = await orAborted(madeBy(used, project, product, printing, watch), watch.signal);
        keep(used);
        return made;
      } catch (error) {
        // Whatever it was busy with ends with it.
        void used.terminate();
        throw error;
      }
    },
    close,
  };
}

const sayingWhy = (watch: Watch, why: string | undefined): Watch => ({
  ...watch,
  progress: (progress) => watch.progress?.({ ...progress, ...(why && { standsStill: why }) }),
});

async function startWorker(module: URL): Promise<Worker> {
  const worker = new Worker(module);
  // It must not keep a process that has nothing else to do.
  worker.unref();
  try {
    await Promise.race([
      once(worker, 'message'),
      once(worker, 'exit').then(() => Promise.reject(new Error('it ended'))),
    ]);
    return worker;
  } catch (error) {
    void worker.terminate();
    throw error;
  }
}

function madeBy(
  worker: Worker,
  project: Project,
  product: Product,
  { printer, clock }: Printing,
  watch: Watch,
): Promise<SafeBytes> {
  const tell = (message: ToWorker) => worker.postMessage(message);
  const watched = watchedPrinter(printer, { ...(watch.signal && { signal: watch.signal }) });
  const print = (printed: Promise<Uint8Array>) =>
    printed.then(
      (bytes) => tell({ kind: 'printed', bytes }),
      (error: unknown) => tell({ kind: 'notPrinted', what: messageOf(error) }),
    );
  const { promise, resolve, reject } = Promise.withResolvers<SafeBytes>();
  const onMessage = (message: FromWorker) => {
    switch (message.kind) {
      case 'progress':
        return watch.progress?.(message.progress);
      case 'print':
        return void print(watched.print(message.html));
      case 'picture':
        return void print(watched.picture(message.of));
      case 'made':
        return resolve(message);
      case 'notPrinted':
        return reject(new PrintingFailed(message.what));
      case 'notPrivate':
        return reject(new PrivateValuesFound(message.what));
      case 'failed':
        return reject(new Error(message.what));
    }
  };
  const onError = (error: unknown) => reject(new Error(`The export could not be made: ${messageOf(error)}.`));
  const onExit = () => reject(new Error('The export could not be made: its worker has ended.'));
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  tell({ kind: 'make', project, product, now: clock.now() });
  return promise.finally(() => worker.off('message', onMessage).off('error', onError).off('exit', onExit));
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
