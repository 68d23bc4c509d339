import ELK from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import { arrange } from '../../shared/layout/arrange.ts';
import type { Elk } from '../../shared/layout/elk-graph.ts';
import type { Asked, Said } from './messages.ts';

/** elkjs as it is delivered, in a worker of its own; elkjs itself would wait for ever for one that cannot be loaded. */
function startEngine() {
  const { promise: broken, reject } = Promise.withResolvers<never>();
  broken.catch(() => undefined);
  const workerFactory = () => {
    const worker = new Worker(elkWorker);
    worker.addEventListener('error', () => reject(new Error('the part that puts people in layers did not start')));
    return worker;
  };
  return { api: new ELK({ workerFactory }), broken };
}

let engine: ReturnType<typeof startEngine> | undefined;

/** Starts the engine when the first hierarchy asks for it. */
const elk: Elk = (graph) => {
  engine ??= startEngine();
  return Promise.race([engine.api.layout(graph), engine.broken]);
};

const say = (said: Said) => postMessage(said);

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  try {
    const onProgress = (progress: Extract<Said, { kind: 'progress' }>['progress']) =>
      say({ kind: 'progress', progress });
    say({ kind: 'done', places: await arrange(data.project, data.wish, { elk, onProgress }) });
  } catch (error) {
    say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
});
