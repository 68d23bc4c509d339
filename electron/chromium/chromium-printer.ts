import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PictureOf, type Printer, PrintingFailed } from '../host/ports.ts';
import { offlineArguments } from './arguments.ts';
import { DevToolsPipe } from './devtools-pipe.ts';
import { findChromium } from './find-chromium.ts';

/** Longest time for one document, in milliseconds. */
const patience = 120_000;

const missing = (what: string): string =>
  `There is no Chromium, Chrome or Edge on this machine to make the ${what} with. Install one, or set ACCORD_BROWSER to its path.`;

/**
 * Prints with a headless Chromium of its own: fresh profile, no scripts, every request cancelled, ended afterwards.
 * Throws `PrintingFailed`.
 */
export function chromiumPrinter(find: () => string | undefined = findChromium): Printer {
  return {
    print: (html) => withBrowser(find(), 'PDF', (browser) => printed(browser, html)),
    picture: (of) => withBrowser(find(), 'picture', (browser) => pictured(browser, of)),
  };
}

async function withBrowser(
  found: string | undefined,
  what: string,
  make: (browser: DevToolsPipe) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  if (!found) throw new PrintingFailed(missing(what));
  const profile = await mkdtemp(join(tmpdir(), 'accord-print-'));
  const child = spawn(
    found,
    [
      ...offlineArguments(profile, 'nothing'),
      '--headless',
      '--disable-gpu',
      '--hide-scrollbars',
      '--remote-debugging-pipe',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  try {
    return await withPatience(make(new DevToolsPipe(child)));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PrintingFailed(`The ${what} could not be made: ${why}.`);
  } finally {
    await end(child);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function printed(browser: DevToolsPipe, html: string): Promise<Uint8Array> {
  const page = await openPage(browser);
  await show(page, html);
  const { stream } = await page('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  });
  return readStream(page, String(stream));
}

async function pictured(browser: DevToolsPipe, { html, ...of }: PictureOf): Promise<Uint8Array> {
  const page = await openPage(browser);
  const { width, height, scale, transparent } = of;
  await page('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  if (transparent) await page('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  await show(page, html);
  const { data } = await page('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(String(data), 'base64');
}

async function openPage(browser: DevToolsPipe): Promise<Page> {
  const { targetInfos } = (await browser.send('Target.getTargets')) as {
    targetInfos: { targetId: string; type: string }[];
  };
  const first = targetInfos.find(({ type }) => type === 'page');
  const { targetId } = first ?? (await browser.send('Target.createTarget', { url: 'about:blank' }));
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
  const page: Page = (method, params = {}) => browser.send(method, params, String(sessionId));

  // What a project says may be hostile: nothing in the document may run, and nothing may be fetched.
  browser.on('Fetch.requestPaused', ({ requestId }) => {
    void page('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' }).catch(() => undefined);
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

/** Our own question, in a world of its own: the document's scripts stay off. */
async function fontsAndPictures(page: Page, frameId: string): Promise<void> {
  const { executionContextId } = await page('Page.createIsolatedWorld', { frameId });
  await page('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    expression:
      'document.fonts.ready.then(() => Promise.all([...document.images].map((image) => image.decode().catch(() => 0)))).then(() => 0)',
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

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
