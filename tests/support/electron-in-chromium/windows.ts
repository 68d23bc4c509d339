import { existsSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request, Route } from '@playwright/test';
import { bindings, preloadScript } from './in-page.ts';
import { type FromBrowser, type FromMain, fromWeb, toWeb, type WindowAsked } from './messages.ts';

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

/** What a page tried, by address. */
export type Seen = {
  /** Requests that no session answered: they would have gone to the network. */
  escaped: string[];
  /** Requests and navigations that the app refused. */
  cancelled: string[];
  /** Windows that were opened, and closed again because they may not be. */
  popups: string[];
  downloads: string[];
};

type Ask = <Name extends keyof FromBrowser & string>(
  name: Name,
  question: FromBrowser[Name][0],
) => Promise<FromBrowser[Name][1]>;
type Window = { page: Page; loading: string | undefined; queue: unknown[][]; wake: () => void };
type Handlers = Pick<
  {
    [Name in keyof FromMain]: (asked: FromMain[Name][0]) => FromMain[Name][1] | Promise<FromMain[Name][1]>;
  },
  'openWindow' | 'load' | 'send' | 'print' | 'capture' | 'destroyWindow'
>;

/** The windows of the app as pages: the first is the page that is given, hidden ones have contexts of their own. */
export function createWindows(first: Page, ask: Ask) {
  const windows = new Map<number, Window>();
  const contexts: BrowserContext[] = [];
  const seen: Seen = { escaped: [], cancelled: [], popups: [], downloads: [] };
  let isFirstTaken = false;

  const known = (number: number): Window => {
    const found = windows.get(number);
    if (!found) throw new Error('Object has been destroyed');
    return found;
  };
  const numberOf = (page: Page | undefined) => [...windows].find(([, each]) => each.page === page)?.[0];

  const openPage = async ({ javascript, width, height, scale }: WindowAsked): Promise<Page> => {
    if (!isFirstTaken && javascript) {
      isFirstTaken = true;
      await first.setViewportSize({ width, height });
      return first;
    }
    const viewport = { width, height };
    const options = { javaScriptEnabled: javascript, viewport, deviceScaleFactor: scale };
    const context = await first.context().browser()?.newContext(options);
    if (!context) throw new Error('There is no browser to open a window in');
    contexts.push(context);
    return context.newPage();
  };

  const mayNavigate = async (request: Request, url: string): Promise<boolean> => {
    const frame = frameOf(request);
    const page = frame?.page();
    const number = numberOf(page);
    if (!page || number === undefined) return false;
    const isMainFrame = frame === page.mainFrame();
    // What the main process loads itself does not ask; neither does loading the same page again.
    if (isMainFrame && [known(number).loading, fromWeb(page.url())].includes(url)) return true;
    return (await ask('navigate', { window: number, url, isMainFrame })) === 'allowed';
  };

  /** Every request of a window is answered by its session, as `protocol.handle` and `onBeforeRequest` have it. */
  const answerRequest = async (route: Route, session: number): Promise<void> => {
    const request = route.request();
    const url = fromWeb(request.url());
    if (request.isNavigationRequest() && !(await mayNavigate(request, url))) {
      seen.cancelled.push(url);
      // The page stays, as it does in Electron; one that was just opened never comes to be.
      return frameOf(request) ? route.fulfill({ status: 204 }) : route.abort('blockedbyclient');
    }
    const answer = await ask('request', { session, url, method: request.method() });
    if (answer.kind === 'served') {
      const { status, headers, body } = answer;
      return route.fulfill({ status, headers, body: Buffer.from(body) });
    }
    seen[answer.kind === 'cancelled' ? 'cancelled' : 'escaped'].push(url);
    return route.abort('blockedbyclient');
  };

  const watch = async (page: Page, { window, session }: WindowAsked): Promise<void> => {
    const context = page.context();
    await context.route('**/*', (route) => answerRequest(route, session));
    await context.clearPermissions();
    const granted = await ask('permissions', { session, asked: permissions });
    if (granted.length > 0) await context.grantPermissions(granted);
    page.on('popup', async (popup: Page) => {
      const frameName = await popup.evaluate(() => self.name).catch(() => '');
      const number = await ask('popup', { window, url: fromWeb(popup.url()), frameName });
      if (number === undefined) {
        seen.popups.push(popup.url());
        return popup.close();
      }
      windows.set(number, { page: popup, loading: undefined, queue: [], wake: () => undefined });
      popup.once('close', () => void ask('windowGone', { window: number }).catch(() => undefined));
    });
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame() || frame.url() === 'about:blank') return;
      void ask('navigated', { window, url: fromWeb(frame.url()) }).catch(() => undefined);
    });
    page.on('download', async (download) => {
      if ((await ask('download', { session, url: download.url() })) === 'allowed') return;
      seen.downloads.push(download.url());
      await download.cancel();
    });
  };

  const bind = async (page: Page, number: number, preload: string): Promise<void> => {
    await page.exposeBinding(bindings.invoke, ({ frame }, channel: string, message: unknown[]) => {
      const isMainFrame = frame === page.mainFrame();
      return ask('invoke', { window: number, isMainFrame, origin: originOf(frame.url()), channel, message });
    });
    await page.exposeBinding(bindings.receive, async () => {
      const window = known(number);
      if (window.queue.length === 0)
        await new Promise<void>((resolve) => {
          window.wake = resolve;
        });
      return window.queue.splice(0);
    });
    await page.addInitScript(preloadScript(preload));
  };

  const handlers: Handlers = {
    async openWindow(asked) {
      const page = await openPage(asked);
      windows.set(asked.window, { page, loading: undefined, queue: [], wake: () => undefined });
      await watch(page, asked);
      if (asked.preload && existsSync(asked.preload)) await bind(page, asked.window, asked.preload);
      return undefined;
    },
    async load({ window: number, url }) {
      const window = known(number);
      window.loading = url;
      await window.page.goto(toWeb(url));
      window.loading = undefined;
      return undefined;
    },
    send({ window: number, message }) {
      const window = windows.get(number);
      window?.queue.push(message);
      window?.wake();
      return undefined;
    },
    print({ window, options }) {
      const { printBackground, preferCSSPageSize, generateTaggedPDF, generateDocumentOutline } = options as {
        [option: string]: boolean;
      };
      const both = { tagged: generateTaggedPDF, outline: generateDocumentOutline };
      return known(window).page.pdf({ printBackground, preferCSSPageSize, ...both });
    },
    capture: ({ window, transparent }) => known(window).page.screenshot({ omitBackground: transparent }),
    async destroyWindow({ window: number }) {
      const page = windows.get(number)?.page;
      windows.delete(number);
      await page?.close();
      return undefined;
    },
  };

  const close = async (): Promise<void> => {
    for (const context of contexts) await context.close().catch(() => undefined);
  };
  return { handlers, seen, close };
}

/** A page that was just opened asks before it is there. */
function frameOf(request: Request): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}

const originOf = (url: string): string => /^[a-z]+:\/\/[^/]*/i.exec(fromWeb(url))?.[0] ?? 'null';
