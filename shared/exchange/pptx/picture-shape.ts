import type { Frame } from '../../model/geometry.ts';
import type { Mark } from '../../picture/display-list.ts';
import type { ImageSize } from '../../picture/image-size.ts';
import type { Canvas, Native } from './canvas.ts';
import { calledXml, preset, transform } from './shape.ts';
import { element, type Xml } from './xml.ts';

type ImageMark = Extract<Mark, { shape: 'image' }>;

/** A picture as a picture of the slide, with what it shows in words: a round one is cut to a circle, which can be taken back in the program. */
export function nativePicture(
  mark: Pick<ImageMark, 'href' | 'fills' | 'round' | 'fill'>,
  room: Frame,
  { numbers, parts }: Omit<Canvas, 'placing'>,
  says = '',
): Native[] {
  const shown = parts.picture(mark.href);
  if (!shown) return [];
  const frame = mark.fills ? room : wholeIn(room, shown.size);
  const opacity = mark.fill?.opacity ?? 1;
  const pale = opacity < 1 ? element('a:alphaModFix', { amt: Math.round(opacity * 100_000) }) : '';
  const xml = element(
    'p:pic',
    {},
    element(
      'p:nvPicPr',
      {},
      calledXml({ id: numbers.next(), name: 'Picture', says }),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr'),
    ),
    element(
      'p:blipFill',
      {},
      element('a:blip', { 'r:embed': shown.relation }, pale),
      mark.fills ? cut(room, shown.size) : '',
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element('p:spPr', {}, transform(frame), preset(mark.round ? 'ellipse' : 'rect')),
  );
  return [{ xml, frame }];
}

/** As large as it fits, at the right of its room: logos stand there. */
function wholeIn(room: Frame, { width, height }: ImageSize): Frame {
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return { x: room.x + room.width - size.width, y: room.y + (room.height - size.height) / 2, ...size };
}

/** What is cut off on both sides so that the rest fills its room. */
function cut(room: Frame, { width, height }: ImageSize): Xml {
  const scale = Math.max(room.width / width, room.height / height);
  const share = (all: number, seen: number) => Math.max(0, Math.round(((1 - seen / (all * scale)) / 2) * 100_000));
  const [across, down] = [share(width, room.width), share(height, room.height)];
  return element('a:srcRect', { l: across, r: across, t: down, b: down });
}
