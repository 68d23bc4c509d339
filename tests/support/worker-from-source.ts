/** The worker that makes exports, run from its source: Node reads TypeScript, and its JSX is taken out on the way. */
export const workerFromSource = new URL('./source-worker.mjs', import.meta.url);
