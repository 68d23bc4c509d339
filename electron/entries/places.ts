import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the parts of the app are and which version it is, seen from a built entry in `out/main`. */
export function placesFrom(entry: string) {
  const at = (path: string): string => fileURLToPath(new URL(path, entry));
  const { version } = JSON.parse(readFileSync(at('../../package.json'), 'utf8')) as { version: string };
  return {
    version,
    renderer: at('../renderer'),
    preload: at('../preload/preload.cjs'),
    resources: at('../../samples'),
    worker: new URL('./export-worker.js', entry),
  };
}
