import type { App } from '../store/app.ts';
import { checkFile } from './check-file.ts';

/** While somebody else has the project, it is looked this often whether it is free, in milliseconds. */
const pause = 1500;

/** Looks at the file of the open project when the window comes to the front, and while somebody else has it. */
export function watchFile(app: App): () => void {
  let running = false;
  const check = async () => {
    if (running) return;
    running = true;
    await checkFile(app).catch(() => undefined);
    running = false;
  };
  const onFocus = () => void (document.hidden || check());
  const timer = setInterval(() => {
    if (app.projects.getState().open?.saving.kind === 'held') void check();
  }, pause);
  window.addEventListener('focus', onFocus);
  document.addEventListener('visibilitychange', onFocus);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', onFocus);
    document.removeEventListener('visibilitychange', onFocus);
  };
}
