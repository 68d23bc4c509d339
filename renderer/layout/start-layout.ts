import type { Progress, Wish } from '../../shared/layout/arrange.ts';
import type { Places } from '../../shared/model/edits/place.ts';
import type { Project } from '../../shared/model/project.ts';
import { withoutPictures } from '../../shared/model/without-pictures.ts';
import type { Asked, Said } from './messages.ts';

export type Layout = {
  /** The places; nothing when it was cancelled. */
  places: Promise<Places | undefined>;
  cancel(): void;
};

/** Arranges a project in a worker, which is loaded for it and ends with it. */
export function startLayout(project: Project, wish: Wish, onProgress: (progress: Progress) => void): Layout {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<Places | undefined>();
  worker.onmessage = ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'progress') onProgress(data.progress);
    else if (data.kind === 'done') resolve(data.places);
    else reject(new Error(`The map could not be arranged: ${data.why}`));
  };
  worker.onerror = () => reject(new Error('The map could not be arranged. Nothing was changed.'));
  worker.postMessage({ project: withoutPictures(project), wish } satisfies Asked);
  return { places: promise.finally(() => worker.terminate()), cancel: () => resolve(undefined) };
}
