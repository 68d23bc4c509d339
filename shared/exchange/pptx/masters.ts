import type { Frame } from '../../model/geometry.ts';
import { places, slideSize } from './measures.ts';
import { preset, transform } from './shape.ts';
import type { Layout } from './slide.ts';
import { tree } from './slide.ts';
import { element, part, spaces, type Xml } from './xml.ts';

type Place = {
  type: string;
  index?: number;
  name: string;
  frame: Frame;
  size: number;
  bold?: boolean;
  anchor: 't' | 'ctr' | 'b';
};

const title: Place = { type: 'title', name: 'Headline', frame: places.title, size: 2800, bold: true, anchor: 'b' };
const footer: Place = { type: 'ftr', index: 11, name: 'Footer', frame: places.footer, size: 900, anchor: 't' };
const number: Place = { type: 'sldNum', index: 12, name: 'Slide number', frame: places.number, size: 900, anchor: 't' };

const opening: Record<'title' | 'promise', Place> = {
  title: { type: 'ctrTitle', name: 'Title', size: 4400, bold: true, anchor: 'b', frame: within(0.1, 0.22, 0.8, 0.3) },
  promise: {
    type: 'subTitle',
    index: 1,
    name: 'Promise',
    size: 2200,
    anchor: 't',
    frame: within(0.1, 0.54, 0.8, 0.12),
  },
};

/** A part of the slide, in shares of it. */
function within(x: number, y: number, width: number, height: number): Frame {
  return {
    x: x * slideSize.width,
    y: y * slideSize.height,
    width: width * slideSize.width,
    height: height * slideSize.height,
  };
}

/** Where the stripe of the opening is: beside its title and promise. */
const stripe = within(0.075, 0.4, 0.007, 0.36);

function placeXml({ type, index, name, frame, size, bold, anchor }: Place, nth: number): Xml {
  const alignment = type === 'sldNum' ? 'r' : 'l';
  const colour = type === 'title' || type === 'ctrTitle' ? 'tx1' : 'tx2';
  const letters = element(
    'a:lvl1pPr',
    { marL: 0, indent: 0, algn: alignment },
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: size, b: bold ? 1 : 0 },
      element('a:solidFill', {}, element('a:schemeClr', { val: colour })),
    ),
  );
  const body = element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, element('a:normAutofit'));
  const words =
    type === 'sldNum'
      ? `<a:p><a:fld id="{6F1A9C8E-52C1-4B0B-9B55-0D6C6E1C0A01}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p>`
      : `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${name}</a:t></a:r></a:p>`;
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: nth + 2, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })),
      element('p:nvPr', {}, element('p:ph', { type, idx: index })),
    ),
    element('p:spPr', {}, transform(frame), preset('rect')),
    element('p:txBody', {}, body, element('a:lstStyle', {}, letters), words),
  );
}

const stripeXml = (id: number): Xml =>
  element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, element('p:cNvPr', { id, name: 'Stripe' }), element('p:cNvSpPr'), element('p:nvPr')),
    element(
      'p:spPr',
      {},
      transform(stripe),
      preset('roundRect', { adj: 50_000 }),
      element('a:solidFill', {}, element('a:schemeClr', { val: 'accent1' })),
      element('a:ln', {}, element('a:noFill')),
    ),
  );

const background = element(
  'p:bg',
  {},
  element('p:bgPr', {}, element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })), element('a:effectLst')),
);

const colourMap = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((nth) => [`accent${nth}`, `accent${nth}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
};

const themeFont = (level: string, font: 'mj' | 'mn', size: number): Xml =>
  element(
    level,
    {},
    element(
      'a:defRPr',
      { sz: size },
      element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
      element('a:latin', { typeface: `+${font}-lt` }),
      element('a:ea', { typeface: `+${font}-ea` }),
      element('a:cs', { typeface: `+${font}-cs` }),
    ),
  );

/** What text looks like that no placeholder says more about. */
export const defaultText = themeFont('a:lvl1pPr', 'mn', 1800);

export const masterXml = (): string =>
  part(
    element(
      'p:sldMaster',
      spaces,
      element('p:cSld', {}, background, tree([title, footer, number].map(placeXml))),
      element('p:clrMap', colourMap),
      element(
        'p:sldLayoutIdLst',
        {},
        ...layoutNames.map((_, nth) => element('p:sldLayoutId', { id: 2_147_483_649 + nth, 'r:id': `rId${nth + 1}` })),
      ),
      element(
        'p:txStyles',
        {},
        element('p:titleStyle', {}, themeFont('a:lvl1pPr', 'mj', 2800)),
        element('p:bodyStyle', {}, themeFont('a:lvl1pPr', 'mn', 1800)),
        element('p:otherStyle', {}, defaultText),
      ),
    ),
  );

export const layoutNames: readonly Layout[] = ['opening', 'plain'];

export function layoutXml(layout: Layout): string {
  const isOpening = layout === 'opening';
  const shapes = isOpening
    ? [...[opening.title, opening.promise].map(placeXml), stripeXml(4)]
    : [title, footer, number].map(placeXml);
  return part(
    element(
      'p:sldLayout',
      { ...spaces, type: isOpening ? 'title' : 'titleOnly', preserve: 1 },
      element('p:cSld', { name: isOpening ? 'Opening' : 'Headline' }, tree(shapes)),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  );
}

/** A sheet of paper in points: the slide above, what the speaker says below. */
export const notesSize = { width: 6_858_000, height: 9_144_000 };

export function notesMasterXml(): string {
  const slide = { x: 685_800, y: 685_800, width: 5_486_400, height: 3_086_100 };
  const words = { x: 685_800, y: 4_114_800, width: 5_486_400, height: 4_343_400 };
  const image = element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 2, name: 'Slide' }),
      element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
      element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 })),
    ),
    element('p:spPr', {}, transform(slide), preset('rect')),
  );
  const body = placeXml({ type: 'body', index: 1, name: 'Speaker notes', frame: words, size: 1200, anchor: 't' }, 1);
  return part(
    element(
      'p:notesMaster',
      spaces,
      element('p:cSld', {}, background, tree([image, body])),
      element('p:clrMap', colourMap),
      element('p:notesStyle', {}, themeFont('a:lvl1pPr', 'mn', 1200)),
    ),
  );
}
