import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Ink, Mark, Pen } from '../../../shared/picture/display-list.ts';
import { fontStack } from '../../../shared/picture/text.ts';
import type { Pictures } from './pictures.ts';

/** What is painted on, and with: the context is in map units already. */
export type Brush = {
  context: CanvasRenderingContext2D;
  /** Pixels of the screen to a map unit. */
  scale: number;
  pictures: Pictures;
  /** How much of everything is seen, 0 to 1: less for what is dimmed. */
  presence: number;
};

/** Text that is lower than this many pixels of the screen cannot be read: a bar in its place is quicker. */
const leastText = 4;

const paths = new WeakMap<Mark, Path2D>();

/** Paints marks with their origin at a place of the map; what would be too small to be seen is left out. */
export function paintMarks(brush: Brush, marks: readonly Mark[], at: { x: number; y: number }): void {
  const { context } = brush;
  context.translate(at.x, at.y);
  for (const mark of marks) {
    if (mark.matrix === undefined) paintMark(brush, mark);
    else {
      context.save();
      context.transform(...mark.matrix);
      paintMark(brush, mark);
      context.restore();
    }
  }
  context.translate(-at.x, -at.y);
}

function paintMark(brush: Brush, mark: Mark): void {
  switch (mark.shape) {
    case 'rect':
      paintRect(brush, mark);
      break;
    case 'circle':
      paintCircle(brush, mark);
      break;
    case 'path':
      fillAndStroke(brush, mark, pathOf(mark));
      break;
    case 'text':
      paintText(brush, mark);
      break;
    case 'image':
      paintImage(brush, mark);
      break;
    default:
      assertNever(mark);
  }
}

type Of<Shape extends Mark['shape']> = Mark & { shape: Shape };

function pathOf(mark: Of<'path'>): Path2D {
  const known = paths.get(mark);
  if (known) return known;
  const made = new Path2D(mark.d);
  paths.set(mark, made);
  return made;
}

function paintCircle(brush: Brush, mark: Of<'circle'>): void {
  if (mark.radius * brush.scale < 0.7) return;
  brush.context.beginPath();
  brush.context.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
  fillAndStroke(brush, mark);
}

/** Corners that could not be seen are not rounded: a plain rectangle is several times quicker. */
function paintRect(brush: Brush, mark: Of<'rect'>): void {
  const { context, scale } = brush;
  const { x, y, width, height, radius, fill, pen } = mark;
  if (radius * scale > 1) {
    context.beginPath();
    context.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
    fillAndStroke(brush, mark);
    return;
  }
  if (fill) {
    takeInk(brush, fill);
    context.fillRect(x, y, width, height);
  }
  if (pen) {
    takePen(brush, pen);
    context.strokeRect(x, y, width, height);
  }
}

function fillAndStroke(brush: Brush, { fill, pen }: Mark, path?: Path2D): void {
  if (fill) {
    takeInk(brush, fill);
    if (path) brush.context.fill(path);
    else brush.context.fill();
  }
  if (!pen) return;
  takePen(brush, pen);
  if (path) brush.context.stroke(path);
  else brush.context.stroke();
}

function takeInk({ context, presence }: Brush, ink: Ink): void {
  context.globalAlpha = ink.opacity * presence;
  context.fillStyle = ink.colour;
}

function takePen(brush: Brush, pen: Pen): void {
  brush.context.globalAlpha = pen.opacity * brush.presence;
  brush.context.strokeStyle = pen.colour;
  brush.context.lineWidth = pen.width;
  brush.context.lineCap = pen.roundCap ? 'round' : 'butt';
  brush.context.lineJoin = pen.roundJoin ? 'round' : 'miter';
  brush.context.setLineDash(pen.dash as number[]);
}

function paintText(brush: Brush, mark: Of<'text'>): void {
  if (!mark.fill) return;
  brush.context.fillStyle = mark.fill.colour;
  if (mark.size * brush.scale < leastText) {
    const width = mark.text.length * mark.size * 0.5;
    const from = mark.anchor === 'start' ? 0 : mark.anchor === 'middle' ? width / 2 : width;
    brush.context.globalAlpha = mark.fill.opacity * 0.45 * brush.presence;
    brush.context.fillRect(mark.x - from, mark.y - mark.size * 0.6, width, mark.size * 0.5);
    return;
  }
  brush.context.globalAlpha = mark.fill.opacity * brush.presence;
  brush.context.font = `${mark.weight} ${mark.size}px ${fontStack}`;
  brush.context.textAlign = mark.anchor === 'middle' ? 'center' : mark.anchor;
  brush.context.letterSpacing = `${mark.spacing}px`;
  brush.context.fillText(mark.text, mark.x, mark.y);
}

function paintImage(brush: Brush, mark: Of<'image'>): void {
  const picture = brush.pictures.get(mark.href);
  if (!picture) return;
  const { x, y, width, height } = mark;
  const [across, down] = [width / picture.width, height / picture.height];
  const size = mark.fills ? Math.max(across, down) : Math.min(across, down);
  const [w, h] = [picture.width * size, picture.height * size];
  brush.context.save();
  brush.context.beginPath();
  if (mark.round) brush.context.arc(x + width / 2, y + height / 2, width / 2, 0, 2 * Math.PI);
  else brush.context.rect(x, y, width, height);
  brush.context.clip();
  brush.context.globalAlpha = brush.presence;
  // As `xMid` for a face that fills its circle and `xMax` for a logo that keeps to the right.
  brush.context.drawImage(picture, mark.fills ? x + (width - w) / 2 : x + width - w, y + (height - h) / 2, w, h);
  brush.context.restore();
}
