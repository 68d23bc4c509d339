import type { Frame } from '../../model/geometry.ts';
import type { Step } from '../../model/story.ts';
import { headlineOf } from '../../report/story/step-words.ts';
import type { TextPage } from '../../report/story/text-page.ts';
import { type Making, onSlides, slideOf } from './making.ts';
import { perPoint, places } from './measures.ts';
import { fillOf } from './paint.ts';
import { preset, shape } from './shape.ts';
import type { Slide } from './slide.ts';
import { paragraph, type Room, sizeThatFits, textBody } from './words.ts';
import type { Xml } from './xml.ts';

const shortRooms: readonly Room[] = [
  { size: 26, lines: 2 },
  { size: 22, lines: 3 },
  { size: 18, lines: 4 },
  { size: 14, lines: 6 },
];

/** So large can the reasons be that a slide has room for so many lines of them. */
const lineRooms: readonly Room[] = [
  { size: 18, lines: 11 },
  { size: 16, lines: 13 },
  { size: 14, lines: 15 },
  { size: 12, lines: 18 },
  { size: 10, lines: 22 },
];

/** The slide of a step that is told in words: what is said in short, and what it rests on. */
export function textSlide(step: Step, { short, lines, foot }: TextPage, making: Making): Slide {
  const { x, y, width, height } = places.body;
  const top = 120 * perPoint;
  const said = { size: sizeThatFits(short, width, shortRooms), bold: true, colour: onSlides.ink };
  const size = sizeThatFits(lines.join(' '), width, lineRooms);
  const reasons = lines.map((line) => paragraph(`•  ${line}`, { size, colour: onSlides.ink }));
  const last = foot === '' ? [] : [paragraph(foot, { size: 12 * perPoint, colour: onSlides.ink2 })];
  return slideOf(
    {
      headline: headlineOf(making.project, step),
      notes: step.speakerNotes,
      draw: ({ numbers }) => [
        box(numbers.next(), 'In short', { x, y, width, height: top }, [paragraph(short, said)]),
        ...(reasons.length + last.length === 0
          ? []
          : [
              box(numbers.next(), 'What this rests on', { x, y: y + top, width, height: height - top }, [
                ...reasons,
                ...last,
              ]),
            ]),
      ],
    },
    making,
  );
}

const box = (id: number, name: string, frame: Frame, words: Xml[]) =>
  shape(
    { id, name },
    {
      frame,
      geometry: preset('rect'),
      fill: fillOf(undefined),
      stroke: '',
      text: textBody(words, { wraps: true }),
      isTextBox: true,
    },
  );
