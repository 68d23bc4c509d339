import type { Frame } from '../../model/geometry.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import type { Vision } from '../../model/vision.ts';
import { displayList } from '../../picture/display-list.ts';
import { drawnMetaphor } from '../../picture/posters/gallery.ts';
import type { Metaphor } from '../../picture/posters/scene.ts';
import { SceneDrawing, sceneSize } from '../../picture/posters/scene-picture.tsx';
import { safeImage } from '../../picture/safe-image.ts';
import { titleOfStory } from '../../picture/sentences.ts';
import { drawable } from '../../picture/text.ts';
import { posterInStory } from '../../report/poster-in-story.ts';
import type { Canvas } from './canvas.ts';
import { type Making, onSlides, slideOf } from './making.ts';
import { nativeShapes } from './marks.ts';
import { fitInto, places } from './measures.ts';
import { fillOf } from './paint.ts';
import { nativePicture } from './picture-shape.ts';
import { group, preset, shape } from './shape.ts';
import type { Slide } from './slide.ts';
import { sentence } from './text-slides.ts';
import { paragraph, type Room, sizeThatFits, textBody } from './words.ts';
import type { Xml } from './xml.ts';

/**
 * The slide of a step that shows the vision page: the title and the promise, large, beside the image, or else beside the
 * metaphor as it is drawn; a metaphor that is not drawn is said in words.
 */
export function visionSlide({ headline, speakerNotes }: Step, making: Making): Slide {
  const { vision } = making.project;
  const image = safeImage(vision.image);
  const picture = image && making.pictures.of(image) ? image : undefined;
  const drawn = picture ? undefined : drawnMetaphor(vision.metaphor);
  const lines = linesOf(drawn ? { ...vision, metaphor: '' } : vision);
  const isBeside = picture !== undefined || drawn !== undefined;
  return slideOf(
    {
      headline: headline.trim() || titleOfStory(making.project),
      notes: speakerNotes,
      draw: (canvas) => [
        ...(picture ? pictureBeside(picture, vision, canvas) : []),
        ...(drawn ? [metaphorBeside(drawn, making.project, canvas)] : []),
        ...(lines.length > 0 ? [wordsOf(lines, isBeside, canvas)] : []),
        ...(lines.length === 0 && !isBeside ? [sentence(unwritten, canvas)] : []),
      ],
    },
    making,
  );
}

const unwritten = 'The title and the promise of the partnership are not written down yet.';

/** Of the width of a slide, where there is something to see. */
const [wordsShare, pictureShare] = [0.48, 0.48];

const { x, y, width, height } = places.body;

/** The middle of the page is a little above its half. */
const body: Frame = { x, y, width, height: height * 0.9 };

/** What is seen beside the words. */
const beside: Frame = { ...body, x: x + width * (1 - pictureShare), width: width * pictureShare };

type Place = Omit<Canvas, 'placing'>;

function pictureBeside(href: string, { imageDescription }: Vision, canvas: Place): Xml[] {
  const says = drawable(imageDescription).trim() || 'The image of the vision';
  const mark = { href, fills: false, round: false, fill: undefined };
  return nativePicture(mark, beside, canvas, says).map(({ xml }) => xml);
}

function metaphorBeside(metaphor: Metaphor, project: Project, canvas: Place): Xml {
  const placing = fitInto(beside, { x: 0, y: 0, ...sceneSize }, beside.width);
  const called = { id: canvas.numbers.next(), name: metaphor.name, says: metaphor.name };
  const scene = <SceneDrawing content={posterInStory(project)} metaphor={metaphor} />;
  const shapes = nativeShapes(displayList(scene), { ...canvas, placing }).map(({ xml }) => xml);
  const { scale, at } = placing;
  return group(called, { ...at, width: sceneSize.width * scale, height: sceneSize.height * scale }, shapes);
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
