import type { App } from '../store/app.ts';

/** Said when the clipboard is not to be had. */
export const clipboardRefused =
  'The browser did not let Accord use the clipboard. Allow it for this page, or export instead.';

/** Puts a text on the clipboard and says so, or why not. */
export async function copyWords(app: App, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    app.window.say(done);
  } catch {
    app.window.say(clipboardRefused, true);
  }
}
