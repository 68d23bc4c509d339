import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page, Request, Route } from '@playwright/test';
import { bindings, preloadScript } from './in-page.ts';
import {
  connectLine,
  type DialogAnswer,
  type DialogAsked,
  type FromBrowser,
  type FromMain,
  fromWeb,
  type MenuDrawn,
  toWeb,
  type WindowAsked,
} from './messages.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const app = at('../../../out/main/desktop.js');
const double = at('./register.ts');

/** What Chromium can be asked for, in its own words; Electron's handlers decide on each. */
const permissions = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'clipboard-read',
  'clipboard-write',
  'midi',
];

type Window = { page: Page; session: number; loading: string | undefined; queue: unknown[][]; wake: () => void };

/** What a page tried, by address. */
type Seen = {
  /** Requests that no session answered: they would have gone to the network. */
  escaped: string[];
  /** Requests and navigations that the app refused. */
  cancelled: string[];
  /** Windows that were opened, and closed again because none may be. */
  popups: string[];
  downloads: string[];
};

/** The built desktop app, running in a Node process, with pages of this Chromium as its windows. */
export type DesktopShell = {
  child: ChildProcess;
  /** The native menu that is shown. */
  menu(): MenuDrawn[];
  chooseMenu(menu: string, item: string): Promise<boolean>;
  /** The next native path dialog, waited for, and its answer: a path, or nothing to cancel. */
  nextDialog(): Promise<{ asked: DialogAsked; answer(path: string | null): void }>;
  /** A click on the close button of the window. */
  closeWindow(): Promise<void>;
  seen: Seen;
  said(): string;
  stop(): Promise<void>;
};

