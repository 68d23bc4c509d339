import type { BrowserWindow } from 'electron';

/**
 * Lets the window save, and ask the user, before it goes. A window that has crashed, does not answer any more or whose
 * page does not listen, as it was never loaded, can always be closed.
 */
export function holdUntilSaved(window: BrowserWindow, askToClose: () => void) {
  let listens = false;
  let hangs = false;
  let mayClose = false;
  window.on('unresponsive', () => {
    hangs = true;
  });
  window.on('responsive', () => {
    hangs = false;
  });
  // Whatever page comes now, it has to say that it listens.
  const isNew = () => {
    listens = false;
    hangs = false;
  };
  window.webContents.on('render-process-gone', isNew);
  window.webContents.on('did-navigate', isNew);
  window.on('close', (event) => {
    if (mayClose || hangs || !listens) return;
    event.preventDefault();
    askToClose();
  });
  return {
    /** The page listens from now on: it can be asked. */
    listens(): void {
      listens = true;
    },

    /** The window's answer: saved or given up (`true`), or the user wants to stay. */
    answer(close: boolean): void {
      mayClose = close;
      if (close) window.close();
    },
  };
}

/** A page that crashes again so soon, in milliseconds, would do so for ever. */
const soon = 10_000;

/**
 * Tells when the page of a window is no longer the one that opened the projects: it was loaded again, or it crashed. After
 * a crash the window loads its page anew, which then offers what was not saved.
 */
export function onNewPage(window: BrowserWindow, tell: () => void): void {
  let isFirst = true;
  let lastCrash = Number.NEGATIVE_INFINITY;
  window.webContents.on('did-navigate', () => {
    if (!isFirst) tell();
    isFirst = false;
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    tell();
    if (reason === 'clean-exit' || performance.now() - lastCrash < soon) return;
    lastCrash = performance.now();
    window.webContents.reload();
  });
}
