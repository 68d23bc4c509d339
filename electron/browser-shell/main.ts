import { resolve } from 'node:path';
import Conf from 'conf';
import { chromiumPrinter } from '../chromium/chromium-printer.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { createHost } from '../host/create-host.ts';
import type { Notify } from '../host/ports.ts';
import { createSettings } from '../host/settings-file.ts';
import { openAppWindow } from './app-window.ts';
import { standardFolders } from './folders.ts';
import { createLibrary } from './library.ts';
import { type Server, serve } from './server.ts';

export type BrowserDoor = {
  version: string;
  /** The folder of the built window. */
  renderer: string;
  /** The folder of samples and templates. */
  resources: string;
  /** Files to open, as they were typed. */
  files: readonly string[];
  say: (line: string) => void;
  env?: NodeJS.ProcessEnv;
};

/**
 * Opens the app in a browser window of its own, or says the address to open where there is no screen or no browser.
 * Comes back when the window is closed or the process is asked to end.
 */
export async function openBrowserDoor(door: BrowserDoor): Promise<void> {
  const { env = process.env, say } = door;
  const folders = standardFolders(door.resources, env);
  const settings = createSettings(folders.profile, ({ cwd, name, defaults }) => {
    return new Conf({ cwd, configName: name, defaults });
  });
  let server: Server | undefined;
  const notify: Notify = (event) => server?.send(event);
  const library = createLibrary(() => settings.read().library || folders.documents, notify);
  const host = createHost({
    door: 'browser',
    version: door.version,
    dialogs: library,
    library,
    mayOpen: library.holds,
    printer: chromiumPrinter(),
    settings,
    clock: Date,
    notify,
    folders,
  });
  for (const file of door.files) host.awaitFile(resolve(file));
  server = await serve(door.renderer, host.call, Number(env.ACCORD_PORT) || 0);

  const interrupted = untilInterrupted();
  const ended = showWindow(server, env, say, interrupted);
  await ended;
  await server.close();
  await host.close();
}

async function showWindow(
  server: Server,
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
  interrupted: Promise<false>,
): Promise<void> {
  const browser = hasScreen(env) && !env.ACCORD_NO_WINDOW ? findChromium({ env }) : undefined;
  if (browser) {
    say('Accord is open in its own window. Closing the window ends it.');
    const window = await openAppWindow(browser, `http://${server.address}/start`, server.newAddress());
    const wasShown = await Promise.race([window.closed, interrupted.then(() => window.end()).then(() => true)]);
    if (wasShown) return;
  }
  say(`Open this address in a browser on this machine (it works once; Ctrl+C ends Accord): ${server.newAddress()}`);
  await interrupted;
}

const hasScreen = (env: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

const untilInterrupted = (): Promise<false> =>
  new Promise((end) => {
    // The script that started us has been killed.
    process.once('disconnect', () => end(false));
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end(false));
  });
