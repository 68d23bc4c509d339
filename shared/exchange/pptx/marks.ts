import { type Frame, type Point, surround } from '../../model/geometry.ts';
import type { Mark } from '../../picture/display-list.ts';
import { textWidth } from '../../picture/text.ts';
import type { Canvas, Native } from './canvas.ts';
import { placed } from './measures.ts';
import { movedBy, ownGeometry, type Piece, piecesOf, roundedPieces, through } from './outline.ts';
import { fillOf, strokeOf } from './paint.ts';
import { nativePicture } from './picture-shape.ts';
import { preset, shape, type Turn } from './shape.ts';
import { type Align, ascent, lineHeight, paragraph, textBody } from './words.ts';
import type { Xml } from './xml.ts';

type Of<Name extends Mark['shape']> = Extract<Mark, { shape: Name }>;
type Solid = Of<'rect'> | Of<'circle'>;
type Words = Of<'text'>;

/**
 * The marks of a drawing as native shapes. Words in the middle of a shape become the text of that shape; neighbours of
 * one look, such as the discs of a tower, become one shape.
 */
export function nativeShapes(marks: readonly Mark[], canvas: Canvas): Native[] {
  const natives: Native[] = [];
  for (let nth = 0; nth < marks.length; ) {
    const mark = marks[nth] as Mark;
    const alike = alikeFrom(marks, nth);
    const next = marks[nth + 1];
    if (alike.length > 1) {
      natives.push(bars(alike, canvas));
      nth += alike.length;
      continue;
    }
    if (isSolid(mark) && next?.shape === 'text' && isInMiddle(next, mark)) {
      natives.push(solid(mark, canvas, next));
      nth += 1;
    } else natives.push(...native(mark, canvas));
    nth += 1;
  }
  return natives;
}

function native(mark: Mark, canvas: Canvas): Native[] {
  switch (mark.shape) {
    case 'rect':
    case 'circle':
      return [solid(mark, canvas)];
    case 'path':
      return [outline(movedBy(piecesOf(mark.d), onSlide(mark, canvas)), mark, canvas, 'Drawing')];
    case 'text':
      return mark.text.trim() === '' ? [] : [textBox(mark, canvas)];
    case 'image':
      return nativePicture(mark, frameOf(mark, mark, canvas), canvas);
  }
}

const isSolid = (mark: Mark): mark is Solid => mark.shape === 'rect' || mark.shape === 'circle';

function isInMiddle({ x, y, size, anchor, matrix }: Words, solid: Solid): boolean {
  const { x: left, y: top, width, height } = boxOf(solid);
  if (anchor !== 'middle' || matrix !== solid.matrix) return false;
  return Math.abs(x - left - width / 2) < 0.5 && Math.abs(y - size * 0.36 - top - height / 2) < 2;
}

const boxOf = (mark: Solid): Frame =>
  mark.shape === 'rect'
    ? mark
    : { x: mark.x - mark.radius, y: mark.y - mark.radius, width: mark.radius * 2, height: mark.radius * 2 };

/** A rectangle of this much at most may be a disc or a bar among others. */
const largestBar = 16;

/** The small rectangles from here on that are painted alike. */
function alikeFrom(marks: readonly Mark[], from: number): Of<'rect'>[] {
  const first = marks[from];
  const isBar = (mark: Mark | undefined): mark is Of<'rect'> => mark?.shape === 'rect' && mark.width <= largestBar;
  if (!isBar(first)) return [];
  const look = lookOf(first);
  const after = marks.slice(from).findIndex((mark) => !isBar(mark) || lookOf(mark) !== look);
  return marks.slice(from, after < 0 ? undefined : from + after) as Of<'rect'>[];
}

const lookOf = ({ fill, pen, matrix }: Mark): string => JSON.stringify([fill, pen, matrix]);

function bars(alike: readonly Of<'rect'>[], canvas: Canvas): Native {
  const [first] = alike as [Of<'rect'>];
  const pieces = alike.flatMap((bar) => movedBy(roundedPieces(bar, bar.radius), onSlide(bar, canvas)));
  return outline(pieces, first, canvas, 'Bars');
}

function solid(mark: Solid, canvas: Canvas, words?: Words): Native {
  const frame = frameOf(mark, boxOf(mark), canvas);
  const isRound = mark.shape === 'rect' && mark.radius > 0;
  const share = isRound ? Math.min(0.5, mark.radius / Math.min(mark.width, mark.height)) : 0;
  const geometry = isRound ? preset('roundRect', { adj: share * 100_000 }) : preset(solidName[mark.shape]);
  const text = words && textBody([paragraphOf(words, canvas, 'ctr')], { anchor: 'ctr' });
  const called = { id: canvas.numbers.next(), name: words?.text ?? 'Shape' };
  return { frame, xml: shape(called, { frame, geometry, ...paintOf(mark, canvas), ...(text && { text }) }) };
}

