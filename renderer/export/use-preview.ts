import { useEffect, useRef, useState } from 'react';
import type { ShownProduct } from '../../shared/host/product.ts';
import type { Project } from '../../shared/model/project.ts';
import { type App, useApp, useOpen } from '../store/app.ts';
import { drawingText } from './drawing-text.ts';
import type { Pdf } from './pdf.ts';
import { createPreviewer } from './previewer.ts';

/** A product as it can be looked at, of which state of the project, and what was searched for in its bytes. */
export type Shown = {
  drawn: { kind: 'pages'; pdf: Pdf } | { kind: 'picture'; address: string; text: string };
  project: Project;
  product: ShownProduct;
  searched: number;
};

export type Preview = { shown: Shown | undefined; isMaking: boolean; trouble: string };

/** The newest preview of a product. What is there stays in view while the next one is made. */
export function usePreview(product: ShownProduct, project: Project): Preview {
  const app = useApp();
  const handle = useOpen(({ file }) => file.handle);
  const [preview, setPreview] = useState<Preview>({ shown: undefined, isMaking: true, trouble: '' });
  const previewer = useRef<ReturnType<typeof createPreviewer<Asked, Shown>>>(undefined);
  const shownNow = useRef<Shown>(undefined);

  useEffect(() => {
    const show = (shown: Shown | undefined) => {
      if (shownNow.current) close(shownNow.current);
      shownNow.current = shown;
    };
    previewer.current = createPreviewer<Asked, Shown>(
      (asked) => make(app, asked),
      (made) => {
        if (made.kind === 'made') {
          setPreview({ shown: made.thing, isMaking: false, trouble: '' });
          show(made.thing);
        } else {
          // What was made of other choices, and what was not found in it, would be taken for this.
          setPreview({ shown: undefined, isMaking: false, trouble: made.why });
          show(undefined);
        }
      },
    );
    return () => {
      previewer.current?.stop();
      show(undefined);
    };
  }, [app]);

  const asText = JSON.stringify(product);
  useEffect(() => {
    if (!handle) return;
    setPreview((before) => ({ ...before, isMaking: true }));
    previewer.current?.ask({ handle, project, product: JSON.parse(asText) as ShownProduct });
  }, [handle, project, asText]);
  return preview;
}

type Asked = { handle: Parameters<App['host']['previewFile']>[0]['project']; project: Project; product: ShownProduct };

async function make(app: App, { handle, project, product }: Asked): Promise<Shown> {
  const outcome = await app.host.previewFile({ project: handle, content: project, product });
  if (outcome.kind === 'notPrinted' || outcome.kind === 'notPrivate') throw new Error(outcome.what);
  if (outcome.kind === 'tooLarge')
    throw new Error(
      `The file has ${Math.round(outcome.bytes / 1024 / 1024)} MB: too much to be shown here. It can be exported all the same.`,
    );
  const bytes = decoded(outcome.bytes);
  const rest = { project, product, searched: outcome.privateValues };
  if (product.format === 'pdf') {
    const { readPdf } = await import('./pdf.ts');
    return { ...rest, drawn: { kind: 'pages', pdf: await readPdf(bytes) } };
  }
  const isSvg = product.format === 'svg';
  const address = URL.createObjectURL(new Blob([bytes], { type: isSvg ? 'image/svg+xml' : 'image/png' }));
  const drawing = isSvg ? bytes : await sameAsDrawing(app, { handle, project, product });
  return { ...rest, drawn: { kind: 'picture', address, text: drawingText(new TextDecoder().decode(drawing)) } };
}

/** What is painted into a picture cannot be read from it: the same as a drawing can. */
async function sameAsDrawing(app: App, { handle, project, product }: Asked): Promise<Uint8Array<ArrayBuffer>> {
  if (product.kind === 'defence' || product.kind === 'story') throw new Error('Pages are no picture.');
  const outcome = await app.host.previewFile({
    project: handle,
    content: project,
    product: { ...product, format: 'svg' },
  });
  if (outcome.kind !== 'made') throw new Error('The picture could not be searched for what is private.');
  return decoded(outcome.bytes);
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

function close({ drawn }: Shown): void {
  if (drawn.kind === 'pages') drawn.pdf.close();
  else URL.revokeObjectURL(drawn.address);
}
