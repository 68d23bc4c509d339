import type { Frame } from '../../model/geometry.ts';
import type { Palette } from '../../picture/palette.ts';
import { perPoint, places } from './measures.ts';
import { calledXml, type Numbers, transform } from './shape.ts';
import { paragraph, type Room, sizeThatFits, textBody } from './words.ts';
import { element, escaped, part, spaces, type Xml } from './xml.ts';

export type Layout = 'opening' | 'plain';

/** A slide: its text and shapes, what the speaker says, and the pictures it shows. */
export type Slide = {
  layout: Layout;
  shapes: readonly Xml[];
  notes: string;
  numbers: Numbers;
  pictures: readonly { id: string; name: string }[];
};

/** What is at the foot of every slide but the first one. */
type Foot = { words: string; palette: Palette };

/** A text that fills one of the places the layout has for it, there or in a frame of its own. */
export function filled(
  { id, name }: { id: number; name: string },
  { type, index, frame }: { type: string; index?: number; frame?: Frame },
  text: Xml,
): Xml {
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      calledXml({ id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type, idx: index })),
    ),
    element('p:spPr', {}, frame ? transform(frame) : ''),
    text,
  );
}

const headlineRooms: readonly Room[] = [
  ...[28, 26, 24, 22].map((size) => ({ size, lines: 1 })),
  ...[18, 16, 14].map((size) => ({ size, lines: 2 })),
  { size: 12, lines: 3 },
];

/** The headline, as large as there is room for. */
export function headlineShape(text: string, numbers: Numbers, palette: Palette): Xml {
  const size = sizeThatFits(text, places.title.width, headlineRooms);
  const words = paragraph(text, { size, bold: true, colour: palette.ink });
  return filled(
    { id: numbers.next(), name: 'Headline' },
    { type: 'title' },
    textBody([words], { wraps: true, anchor: 'b' }),
  );
}

/** The XML of a slide and its foot. */
export function slideXml({ layout, shapes, numbers }: Slide, { words, palette }: Foot): string {
  const letters = { size: 9 * perPoint, colour: palette.ink2 };
  const foot =
    layout === 'opening'
      ? []
      : [
          filled(
            { id: numbers.next(), name: 'Footer' },
            { type: 'ftr', index: 11 },
            textBody([paragraph(words, letters)]),
          ),
          filled({ id: numbers.next(), name: 'Slide number' }, { type: 'sldNum', index: 12 }, slideNumber),
        ];
  return part(
    element(
      'p:sld',
      spaces,
      element('p:cSld', {}, tree([...shapes, ...foot])),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}

const slideNumber = element(
  'p:txBody',
  {},
  element('a:bodyPr'),
  element('a:lstStyle'),
  element(
    'a:p',
    {},
    element(
      'a:fld',
      { id: '{6F1A9C8E-52C1-4B0B-9B55-0D6C6E1C0A01}', type: 'slidenum' },
      element('a:rPr', { lang: 'en-GB' }),
      '<a:t>‹#›</a:t>',
    ),
  ),
);

/** The tree that holds everything on a slide, a layout or a master. */
export const tree = (shapes: readonly Xml[]): Xml =>
  element(
    'p:spTree',
    {},
    element('p:nvGrpSpPr', {}, element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')),
    element('p:grpSpPr'),
    ...shapes,
  );

/** What the speaker says, below a picture of the slide; a line of it is a paragraph. */
export function notesXml(notes: string): string {
  const run = (line: string) =>
    line === '' ? '<a:p/>' : `<a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>${escaped(line)}</a:t></a:r></a:p>`;
  const lines = notes.split(/\r\n|[\r\n\u2028\u2029]/).map(run);
  const words = element('p:txBody', {}, element('a:bodyPr'), element('a:lstStyle'), ...lines);
  const image = element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      calledXml({ id: 2, name: 'Slide' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg' })),
    ),
    element('p:spPr'),
  );
  return part(
    element(
      'p:notes',
      spaces,
      element('p:cSld', {}, tree([image, filled({ id: 3, name: 'Speaker notes' }, { type: 'body', index: 1 }, words)])),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}
