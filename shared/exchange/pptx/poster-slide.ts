import type { Frame } from '../../model/geometry.ts';
import type { Step } from '../../model/story.ts';
import type { PosterContent } from '../../picture/posters/content.ts';
import { gallery } from '../../picture/posters/gallery.ts';
import { posterSheet } from '../../picture/posters/sheet.ts';
import { type PosterText, posterPieces } from '../../picture/posters/texts.tsx';
import { drawable } from '../../picture/text.ts';
import { posterInStory } from '../../report/poster-in-story.ts';
import { posterOfStep } from '../../report/story/step-words.ts';
import type { Canvas } from './canvas.ts';
import { type Making, slideOf } from './making.ts';
import { alignOf, nativeShapes } from './marks.ts';
import { fitInto, places, slideSize } from './measures.ts';
import { fillOf } from './paint.ts';
import { group, preset, shape } from './shape.ts';
import { filled, type Slide } from './slide.ts';
import { paragraph, textBody } from './words.ts';
import type { Xml } from './xml.ts';

const sheet = posterSheet('16:9', 'landscape');
const wholeSlide: Frame = { x: 0, y: 0, ...slideSize };

/**
 * The slide of a step that shows the poster: its picture as native shapes, every text of it as a text that can be edited.
 * It fills the slide, with the title of the poster as that of the slide; a headline of the step stands above it.
 */
export function posterSlide({ which, headline, speakerNotes }: Step, making: Making): Slide {
  const metaphor = gallery[posterOfStep(making.project, { which })];
  const content = showable(posterInStory(making.project), making);
  const { marks, texts } = posterPieces({ content, metaphor, sheet });
  const isWhole = headline.trim() === '';
  const room = isWhole ? wholeSlide : places.body;
  return slideOf(
    {
      layout: isWhole ? 'opening' : 'plain',
      headline: headline.trim(),
      notes: speakerNotes,
      draw: (slide) => {
        const fits = fitInto(room, { x: 0, y: 0, width: sheet.width, height: sheet.height }, room.width);
        // Below a headline it begins where the headline does.
        const placing = isWhole ? fits : { ...fits, at: { ...fits.at, x: room.x } };
        const canvas = { ...slide, placing };
        const called = { id: slide.numbers.next(), name: metaphor.name, says: saysOf(metaphor.name, content) };
        const shapes = nativeShapes(marks, canvas);
        return [
          group(
            called,
            { ...placing.at, width: sheet.width * placing.scale, height: sheet.height * placing.scale },
            shapes.map(({ xml }) => xml),
          ),
          ...texts.flatMap((text) => textShape(text, canvas, isWhole)),
        ];
      },
    },
    making,
  );
}

/** A picture that slides cannot hold is described. */
const showable = (content: PosterContent, { pictures }: Making): PosterContent =>
  content.image !== '' && !pictures.of(content.image) ? { ...content, image: '' } : content;

const saysOf = (name: string, { ours, theirs, imageDescription }: PosterContent): string =>
  name === gallery.picture.name
    ? drawable(imageDescription) || 'The picture of the vision'
    : `${name}: ${drawable(ours.name)} and ${drawable(theirs.name)}`;

/** The places of an opening slide that texts of a poster fill. */
const placeOf = { title: { type: 'ctrTitle' }, promise: { type: 'subTitle', index: 1 } } as const;

function textShape(text: PosterText, canvas: Canvas, isWhole: boolean): Xml[] {
  const { fitted, says } = text;
  if (fitted.lines.length === 0) return [];
  const of = says[0]?.part.of;
  const place = isWhole && (of === 'title' || of === 'promise') ? placeOf[of] : undefined;
  const [frame, body] = [frameOf(text, canvas), bodyOf(text, canvas)];
  const called = { id: canvas.numbers.next(), name: drawable(fitted.text) };
  if (place) return [filled(called, { ...place, frame }, body)];
  const none = { geometry: preset('rect'), fill: fillOf(undefined), stroke: '' };
  return [shape(called, { frame, ...none, text: body, isTextBox: true })];
}

/** Letters of another font are a little wider in places: so much more room keeps the lines as they are. */
const slack = 1.02;

function frameOf({ fitted, x, y, anchor }: PosterText, { placing: { at, scale } }: Canvas): Frame {
  const width = fitted.room * slack;
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { x: at.x + left * scale, y: at.y + y * scale, width: width * scale, height: fitted.height * scale };
}

/** A text as it was written, to be broken into lines by the program; what was shortened is there as it is drawn. */
function bodyOf({ fitted, fill, anchor }: PosterText, { placing: { scale } }: Canvas): Xml {
  const { text, lines, isCut, size, weight, leading } = fitted;
  const letters = { size: size * scale, bold: weight >= 600, colour: fill, leading };
  const paragraphs = isCut ? lines : text.split(/\r\n|[\r\n\u2028\u2029]/).map(drawable);
  return textBody(
    paragraphs.map((line) => paragraph(line, letters, alignOf[anchor])),
    { wraps: true },
  );
}
