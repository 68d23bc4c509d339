import { isRightToLeft, textWidth } from '../../picture/text.ts';
import { perPoint } from './measures.ts';
import { fillOf } from './paint.ts';
import { element, escaped, type Xml } from './xml.ts';

/** Letters on a slide; `size` in EMU, `leading` the height of a line as a share of it. */
export type Letters = {
  size: number;
  bold?: boolean;
  colour: string;
  opacity?: number;
  spacing?: number;
  leading?: number;
};
export type Align = 'l' | 'ctr' | 'r';

/** Arial, in shares of its size: from its top to the line that letters stand on, and from line to line. */
export const [ascent, lineHeight] = [0.905, 1.15];

/** One line of text. Names are not marked as spelling mistakes. */
export function paragraph(text: string, letters: Letters, align: Align = 'l'): Xml {
  const height = letters.leading && Math.round((letters.leading / lineHeight) * 100_000);
  const setting = element(
    'a:pPr',
    { algn: align === 'l' ? undefined : align, rtl: isRightToLeft(text) ? 1 : undefined },
    height ? element('a:lnSpc', {}, element('a:spcPct', { val: height })) : '',
  );
  return element('a:p', {}, setting, run(text, letters));
}

function run(text: string, { size, bold, colour, opacity = 1, spacing }: Letters): Xml {
  const properties = element(
    'a:rPr',
    {
      lang: 'en-GB',
      // Office knows no smaller letters than one point.
      sz: Math.max(100, Math.round((size / perPoint) * 100)),
      b: bold ? 1 : undefined,
      spc: spacing ? Math.round((spacing / perPoint) * 100) : undefined,
      noProof: 1,
      dirty: 0,
    },
    fillOf({ colour, opacity }),
  );
  return element('a:r', {}, properties, `<a:t>${escaped(text)}</a:t>`);
}

type Body = { wraps?: boolean; anchor?: 't' | 'ctr' | 'b' };

/** The text of a shape, without air around it. */
export const textBody = (paragraphs: readonly Xml[], { wraps = false, anchor = 't' }: Body = {}): Xml =>
  element(
    'p:txBody',
    {},
    element(
      'a:bodyPr',
      { wrap: wraps ? 'square' : 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor },
      element('a:noAutofit'),
    ),
    element('a:lstStyle'),
    ...(paragraphs.length > 0 ? paragraphs : [element('a:p')]),
  );

/** How large letters may be in a place, in points, and how many lines of them there is room for. */
export type Room = { size: number; lines: number };

/** The first size, in EMU, at which a text has room; the last one when it has room in none. */
export function sizeThatFits(text: string, width: number, rooms: readonly Room[]): number {
  const fits = ({ size, lines }: Room) =>
    textWidth(text, size * perPoint, 600) <= width * (lines === 1 ? 1 : lines * 0.92);
  return (rooms.find(fits) ?? rooms.at(-1) ?? { size: 12 }).size * perPoint;
}
