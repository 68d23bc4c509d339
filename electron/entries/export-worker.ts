import { parentPort } from 'node:worker_threads';
import { makeFor } from '../host/making-worker.ts';

if (parentPort) makeFor(parentPort);
