import type { Frame } from '../../model/geometry.ts';
import type { Step } from '../../model/story.ts';
import type { Vision } from '../../model/vision.ts';
import { safeImage } from '../../picture/safe-image.ts';
import { titleOfStory } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import type { Canvas } from './canvas.ts';
import { type Making, onSlides, slideOf } from './making.ts';
import { places } from './measures.ts';
import { fillOf } from './paint.ts';
import { nativePicture } from './picture-shape.ts';
import { preset, shape } from './shape.ts';
import type { Slide } from './slide.ts';
import { sentence } from './text-slides.ts';
import { paragraph, type Room, sizeThatFits, textBody } from './words.ts';
import type { Xml } from './xml.ts';

/** The slide of a step that shows the vision page: the title, the promise and the metaphor, large, beside the image. */
export function visionSlide({ headline, speakerNotes }: Step, making: Making): Slide {
  const { vision } = making.project;
  const lines = linesOf(vision);
  const image = safeImage(vision.image);
  const picture = image && making.pictures.of(image) ? image : undefined;
  return slideOf(
    {
      headline: headline.trim() || titleOfStory(making.project),
      notes: speakerNotes,
      draw: (canvas) => [
        ...(picture ? pictureBeside(picture, vision, canvas) : []),
        ...(lines.length > 0 ? [wordsOf(lines, picture !== undefined, canvas)] : []),
        ...(lines.length === 0 && !picture ? [sentence(unwritten, canvas)] : []),
      ],
    },
    making,
  );
}

const unwritten = 'The title and the promise of the partnership are not written down yet.';

/** Of the width of a slide, where there is an image. */
const [wordsShare, pictureShare] = [0.48, 0.48];

const { x, y, width, height } = places.body;

/** The middle of the page is a little above its half. */
const body: Frame = { x, y, width, height: height * 0.9 };

type Place = Omit<Canvas, 'placing'>;

function pictureBeside(href: string, { imageDescription }: Vision, canvas: Place): Xml[] {
  const room = { ...body, x: x + width * (1 - pictureShare), width: width * pictureShare };
  const says = drawable(imageDescription).trim() || 'The image of the vision';
  const mark = { href, fills: false, round: false, fill: undefined };
  return nativePicture(mark, room, canvas, says).map(({ xml }) => xml);
}

type Line = { text: string; isTitle: boolean; rooms: readonly Room[]; colour: string };

function linesOf({ title, promise, metaphor }: Vision): Line[] {
  const { ink, ink2, organisations } = onSlides;
  const rooms = (sizes: readonly number[], lines: number): Room[] => sizes.map((size) => ({ size, lines }));
  const all: Line[] = [
    { text: title.trim(), isTitle: true, rooms: rooms([54, 44, 32, 24, 16], 2), colour: organisations.teal.ink },
    { text: promise.trim(), isTitle: false, rooms: rooms([28, 22, 18, 14], 3), colour: ink },
    {
      text: metaphor.trim() && `Pictured as: ${metaphor.trim()}.`,
      isTitle: false,
      rooms: rooms([16, 14, 12], 2),
      colour: ink2,
    },
  ];
  return all.filter(({ text }) => text !== '');
}

function wordsOf(lines: readonly Line[], isBeside: boolean, { numbers }: Place): Xml {
  const frame = isBeside ? { ...body, width: width * wordsShare } : { ...body, x: x + width * 0.1, width: width * 0.8 };
  const paragraphs = lines.map(({ text, isTitle, rooms, colour }) =>
    paragraph(text, { size: sizeThatFits(text, frame.width, rooms), bold: isTitle, colour }, isBeside ? 'l' : 'ctr'),
  );
  const text = textBody(paragraphs, { wraps: true, anchor: 'ctr' });
  const none = { geometry: preset('rect'), fill: fillOf(undefined), stroke: '' };
  return shape({ id: numbers.next(), name: 'Vision' }, { frame, ...none, text, isTextBox: true });
}
