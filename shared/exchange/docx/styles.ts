import { palettes } from '../../picture/palette.ts';
import { element, part, type Xml } from '../pptx/xml.ts';
import { wordSpaces } from './spaces.ts';

const { ink, ink2, hairline, accent } = palettes.light;
const hex = (colour: string): string => colour.replace('#', '');

type Style = {
  name: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  /** In 20ths of a point. */
  before?: number;
  after?: number;
  indent?: number;
  level?: number;
  bullet?: boolean;
};

/** The styles by their ids. The headings have the names that word processors know, so that they are headings to them. */
const styles: Record<string, Style> = {
  Title: { name: 'Title', size: 28, bold: true, after: 60 },
  Subtitle: { name: 'Subtitle', size: 14, colour: ink2, after: 120 },
  Heading1: { name: 'heading 1', size: 15, bold: true, colour: accent, before: 320, after: 80, level: 0 },
  Quote: { name: 'Quote', size: 12, bold: true, before: 160, after: 80, indent: 280 },
  TableText: { name: 'Table text', after: 20 },
  TableHead: { name: 'Table head', size: 9, bold: true, colour: ink2, after: 20 },
  ListBullet: { name: 'List Bullet', after: 40, bullet: true },
  Quiet: { name: 'Quiet', italic: true, colour: ink2 },
  Footer: { name: 'footer', size: 9, colour: ink2 },
};

function styleXml(id: string, style: Style): Xml {
  const { name, before = 0, after = 0, indent, level, bullet } = style;
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'Normal' }),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      ...(level === undefined ? [] : [element('w:keepNext')]),
      ...(bullet ? [element('w:numPr', {}, element('w:numId', { 'w:val': 1 }))] : []),
      element('w:spacing', { 'w:before': before, 'w:after': after }),
      ...(indent ? [element('w:ind', { 'w:left': indent })] : []),
      ...(level === undefined ? [] : [element('w:outlineLvl', { 'w:val': level })]),
    ),
    lettersXml(style),
  );
}

const lettersXml = ({ size, bold, italic, colour }: Partial<Style>): Xml =>
  element(
    'w:rPr',
    {},
    ...(bold ? [element('w:b')] : []),
    ...(italic ? [element('w:i')] : []),
    ...(colour ? [element('w:color', { 'w:val': hex(colour) })] : []),
    ...(size ? [element('w:sz', { 'w:val': size * 2 })] : []),
  );

const border = (side: string): Xml =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': hex(hairline) });

/** Every style of the document, in British English. */
export const stylesXml = (): string =>
  part(
    element(
      'w:styles',
      wordSpaces,
      element(
        'w:docDefaults',
        {},
        element(
          'w:rPrDefault',
          {},
          element(
            'w:rPr',
            {},
            element('w:rFonts', {
              'w:ascii': 'Inter',
              'w:hAnsi': 'Inter',
              'w:cs': 'Arial',
              'w:eastAsia': 'Noto Sans CJK SC',
            }),
            element('w:color', { 'w:val': hex(ink) }),
            element('w:sz', { 'w:val': 21 }),
            element('w:lang', { 'w:val': 'en-GB' }),
          ),
        ),
      ),
      element(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        element('w:name', { 'w:val': 'Normal' }),
        element('w:qFormat'),
      ),
      ...Object.entries(styles).map(([id, style]) => styleXml(id, style)),
      element(
        'w:style',
        { 'w:type': 'table', 'w:styleId': 'Rows' },
        element('w:name', { 'w:val': 'Rows' }),
        element(
          'w:tblPr',
          {},
          element('w:tblBorders', {}, border('top'), border('bottom'), border('insideH')),
          element(
            'w:tblCellMar',
            {},
            element('w:top', { 'w:w': 60, 'w:type': 'dxa' }),
            element('w:left', { 'w:w': 0, 'w:type': 'dxa' }),
            element('w:bottom', { 'w:w': 60, 'w:type': 'dxa' }),
            element('w:right', { 'w:w': 140, 'w:type': 'dxa' }),
          ),
        ),
      ),
    ),
  );

/** The one kind of list there is. */
export const numberingXml = (): string =>
  part(
    element(
      'w:numbering',
      wordSpaces,
      element(
        'w:abstractNum',
        { 'w:abstractNumId': 0 },
        element(
          'w:lvl',
          { 'w:ilvl': 0 },
          element('w:start', { 'w:val': 1 }),
          element('w:numFmt', { 'w:val': 'bullet' }),
          element('w:pStyle', { 'w:val': 'ListBullet' }),
          element('w:lvlText', { 'w:val': '•' }),
          element('w:lvlJc', { 'w:val': 'left' }),
          element('w:pPr', {}, element('w:ind', { 'w:left': 360, 'w:hanging': 260 })),
        ),
      ),
      element('w:num', { 'w:numId': 1 }, element('w:abstractNumId', { 'w:val': 0 })),
    ),
  );
