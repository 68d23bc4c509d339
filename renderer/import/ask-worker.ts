import type { Answers, Asked, Said } from './messages.ts';

/** A worker that reads, understands and compares, one thing after the other. */
export type Importer = {
  ask<Kind extends Asked['kind']>(asked: Extract<Asked, { kind: Kind }>): Promise<Answers[Kind]>;
  /** Ends it, whatever it is doing; what was asked is never answered. */
  stop(): void;
};

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void };

/** Starts the worker; `onDoing` hears what it is busy with. */
export function startImporter(onDoing: (what: string) => void): Importer {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const waiting: Waiting[] = [];
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'doing') return onDoing(data.what);
    const next = waiting.shift();
    if (data.kind === 'done') next?.resolve(data.answer as never);
    else next?.reject(new Error(data.why));
  };
  worker.onerror = ({ message }) => {
    for (const each of waiting.splice(0)) each.reject(new Error(message || 'The list could not be read.'));
  };
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(asked);
      }),
    stop: () => worker.terminate(),
  };
}
