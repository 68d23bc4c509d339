import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { type Printer, PrintingFailed } from '../host/ports.ts';
import { scheme } from './origin.ts';

const address = `${scheme}://print/document`;

/**
 * Prints in a hidden window of its own: a session in memory that knows one document and cancels every other request,
 * no scripts, no navigation. Throws `PrintingFailed`.
 */
export const hiddenWindowPrinter: Printer = {
  async print(html) {
    const its = session.fromPartition(`print-${randomUUID()}`, { cache: false });
    // The document may be larger than a data: URL can be, so it comes over a protocol of its own.
    its.protocol.handle(scheme, (request) =>
      request.url === address
        ? new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
        : new Response(null, { status: 404 }),
    );
    its.webRequest.onBeforeRequest(({ url }, answer) =>
      answer({ cancel: url !== address && !url.startsWith('data:') }),
    );
    its.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: its,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        spellcheck: false,
        images: true,
      },
    });
    try {
      window.webContents.on('will-navigate', (event) => event.preventDefault());
      await window.loadURL(address);
      return await window.webContents.printToPDF({
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new PrintingFailed(`The PDF could not be made: ${why}.`);
    } finally {
      window.destroy();
      its.protocol.unhandle(scheme);
    }
  },
};
