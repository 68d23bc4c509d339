import type { Frame } from '../../model/geometry.ts';
import { side } from '../../model/organisation.ts';
import { dayWords } from '../../picture/day-words.ts';
import { list, titleOfStory } from '../../picture/sentences.ts';
import type { Canvas } from './canvas.ts';
import { type Making, onSlides, slideOf } from './making.ts';
import { perPoint, places, slideSize } from './measures.ts';
import { fillOf } from './paint.ts';
import { preset, shape } from './shape.ts';
import { filled, type Slide } from './slide.ts';
import { paragraph, type Room, sizeThatFits, textBody } from './words.ts';
import type { Xml } from './xml.ts';

const sideOrder = side.options;

/** The slide before the map: title, promise, who takes part, and the day. */
export function openingSlide(making: Making): Slide {
  const { project, day } = making;
  const promise = project.vision.promise.trim();
  const names = Object.values(project.organisations)
    .toSorted((a, b) => sideOrder.indexOf(a.side) - sideOrder.indexOf(b.side))
    .map((it) => it.name.trim() || 'an organisation without a name');
  return slideOf(
    {
      layout: 'opening',
      headline: titleOfStory(project),
      draw: ({ numbers }) => [
        fitted('ctrTitle', titleOfStory(project), numbers.next()),
        ...(promise === '' ? [] : [fitted('subTitle', promise, numbers.next())]),
        words([list(names), dayWords(day)], place(0.1, promise === '' ? 0.56 : 0.68, 0.08), numbers.next()),
      ],
    },
    making,
  );
}

const openingWidth = slideSize.width * 0.8;
const place = (x: number, y: number, height: number): Frame => ({
  x: slideSize.width * x,
  y: slideSize.height * y,
  width: openingWidth,
  height: slideSize.height * height,
});

const rooms: Record<'ctrTitle' | 'subTitle', readonly Room[]> = {
  ctrTitle: [
    { size: 44, lines: 2 },
    { size: 32, lines: 3 },
    { size: 24, lines: 4 },
    { size: 18, lines: 6 },
    { size: 14, lines: 8 },
  ],
  subTitle: [
    { size: 22, lines: 2 },
    { size: 18, lines: 3 },
    { size: 14, lines: 5 },
    { size: 10, lines: 8 },
  ],
};

function fitted(type: 'ctrTitle' | 'subTitle', text: string, id: number): Xml {
  const isTitle = type === 'ctrTitle';
  const size = sizeThatFits(text, openingWidth, rooms[type]);
  const line = paragraph(text, { size, bold: isTitle, colour: isTitle ? onSlides.ink : onSlides.ink2 });
  const body = textBody([line], { wraps: true, anchor: isTitle ? 'b' : 't' });
  return filled({ id, name: isTitle ? 'Title' : 'Promise' }, isTitle ? { type } : { type, index: 1 }, body);
}

function words(lines: readonly string[], frame: Frame, id: number, size = 14): Xml {
  const paragraphs = lines.map((line) => paragraph(line, { size: size * perPoint, colour: onSlides.ink2 }));
  const text = textBody(paragraphs, { wraps: true });
  const none = { geometry: preset('rect'), fill: fillOf(undefined), stroke: '' };
  return shape({ id, name: lines[0] ?? 'Text' }, { frame, ...none, text, isTextBox: true });
}

/** One sentence on a slide; at the top of its body unless another place is named. */
export const sentence = (
  text: string,
  { numbers }: Omit<Canvas, 'placing'>,
  frame: Frame = { ...places.body, height: 40 * perPoint },
  size = 18,
): Xml => words([text], frame, numbers.next(), size);
