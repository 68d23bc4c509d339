import { randomUUID } from 'node:crypto';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Offscreen,
  session,
  type WebContents,
} from 'electron';
import { orAborted } from '../host/or-aborted.ts';
import { type Printer, PrintingFailed } from '../host/ports.ts';
import { scheme } from './origin.ts';

const address = `${scheme}://print/document`;

/**
 * Prints in a hidden window of its own: a session in memory that knows one document and cancels every other request,
 * no scripts, no navigation. Throws `PrintingFailed`.
 */
export const hiddenWindowPrinter: Printer = {
  print: (html, signal) =>
    inHiddenWindow({ what: 'PDF', html, signal }, (contents) =>
      contents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    ),
  picture: ({ html, width, height, scale, transparent }, signal) =>
    inHiddenWindow(
      {
        what: 'picture',
        html,
        signal,
        // Painted off the screen, a window may be larger than one, and has as many pixels as it is told.
        window: { width, height, useContentSize: true, enableLargerThanScreen: true, frame: false, transparent },
        offscreen: { deviceScaleFactor: scale },
      },
      async (contents) => (await contents.capturePage()).toPNG(),
    ),
};

type Hidden = {
  what: string;
  html: string;
  signal: AbortSignal | undefined;
  window?: BrowserWindowConstructorOptions;
  offscreen?: Offscreen;
};

async function inHiddenWindow(
  { what, html, signal, window: size, offscreen }: Hidden,
  make: (contents: WebContents) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const its = session.fromPartition(`print-${randomUUID()}`, { cache: false });
  // The document may be larger than a data: URL can be, so it comes over a protocol of its own.
  its.protocol.handle(scheme, (request) =>
    request.url === address
      ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 404 }),
  );
  its.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== address && !url.startsWith('data:') }));
  its.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  const window = new BrowserWindow({
    ...size,
    show: false,
    webPreferences: {
      session: its,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      images: true,
      ...(offscreen && { offscreen }),
    },
  });
  try {
    window.webContents.on('will-navigate', (event) => event.preventDefault());
    await orAborted(window.loadURL(address), signal);
    return await orAborted(make(window.webContents), signal);
  } catch (error) {
    signal?.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    throw new PrintingFailed(`The ${what} could not be made: ${why}.`);
  } finally {
    // Without its window the printing ends.
    window.destroy();
    its.protocol.unhandle(scheme);
  }
}
