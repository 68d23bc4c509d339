import ELK from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';
import { arrange } from '../../shared/layout/arrange.ts';
import type { Elk } from '../../shared/layout/elk-graph.ts';
import type { Asked, Said } from './messages.ts';

let engine: InstanceType<typeof ELK> | undefined;

/** elkjs as it is delivered, in a worker of its own; it is loaded when the first hierarchy asks for it. */
const elk: Elk = (graph) => {
  engine ??= new ELK({ workerFactory: () => new Worker(elkWorker) });
  return engine.layout(graph);
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