export async function openDesktopShell(
  first: Page,
  home: string,
  files: readonly string[] = [],
): Promise<DesktopShell> {
  const child = fork(app, [...files], {
    execArgv: ['--import', double],
    env: { ...process.env, ACCORD_DOUBLE_HOME: home },
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data) => {
      said += data;
    });

  const windows = new Map<number, Window>();
  const contexts: BrowserContext[] = [];
  const dialogs: { asked: DialogAsked; answer(path: string | null): void }[] = [];
  const waitingForDialog: (() => void)[] = [];
  const seen: Seen = { escaped: [], cancelled: [], popups: [], downloads: [] };
  let menu: MenuDrawn[] = [];
  let isFirstTaken = false;

  const windowOf = (page: Page | null) => [...windows].find(([, each]) => each.page === page);
  const known = (number: number): Window => {
    const found = windows.get(number);
    if (!found) throw new Error('Object has been destroyed');
    return found;
  };

  /** Every request of a context is answered by its session, as `protocol.handle` and `onBeforeRequest` have it. */
  const answerRequests = (context: BrowserContext, session: number) =>
    context.route('**/*', async (route: Route) => {
      const request = route.request();
      const url = fromWeb(request.url());
      if (request.isNavigationRequest() && (await mayNavigate(request, url)) === 'prevented') {
        seen.cancelled.push(url);
        // The page stays, as it does in Electron; one that was just opened never comes to be.
        return frameOf(request) ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient');
      }
      const answer = await ask('request', { session, url, method: request.method() });
      if (answer.kind === 'served')
        return route.fulfill({ ...answer, body: Buffer.from(answer.body), headers: answer.headers });
      seen[answer.kind === 'cancelled' ? 'cancelled' : 'escaped'].push(url);
      return route.abort('blockedbyclient');
    });

  const mayNavigate = async (request: Request, url: string): Promise<'allowed' | 'prevented'> => {
    const frame = frameOf(request);
    const page = frame?.page() ?? null;
    const [number, window] = windowOf(page) ?? [];
    if (!page || number === undefined || !window) return 'prevented';
    const isMainFrame = frame === page.mainFrame();
    // What the main process loads itself does not ask; neither does loading the same page again.
    if (isMainFrame && window.loading === url) return 'allowed';
    if (isMainFrame && fromWeb(page.url()) === url) return 'allowed';
    return ask('navigate', { window: number, url, isMainFrame });
  };

  const openPage = async ({ javascript, width, height, scale }: WindowAsked): Promise<Page> => {
    if (!isFirstTaken && javascript) {
      isFirstTaken = true;
      await first.setViewportSize({ width, height });
      return first;
    }
    const browser = first.context().browser();
    if (!browser) throw new Error('There is no browser to open a window in');
    const context = await browser.newContext({
      javaScriptEnabled: javascript,
      viewport: { width, height },
      deviceScaleFactor: scale,
    });
    contexts.push(context);
    return context.newPage();
  };

  const watch = async (page: Page, { window: number, session }: WindowAsked): Promise<void> => {
    const context = page.context();
    await answerRequests(context, session);
    await context.clearPermissions();
    const granted = await ask('permissions', { session, asked: permissions });
    if (granted.length > 0) await context.grantPermissions(granted);
    page.on('popup', async (popup) => {
      const action = await ask('popup', { window: number, url: fromWeb(popup.url()) });
      if (action === 'allow') return;
      seen.popups.push(popup.url());
      await popup.close();
    });
    page.on('download', async (download) => {
      const url = download.url();
      if ((await ask('download', { session, url })) === 'allowed') return;
      seen.downloads.push(url);
      await download.cancel();
    });
  };

  const bind = async (page: Page, preload: string): Promise<void> => {
    await page.exposeBinding(bindings.invoke, ({ frame }, channel: string, message: unknown[]) => {
      const [number] = windowOf(page) ?? [];
      if (number === undefined) throw new Error('Object has been destroyed');
      const origin = originOf(frame.url());
      return ask('invoke', { window: number, isMainFrame: frame === page.mainFrame(), origin, channel, message });
    });
    await page.exposeBinding(bindings.receive, async () => {
      const [, window] = windowOf(page) ?? [];
      if (!window) return new Promise(() => undefined);
      if (window.queue.length === 0)
        await new Promise<void>((resolve) => {
          window.wake = resolve;
        });
      return window.queue.splice(0);
    });
    await page.addInitScript(preloadScript(preload));
  };

  const ask = connectLine<FromBrowser, FromMain>(
    {
      send: (message) => child.connected && child.send(message),
      listen: (listener) => void child.on('message', listener),
    },
    {
      async openWindow(asked) {
        const page = await openPage(asked);
        windows.set(asked.window, {
          page,
          session: asked.session,
          loading: undefined,
          queue: [],
          wake: () => undefined,
        });
        await watch(page, asked);
        if (asked.preload && existsSync(asked.preload)) await bind(page, asked.preload);
      },
      async load({ window: number, url }) {
        const window = known(number);
        window.loading = url;
        await window.page.goto(toWeb(url));
        window.loading = undefined;
      },
      send({ window: number, message }) {
        const window = windows.get(number);
        window?.queue.push(message);
        window?.wake();
      },
      async print({ window, options }) {
        const { printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline } = options as Record<
          string,
          boolean
        >;
        return known(window).page.pdf({
          printBackground,
          preferCSSPageSize,
          tagged: generateTaggedPDF,
          outline: generateDocumentOutline,
        });
      },
      capture: ({ window, transparent }) => known(window).page.screenshot({ omitBackground: transparent }),
      async destroyWindow({ window: number }) {
        const page = windows.get(number)?.page;
        windows.delete(number);
        await page?.close();
      },
      askPath(asked) {
        const answered = Promise.withResolvers<DialogAnswer>();
        const answer = (path: string | null) =>
          answered.resolve({ canceled: path === null, filePath: path ?? '', filePaths: path === null ? [] : [path] });
        dialogs.push({ asked, answer });
        waitingForDialog.shift()?.();
        return answered.promise;
      },
      showMenu(shown) {
        menu = shown;
      },
    },
  );

  return {
    child,
    menu: () => menu,
    chooseMenu: (of, item) => ask('chooseMenu', { menu: of, item }),
    async nextDialog() {
      if (dialogs.length === 0) await new Promise<void>((resolve) => waitingForDialog.push(resolve));
      const [next] = dialogs.splice(0, 1);
      if (!next) throw new Error('there is no dialog');
      return next;
    },
    closeWindow: () => ask('closeWindow', {}),
    seen,
    said: () => said,
    async stop() {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      child.kill();
      await ended;
      for (const context of contexts) await context.close().catch(() => undefined);
    },
  };
}

/** A page that was just opened asks before it is there. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

function originOf(url: string): string {
  const found = /^[a-z]+:\/\/[^/]*/i.exec(fromWeb(url));
  return found?.[0] ?? 'null';
}
