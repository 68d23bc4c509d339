import type { Findings } from '../../shared/insight/findings.ts';
import type { Project } from '../../shared/model/project.ts';
import { withoutPictures } from '../../shared/model/without-pictures.ts';
import { today } from '../store/look.ts';
import type { Asked, Said } from './messages.ts';

/** A map that was read: what was found, and the state of the project it was found in. */
export type Reading = { kind: 'read'; project: Project; findings: Findings } | { kind: 'failed'; why: string };

/**
 * Reads one state of a project after the other in a worker. What changes while the worker is busy waits, and only the
 * newest of it is read.
 */
export function readMaps(onRead: (reading: Reading) => void): { read(project: Project): void; stop(): void } {
  const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
  let reading: Project | undefined;
  let waiting: Project | undefined;
  const start = (project: Project) => {
    reading = project;
    worker.postMessage({ project: withoutPictures(project), day: today() } satisfies Asked);
  };
  const done = (answer: Reading) => {
    onRead(answer);
    reading = undefined;
    if (waiting) start(waiting);
    waiting = undefined;
  };
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'failed') done(data);
    else if (reading) done({ kind: 'read', project: reading, findings: data.findings });
  };
  worker.onerror = ({ message }) => done({ kind: 'failed', why: message });
  return {
    read(project) {
      if (reading) waiting = project;
      else start(project);
    },
    stop: () => worker.terminate(),
  };
}
