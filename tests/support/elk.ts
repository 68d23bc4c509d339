import ELK from 'elkjs/lib/elk.bundled.js';
import type { Elk } from '../../shared/layout/elk-graph.ts';

const bundled = new ELK();

/** elkjs without a worker, as the tests use it. */
export const elk: Elk = (graph) => bundled.layout(graph);
