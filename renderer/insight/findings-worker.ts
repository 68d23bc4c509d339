import { findingsOf } from '../../shared/insight/findings.ts';
import type { Asked, Said } from './messages.ts';

const say = (said: Said) => postMessage(said);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    say({ kind: 'found', findings: findingsOf(data.project, data.day, data.leaves) });
  } catch (error) {
    say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
});
