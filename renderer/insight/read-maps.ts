import type { PersonId } from '../../shared/base/ids.ts';
import type { Findings } from '../../shared/insight/findings.ts';
import type { Project } from '../../shared/model/project.ts';
import { withoutPictures } from '../../shared/model/without-pictures.ts';
import { today } from '../store/today.ts';
import type { Asked, Said } from './messages.ts';

/** A map that was read: what was found, and the state of the project it was found in. */
export type Reading = { kind: 'read'; project: Project; findings: Findings } | { kind: 'failed'; why: string };

/** A state of a project that is to be read, and who is supposed to leave in it. */
type Read = { project: Project; leaves: PersonId | undefined };

/**
 * Reads one state of a project after the other in a worker. What changes while the worker is busy waits, and only the
 * newest of it is read.
 */
export function readMaps(onRead: (reading: Reading) => void): { read(asked: Read): void; stop(): void } {
  const worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' });
  let reading: Read | undefined;
  let waiting: Read | undefined;
  const start = (asked: Read) => {
    reading = asked;
    const { project, leaves } = asked;
    worker.postMessage({ project: withoutPictures(project), day: today(), leaves } satisfies Asked);
  };
  const done = (answer: Reading) => {
    onRead(answer);
    reading = undefined;
    if (waiting) start(waiting);
    waiting = undefined;
  };
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'failed') done(data);
    else if (reading) done({ kind: 'read', project: reading.project, findings: data.findings });
  };
  worker.onerror = ({ message }) => done({ kind: 'failed', why: message });
  return {
    read(asked) {
      if (reading) waiting = asked;
      else start(asked);
    },
    stop: () => worker.terminate(),
  };
}
