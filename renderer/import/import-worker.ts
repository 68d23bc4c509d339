import { z } from 'zod';
import { createAnswerer } from './answerer.ts';
import type { Asked, Said } from './messages.ts';

// The page's policy holds in its workers, too: no code is made from text.
z.config({ jitless: true });

const say = (said: Said) => postMessage(said);
const answerTo = createAnswerer((what) => say({ kind: 'doing', what }));

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  try {
    say({ kind: 'done', answer: answerTo(data) });
  } catch (error) {
    say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
});