const solidName = { rect: 'rect', circle: 'ellipse' } as const;

/** Pieces that lie on the slide already, as a shape of their own. */
function outline(pieces: readonly Piece[], mark: Mark, canvas: Canvas, name: string): Native {
  const points = pieces.flatMap((piece) => (piece.to === 'start' ? [] : piece.points));
  const frame = surround(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? nowhere;
  const size = { width: Math.max(1, frame.width), height: Math.max(1, frame.height) };
  const geometry = ownGeometry(
    movedBy(pieces, ({ x, y }) => ({ x: x - frame.x, y: y - frame.y })),
    size,
  );
  const its = { ...frame, ...size };
  return {
    frame: its,
    xml: shape({ id: canvas.numbers.next(), name }, { frame: its, geometry, ...paintOf(mark, canvas) }),
  };
}

const nowhere: Frame = { x: 0, y: 0, width: 0, height: 0 };

function textBox(mark: Words, canvas: Canvas): Native {
  const align = alignOf[mark.anchor];
  const width =
    textWidth(mark.text, mark.size, mark.weight >= 600 ? 600 : 400) * 1.04 + mark.text.length * mark.spacing;
  const left = mark.x - (align === 'l' ? 0 : align === 'r' ? width : width / 2);
  const box = { x: left, y: mark.y - ascent * mark.size, width, height: lineHeight * mark.size };
  const { frame, turn } = turnedFrame(mark, box, canvas);
  const text = textBody([paragraphOf(mark, canvas, align)]);
  const none = { fill: fillOf(undefined), stroke: '' };
  const called = { id: canvas.numbers.next(), name: mark.text };
  return { frame, xml: shape(called, { frame, geometry: preset('rect'), ...none, text, isTextBox: true, turn }) };
}

export const alignOf: Record<Words['anchor'], Align> = { start: 'l', middle: 'ctr', end: 'r' };

function paragraphOf({ text, size, weight, spacing, fill, matrix }: Words, { placing }: Canvas, align: Align): Xml {
  const scale = placing.scale * factorOf(matrix);
  const { colour, opacity } = fill ?? { colour: '#000000', opacity: 1 };
  const letters = { size: size * scale, bold: weight >= 600, colour, opacity, spacing: spacing * scale };
  return paragraph(text, letters, align);
}

const paintOf = ({ fill, pen, matrix }: Mark, { placing }: Canvas) => ({
  fill: fillOf(fill),
  stroke: strokeOf(pen, placing.scale * factorOf(matrix)),
});

/** How much larger than asked for something is drawn. */
const factorOf = (matrix: Mark['matrix']): number => (matrix ? Math.hypot(matrix[0], matrix[1]) : 1);

const onSlide =
  ({ matrix }: Pick<Mark, 'matrix'>, { placing }: Canvas) =>
  (point: Point): Point =>
    placed(matrix ? through(matrix)(point) : point, placing);

/** In sixty thousandths of a degree, as slides count. */
const perRadian = (180 / Math.PI) * 60_000;

/** A box of words that may be turned, as the label of an axis is: it is turned around its middle. */
function turnedFrame(mark: Words, box: Frame, canvas: Canvas): { frame: Frame; turn: Turn } {
  const angle = mark.matrix ? Math.atan2(mark.matrix[1], mark.matrix[0]) : 0;
  if (Math.abs(angle) < 0.001) return { frame: frameOf(mark, box, canvas), turn: {} };
  const scale = canvas.placing.scale * factorOf(mark.matrix);
  const [width, height] = [box.width * scale, box.height * scale];
  const middle = onSlide(mark, canvas)({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const rotation = Math.round((angle * perRadian + 21_600_000) % 21_600_000);
  return { frame: { x: middle.x - width / 2, y: middle.y - height / 2, width, height }, turn: { rotation } };
}

/** A box of a drawing on the slide, moved and scaled. */
function frameOf(mark: Pick<Mark, 'matrix'>, { x, y, width, height }: Frame, canvas: Canvas): Frame {
  const [start, end] = [
    { x, y },
    { x: x + width, y: y + height },
  ].map(onSlide(mark, canvas)) as [Point, Point];
  return { ...start, width: end.x - start.x, height: end.y - start.y };
}
