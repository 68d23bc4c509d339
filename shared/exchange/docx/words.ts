import { element, escaped, type Xml } from '../pptx/xml.ts';

/** How a run of text looks. */
export type Look = { bold?: boolean; italic?: boolean; colour?: string };

const colourOf = (colour: string): string => colour.replace('#', '');

/** Some words in one look. */
export const run = (text: string, { bold, italic, colour }: Look = {}): Xml =>
  element(
    'w:r',
    {},
    bold || italic || colour
      ? element(
          'w:rPr',
          {},
          ...(bold ? [element('w:b')] : []),
          ...(italic ? [element('w:i')] : []),
          ...(colour ? [element('w:color', { 'w:val': colourOf(colour) })] : []),
        )
      : '',
    element('w:t', { 'xml:space': 'preserve' }, escaped(text)),
  );

const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A paragraph in one of the styles of the document. One that begins with Hebrew or Arabic runs from right to left. */
export const paragraph = (style: string, text: string, ...runs: readonly Xml[]): Xml =>
  element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      element('w:pStyle', { 'w:val': style }),
      ...(rightToLeft.test(text) ? [element('w:bidi')] : []),
    ),
    ...(runs.length > 0 ? runs : [run(text)]),
  );

/** A table: its head is said again on every page, and no row is divided between two. Widths are in 20ths of a point. */
export function table(widths: readonly number[], heads: readonly string[], rows: readonly (readonly Xml[][])[]): Xml {
  const cell = (paragraphs: readonly Xml[], nth: number): Xml =>
    element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': widths[nth] ?? 0, 'w:type': 'dxa' })),
      ...paragraphs,
    );
  const row = (cells: readonly (readonly Xml[])[], isHead: boolean): Xml =>
    element(
      'w:tr',
      {},
      element('w:trPr', {}, element('w:cantSplit'), ...(isHead ? [element('w:tblHeader')] : [])),
      ...cells.map(cell),
    );
  return element(
    'w:tbl',
    {},
    element(
      'w:tblPr',
      {},
      element('w:tblStyle', { 'w:val': 'Rows' }),
      element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element('w:tblLook', { 'w:firstRow': heads.length > 0 ? 1 : 0, 'w:noHBand': 1, 'w:noVBand': 1 }),
    ),
    element('w:tblGrid', {}, ...widths.map((width) => element('w:gridCol', { 'w:w': width }))),
    ...(heads.length > 0
      ? [
          row(
            heads.map((head) => [paragraph('TableHead', head)]),
            true,
          ),
        ]
      : []),
    ...rows.map((cells) => row(cells, false)),
  );
}
