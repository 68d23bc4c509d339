/** `npm run bench`: measures the built app and writes tests/bench/results. */
import { ensureBuilt } from './built.ts';

ensureBuilt();
await import('../../tests/bench/insight.ts');
await import('../../tests/bench/exports.ts');
await import('../../tests/bench/first-thread.ts');
await import('../../tests/bench/layout.ts');
await import('../../tests/bench/canvas.ts');
