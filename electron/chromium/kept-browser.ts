import { orAborted } from '../host/or-aborted.ts';
import { type HeadlessBrowser, startBrowser } from './headless-browser.ts';

/** A browser for one document after another: started when it is needed, and kept for the next. */
export type KeptBrowser = {
  /**
   * Lets the work use the browser. Work whose browser ended under it begins once more in a new one, unless the browser was
   * new already.
   */
  use<Made>(path: string, work: (browser: HeadlessBrowser) => Promise<Made>, signal?: AbortSignal): Promise<Made>;
  /** Starts it ahead of the work that is to come. */
  prepare(path: string): void;
  end(): Promise<void>;
};

type Kept = { browser: Promise<HeadlessBrowser>; users: number; used: boolean };

/** Keeps a browser for so many milliseconds after its last document; 0 ends it with the document. */
export function keepBrowser(keptFor: number): KeptBrowser {
  let kept: Kept | undefined;
  let timer: NodeJS.Timeout | undefined;

  const take = (path: string): Kept => {
    clearTimeout(timer);
    if (kept) return kept;
    const mine: Kept = { browser: startBrowser(path), users: 0, used: false };
    const leave = () => {
      if (kept === mine) kept = undefined;
    };
    // It may crash while nobody uses it: the next document gets a new one.
    mine.browser.then((browser) => browser.ended.then(leave), leave);
    kept = mine;
    return mine;
  };
  const end = async (which: Kept | undefined): Promise<void> => {
    if (kept === which) kept = undefined;
    await (await which?.browser.catch(() => undefined))?.end();
  };
  const endSoon = (which: Kept): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void end(which), keptFor);
    // Nobody has to wait for this: with our own end its pipe closes, and it ends, too.
    timer.unref();
  };

  async function use<Made>(
    path: string,
    work: (browser: HeadlessBrowser) => Promise<Made>,
    signal?: AbortSignal,
  ): Promise<Made> {
    signal?.throwIfAborted();
    const mine = take(path);
    const wasUsed = mine.used;
    mine.used = true;
    mine.users += 1;
    try {
      return await orAborted(mine.browser.then(work), signal);
    } catch (error) {
      const isGone = !(await mine.browser.catch(() => undefined))?.isRunning();
      // Whatever went wrong, the next document gets a new one; others may still be printing in this one.
      if (kept === mine) kept = undefined;
      if (isGone && wasUsed && !signal?.aborted) return await use(path, work, signal);
      throw error;
    } finally {
      mine.users -= 1;
      if (mine.users === 0) {
        if (kept === mine && keptFor > 0) endSoon(mine);
        else await end(mine);
      }
    }
  }

  return {
    use,
    prepare(path) {
      const mine = take(path);
      if (mine.users === 0) endSoon(mine);
    },
    async end() {
      clearTimeout(timer);
      await end(kept);
    },
  };
}
