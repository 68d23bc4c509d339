import { createAnswerer } from '../../renderer/import/answerer.ts';
import type { Importer } from '../../renderer/import/ask-worker.ts';

/** The import's worker without a thread of its own. */
export function importerHere(onDoing: (what: string) => void): Importer {
  const answerTo = createAnswerer(onDoing);
  return { ask: async (asked) => answerTo(asked) as never, stop: () => undefined };
}
