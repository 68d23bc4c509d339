import type { BrowserWindow } from 'electron';

/**
 * Lets the window save, and ask the user, before it goes. A window that has crashed or does not answer any more can
 * always be closed.
 */
export function holdUntilSaved(window: BrowserWindow, askToClose: () => void) {
  let answers = true;
  let mayClose = false;
  window.on('unresponsive', () => {
    answers = false;
  });
  window.on('responsive', () => {
    answers = true;
  });
  window.webContents.on('render-process-gone', () => {
    answers = false;
  });
  window.on('close', (event) => {
    if (mayClose || !answers) return;
    event.preventDefault();
    askToClose();
  });
  return {
    /** The window's answer: saved or given up (`true`), or the user wants to stay. */
    answer(close: boolean): void {
      mayClose = close;
      if (close) window.close();
    },
  };
}
