import { findChromium } from '../chromium/find-chromium.ts';
import { openAppWindow } from './app-window.ts';
import { type Server, serve } from './server.ts';

export type BrowserDoor = {
  version: string;
  /** The folder of the built window. */
  renderer: string;
  /** The folder of samples and templates. */
  resources: string;
  /** The module of the worker that makes exports. */
  worker: URL;
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
  const interrupted = untilInterrupted();
  // The host is loaded while the browser starts: nobody waits for both.
  const host = Promise.withResolvers<Awaited<ReturnType<typeof loadHost>>>();
  const server = await serve(door.renderer, async (name, ask) => (await host.promise).call(name, ask));
  const ended = showWindow(server, env, say, interrupted);
  loadHost(door, env, server).then(host.resolve, host.reject);
  await Promise.race([ended, host.promise.then(() => ended)]);
  await server.close();
  await (await host.promise).close();
}

async function loadHost(door: BrowserDoor, env: NodeJS.ProcessEnv, server: Server) {
  const { openHost } = await import('./open-host.ts');
  return openHost({ ...door, env, notify: server.send });
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
    const window = await openAppWindow(browser, `http://${server.address}/`, server.newAddress());
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
    // Every one of them again and again: a terminal and npm both pass on one Ctrl+C, and the second must not cut us off.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(false));
  });
