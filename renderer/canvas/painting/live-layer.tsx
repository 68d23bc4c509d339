import { cardFrame, type Frame, type Point } from '../../../shared/model/geometry.ts';
import { displayList } from '../../../shared/picture/display-list.ts';
import { LinkLine } from '../../../shared/picture/line.tsx';
import { routeBetween } from '../../../shared/picture/routes/route-between.ts';
import type { Sight } from '../../store/sight.ts';
import type { Lifted } from '../lifted.ts';
import type { Scene } from '../scene.ts';
import { type Brush, paintMarks } from './brush.ts';
import type { Drawings } from './drawings.tsx';
import { paintMap } from './paint-map.ts';
import type { Pictures } from './pictures.ts';

/** A line to draw while something snaps to its neighbours. */
export type GuideLine = { from: Point; to: Point };

export type Live = { scene: Scene; lifted: Lifted; by: Point; guides: readonly GuideLine[]; target: Frame | undefined };

/** More lines than these do not follow a drag; they are there again when it ends. */
const mostStretched = 300;

/** What moves during a drag, over everything else: painted anew in each frame, and nothing but that. */
export class LiveLayer {
  private readonly canvas: HTMLCanvasElement;
  private readonly pictures: Pictures;
  private density = 1;
  private isClear = true;
  /** What is moved, painted once, when it is too much to be painted in every frame. */
  private kept: Kept | undefined;

  constructor(canvas: HTMLCanvasElement, pictures: Pictures) {
    this.canvas = canvas;
    this.pictures = pictures;
  }

  resize(width: number, height: number, density: number): void {
    this.density = density;
    this.canvas.width = Math.round(width * density);
    this.canvas.height = Math.round(height * density);
  }

  clear(): void {
    if (this.isClear) return;
    this.canvas.getContext('2d')?.reset();
    this.canvas.style.visibility = 'hidden';
    this.isClear = true;
    this.kept = undefined;
  }

  private paintMany(context: CanvasRenderingContext2D, drawings: Drawings, sight: Sight, live: Live): void {
    if (this.kept?.of !== live.lifted || this.kept.sight.zoom !== sight.zoom)
      this.kept = this.keep(drawings, sight, live);
    const { canvas, sight: then, air } = this.kept;
    const x = (sight.x - then.x + live.by.x * sight.zoom) * this.density - air.x;
    const y = (sight.y - then.y + live.by.y * sight.zoom) * this.density - air.y;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalAlpha = 1;
    context.drawImage(canvas, Math.round(x), Math.round(y));
    context.restore();
  }

  /** With a third of the window around it: what is dragged in from outside of the window is there as well. */
  private keep(drawings: Drawings, sight: Sight, live: Live): Kept {
    const { width, height } = this.canvas;
    const air = { x: Math.round(width / 3), y: Math.round(height / 3) };
    const canvas = new OffscreenCanvas(width + 2 * air.x, height + 2 * air.y);
    const context = canvas.getContext('2d') as unknown as CanvasRenderingContext2D;
    const scale = sight.zoom * this.density;
    const [x, y] = [sight.x * this.density + air.x, sight.y * this.density + air.y];
    context.setTransform(scale, 0, 0, scale, x, y);
    const area = { x: -x / scale, y: -y / scale, width: canvas.width / scale, height: canvas.height / scale };
    paintLifted({ context, scale, pictures: this.pictures, presence: 1 }, drawings, live, area);
    return { canvas, of: live.lifted, sight, air };
  }

  paint(drawings: Drawings, sight: Sight, live: Live): void {
    const context = this.canvas.getContext('2d');
    if (!context) return;
    context.reset();
    this.canvas.style.visibility = 'visible';
    this.isClear = false;
    const scale = sight.zoom * this.density;
    const brush: Brush = { context, scale, pictures: this.pictures, presence: 1 };
    const { x, y } = live.by;
    const area = {
      x: -sight.x / sight.zoom,
      y: -sight.y / sight.zoom,
      width: this.canvas.width / scale,
      height: this.canvas.height / scale,
    };
    context.setTransform(scale, 0, 0, scale, sight.x * this.density, sight.y * this.density);
    paintTarget(brush, drawings, live.target);
    paintStretched(brush, drawings, live);
    if (live.lifted.ids.size > fewEnough) this.paintMany(context, drawings, sight, live);
    else {
      context.translate(x, y);
      paintLifted(brush, drawings, live, { ...area, x: area.x - x, y: area.y - y });
      context.translate(-x, -y);
    }
    paintGuides(brush, drawings, live.guides, sight.zoom);
  }
}

/** More than these are painted once and moved as one bitmap. */
const fewEnough = 60;

/** A bitmap of what is moved; `air` is how many pixels it reaches beyond the window it was painted for. */
type Kept = { canvas: OffscreenCanvas; of: Lifted; sight: Sight; air: Point };

function paintLifted(brush: Brush, drawings: Drawings, { scene, lifted }: Live, area: Frame): void {
  const { people, links, ids } = lifted;
  for (const _ of paintMap(brush, drawings, scene, { area, people, links, has: (id) => ids.has(id) }));
}

/** Lines with one end that moves go straight: what they cross is looked at again when the drag ends. */
function paintStretched(brush: Brush, { palette }: Drawings, { scene, lifted, by }: Live): void {
  const placeOf = (id: keyof typeof scene.project.people): Frame | undefined => {
    const position = scene.project.people[id]?.position;
    if (!position) return undefined;
    return cardFrame(lifted.ids.has(id) ? { x: position.x + by.x, y: position.y + by.y } : position);
  };
  for (const link of lifted.stretched.slice(0, mostStretched)) {
    const [from, to] = [placeOf(link.from), placeOf(link.to)];
    if (!from || !to || scene.look.link(link.id) === 'hidden') continue;
    const offsets = scene.routes.direct(link)?.offsets;
    const route = routeBetween(from, to, { kind: link.kind, direction: link.direction, ...(offsets && { offsets }) });
    paintMarks(brush, displayList(<LinkLine link={link} route={route} palette={palette} />), { x: 0, y: 0 });
  }
}

/** The ground on which something would be put down. */
function paintTarget({ context, scale }: Brush, { palette }: Drawings, target: Frame | undefined): void {
  if (!target) return;
  context.strokeStyle = palette.selection;
  context.lineWidth = 3 / scale;
  context.setLineDash([8 / scale, 5 / scale]);
  context.beginPath();
  context.roundRect(target.x, target.y, target.width, target.height, 14);
  context.stroke();
}

function paintGuides({ context }: Brush, { palette }: Drawings, guides: readonly GuideLine[], zoom: number): void {
  context.globalAlpha = 1;
  context.strokeStyle = palette.selection;
  context.lineWidth = 1 / zoom;
  context.setLineDash([4 / zoom, 3 / zoom]);
  for (const { from, to } of guides) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
}
