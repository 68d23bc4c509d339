import { type PictureOf, type Printer, PrintingFailed } from '../host/ports.ts';
import type { DevToolsPipe } from './devtools-pipe.ts';
import { findChromium } from './find-chromium.ts';
import { keepBrowser } from './kept-browser.ts';

/** Longest time for one document, in milliseconds. */
const patience = 120_000;

const missing = (what: string): string =>
  `There is no Chromium, Chrome or Edge on this machine to make the ${what} with. Install one, or set ACCORD_BROWSER to its path.`;

/** How long a browser is kept for the next document where somebody goes on working, in milliseconds. */
export const keptWhileWorking = 90_000;

/**
 * Prints with a headless Chromium of its own: fresh profile, no scripts, every request cancelled. It is ended after the
 * document, or kept for the next for so many milliseconds. Throws `PrintingFailed`.
 */
export function chromiumPrinter(find: () => string | undefined = findChromium, keptFor = 0): Printer {
  const kept = keepBrowser(keptFor);

  async function make(
    what: string,
    work: (page: Page) => Promise<Uint8Array>,
    signal: AbortSignal | undefined,
  ): Promise<Uint8Array> {
    const path = find();
    if (!path) throw new PrintingFailed(missing(what));
    try {
      return await kept.use(path, ({ pipe }) => inPage(pipe, (page) => withPatience(work(page))), signal);
    } catch (error) {
      signal?.throwIfAborted();
      const why = error instanceof Error ? error.message : String(error);
      throw new PrintingFailed(`The ${what} could not be made: ${why}.`);
    }
  }

  return {
    print: (html, signal) => make('PDF', (page) => printed(page, html), signal),
    picture: (of, signal) => make('picture', (page) => pictured(page, of), signal),
    prepare() {
      const path = find();
      if (path) kept.prepare(path);
    },
    close: kept.end,
  };
}

async function printed(page: Page, html: string): Promise<Uint8Array> {
  await show(page, onPaperOnly(html));
  const { stream } = await page('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  });
  return readStream(page, String(stream));
}

/** Nobody looks at the screen: a document that is not laid out and painted there is sooner printed. */
const onPaperOnly = (html: string): string =>
  html.replace('</head>', '<style media="screen">body{display:none}</style></head>');

async function pictured(page: Page, { html, ...of }: PictureOf): Promise<Uint8Array> {
  const { width, height, scale, transparent } = of;
  await page('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  if (transparent) await page('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  await show(page, html);
  const { data } = await page('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(String(data), 'base64');
}

/** A page of its own, that shares nothing with the one before and is gone afterwards. */
async function inPage<Made>(browser: DevToolsPipe, work: (page: Page) => Promise<Made>): Promise<Made> {
  const { browserContextId } = await browser.send('Target.createBrowserContext');
  const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
  try {
    return await work(await openPage(browser, targetId));
  } finally {
    await browser.send('Target.disposeBrowserContext', { browserContextId }).catch(() => undefined);
  }
}

async function openPage(browser: DevToolsPipe, targetId: unknown): Promise<Page> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page: Page = (method, params = {}) => browser.send(method, params, String(sessionId));

  // What a project says may be hostile: nothing in the document may run, and nothing may be fetched.
  browser.on('Fetch.requestPaused', ({ requestId }, session) => {
    // As if it had been cancelled: after any other reason a page of errors takes the place of the document.
    const refused = { requestId, errorReason: 'Aborted' };
    void browser.send('Fetch.failRequest', refused, session).catch(() => undefined);
  });
  await Promise.all([
    page('Page.enable'),
    page('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    page('Emulation.setScriptExecutionDisabled', { value: true }),
  ]);
  return page;
}

async function show(page: Page, html: string): Promise<void> {
  const { frameTree } = (await page('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  const frameId = frameTree.frame.id;
  await page('Page.setDocumentContent', { frameId, html });
  await fontsAndPictures(page, frameId);
}

type Page = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** What is not on the screen does not ask for its fonts. */
const fontsAndImages = `Promise.all([
  ...[...document.fonts].map((face) => face.load().catch(() => 0)),
  ...[...document.images].map((image) => image.decode().catch(() => 0)),
]).then(() => document.fonts.ready).then(() => 0)`;

/** Our own question, in a world of its own: the document's scripts stay off. */
async function fontsAndPictures(page: Page, frameId: string): Promise<void> {
  const { executionContextId } = await page('Page.createIsolatedWorld', { frameId });
  await page('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    expression: fontsAndImages,
  });
}

async function readStream(page: Page, handle: string): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for (;;) {
    const part = await page('IO.read', { handle, size: 1 << 20 });
    parts.push(Buffer.from(String(part.data), part.base64Encoded ? 'base64' : 'utf8'));
    if (part.eof) return Buffer.concat(parts);
  }
}

async function withPatience<Done>(work: Promise<Done>): Promise<Done> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('it took longer than two minutes')), patience);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
