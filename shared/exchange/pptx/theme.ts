import { palettes } from '../../picture/palette.ts';
import { element, part, spaces, type Xml } from './xml.ts';

/** A font that every office program has or has a font of the same widths for; ours is not on other machines. */
const typeface = 'Arial';

const { light } = palettes;
const { teal, plum, ocean, moss, amber, brick } = light.organisations;

const colours: readonly (readonly [name: string, colour: string])[] = [
  ['dk1', light.ink],
  ['lt1', '#FFFFFF'],
  ['dk2', light.ink2],
  ['lt2', light.paper],
  ...[teal, plum, ocean, moss, amber, brick].map(({ ink }, nth) => [`accent${nth + 1}`, ink] as const),
  ['hlink', light.selection],
  ['folHlink', plum.ink],
];

const fonts = (name: 'major' | 'minor'): Xml =>
  element(
    `a:${name}Font`,
    {},
    element('a:latin', { typeface }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  );

const plain = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const thrice = (one: Xml): Xml => one.repeat(3);
const stroke = element('a:ln', { w: 9525 }, plain, element('a:prstDash', { val: 'solid' }));
const noEffect = element('a:effectStyle', {}, element('a:effectLst'));

/** The colours and fonts of a presentation: another theme chosen in the program changes the fonts of every slide. */
export const themeXml = (): string =>
  part(
    element(
      'a:theme',
      { 'xmlns:a': spaces['xmlns:a'], name: 'Accord' },
      element(
        'a:themeElements',
        {},
        element(
          'a:clrScheme',
          { name: 'Accord' },
          ...colours.map(([name, hex]) => element(`a:${name}`, {}, element('a:srgbClr', { val: hex.slice(1) }))),
        ),
        element('a:fontScheme', { name: 'Accord' }, fonts('major'), fonts('minor')),
        element(
          'a:fmtScheme',
          { name: 'Accord' },
          element('a:fillStyleLst', {}, thrice(plain)),
          element('a:lnStyleLst', {}, thrice(stroke)),
          element('a:effectStyleLst', {}, thrice(noEffect)),
          element('a:bgFillStyleLst', {}, thrice(plain)),
        ),
      ),
    ),
  );
