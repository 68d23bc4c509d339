import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { marked } from '../picture/unseen.ts';

/** Nothing but the document itself: no script, no request, no frame, no navigation by a form or a base. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

/** One complete HTML document, ready to print, that asks for nothing from outside. `styles` is CSS, fonts included. */
export function printedDocument(title: string, styles: string, body: ReactNode): string {
  const html = renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>{title}</title>
        <style>{styles}</style>
      </head>
      <body>{body}</body>
    </html>,
  );
  // Lists and sentences are not drawn letter by letter: what nobody would see in them is shown here, once for all.
  return `<!doctype html>${marked(html)}`;
}
