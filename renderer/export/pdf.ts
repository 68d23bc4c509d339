import { getDocument, type PDFDocumentProxy, type PDFPageProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextRun } from './marks.ts';

/** A page: its number from 1, its size in points (72 to the inch). */
export type PdfPage = { number: number; width: number; height: number; proxy: PDFPageProxy };

/** A PDF that can be drawn. */
export type Pdf = { pages: PdfPage[]; close(): void };

let worker: PDFWorker | undefined;

/** One worker for every preview: reading its script again for each would take longer than the reading of the PDF. */
const sharedWorker = (): PDFWorker => {
  worker ??= PDFWorker.create({
    port: new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }),
  });
  return worker;
};

/** Reads a PDF. Nothing is fetched for it and nothing of it is run: fonts and pictures are in the file. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const task = getDocument({
    data: bytes,
    worker: sharedWorker(),
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  const document: PDFDocumentProxy = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const proxy = await document.getPage(number);
    const { width, height } = proxy.getViewport({ scale: 1 });
    pages.push({ number, width, height, proxy });
  }
  return { pages, close: () => void task.destroy() };
}

let drawing: Promise<unknown> = Promise.resolve();

/**
 * A page as a picture, so many pixels to a point. One after the other: a map of hundreds of people drawn twice at a time
 * would hold up the window. What is no longer wanted is given up at once.
 */
export function drawPage(page: PdfPage, scale: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
  const drawn = drawing.then(() => drawNow(page, scale, signal));
  drawing = drawn.catch(() => undefined);
  return drawn;
}

async function drawNow({ proxy }: PdfPage, scale: number, signal: AbortSignal): Promise<HTMLCanvasElement> {
  signal.throwIfAborted();
  const viewport = proxy.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  const task = proxy.render({ canvas, viewport });
  const cancel = () => task.cancel();
  signal.addEventListener('abort', cancel);
  await task.promise.finally(() => signal.removeEventListener('abort', cancel));
  return canvas;
}

/** The text of a page, run by run, with its place in parts of the page (0 to 1, from the left upper corner). */
export async function textOf({ proxy, width, height }: PdfPage): Promise<TextRun[]> {
  const viewport = proxy.getViewport({ scale: 1 });
  const { items } = await proxy.getTextContent();
  return items.flatMap((item): TextRun[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [across = 0, down = 0, , , x = 0, y = 0] = item.transform as number[];
    const [left = 0, base = 0] = viewport.convertToViewportPoint(x, y) as number[];
    const size = item.height || Math.hypot(across, down);
    const isUpright = Math.abs(down) > Math.abs(across);
    const box = isUpright
      ? { x: left - size, y: base - item.width, width: size * 1.2, height: item.width }
      : { x: left, y: base - size * 0.86, width: item.width, height: size * 1.12 };
    return [
      {
        text: item.str,
        isUpright,
        x: box.x / width,
        y: box.y / height,
        width: box.width / width,
        height: box.height / height,
      },
    ];
  });
}
