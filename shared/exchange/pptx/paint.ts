import type { Ink, Pen } from '../../picture/display-list.ts';
import { element, type Xml } from './xml.ts';

/** The thinnest line that still prints, in EMU. */
const hairline = 3_175;

/** A colour that covers; `#123456`. */
export const colour = ({ colour: hex, opacity }: Ink): Xml =>
  element(
    'a:srgbClr',
    { val: longHex(hex) },
    opacity < 1 ? element('a:alpha', { val: Math.round(opacity * 100_000) }) : '',
  );

const longHex = (hex: string): string => {
  const digits = hex.replace('#', '');
  return (digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toUpperCase();
};

export const fillOf = (ink: Ink | undefined): Xml =>
  ink ? element('a:solidFill', {}, colour(ink)) : element('a:noFill');

/** What a line of the map is beyond a plain stroke. */
type Heads = { start?: Xml; end?: Xml; compound?: 'dbl' };

/** A stroke, its width in EMU to the unit of the drawing. */
export function strokeOf(pen: Pen | undefined, scale: number, { start = '', end = '', compound }: Heads = {}): Xml {
  if (!pen) return element('a:ln', {}, element('a:noFill'));
  const width = Math.max(hairline, Math.round(pen.width * scale));
  return element(
    'a:ln',
    { w: width, cap: pen.roundCap ? 'rnd' : undefined, cmpd: compound },
    fillOf(pen),
    dashOf(pen),
    pen.roundJoin ? element('a:round') : '',
    start,
    end,
  );
}

/** The named dash that comes nearest: a dash that is named can be changed by its name. */
function dashOf({ dash: [on], width }: Pen): Xml {
  if (on === undefined) return '';
  if (on < width) return element('a:prstDash', { val: 'sysDot' });
  return element('a:prstDash', { val: on / width > 2.5 ? 'dash' : 'sysDash' });
}
