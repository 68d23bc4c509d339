import { spawnSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type ReadPdf = {
  title: string;
  language: string;
  bookmarks: string[];
  /** Each page's size in points (72 to the inch) and its text. */
  pages: { width: number; height: number; text: string }[];
};

/** Reads a PDF with a reader that is not the program that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const outline = (await document.getOutline()) ?? [];
  const flat = (items: typeof outline): string[] => items.flatMap((item) => [item.title, ...flat(item.items)]);
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({ width, height, text: items.map((item) => ('str' in item ? item.str : '')).join(' ') });
  }
  const read = { title: info.Title ?? '', language: info.Language ?? '', bookmarks: flat(outline), pages };
  await task.destroy();
  return read;
}

/** How many pages poppler counts; where it is not installed, what `readPdf` counts. */
export async function pageCount(bytes: Uint8Array): Promise<number> {
  const { stdout, error } = spawnSync('pdfinfo', ['-'], { encoding: 'utf8', input: bytes });
  if (error) return (await readPdf(bytes)).pages.length;
  return Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]);
}
