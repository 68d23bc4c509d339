import type { Frame } from '../../../shared/model/geometry.ts';
import type { Palette } from '../../../shared/picture/palette.ts';
import type { Sight } from '../../store/sight.ts';
import type { Scene } from '../scene.ts';
import type { Brush } from './brush.ts';
import { Drawings } from './drawings.tsx';
import { paintGhosts, paintMap } from './paint-map.ts';
import { Pictures } from './pictures.ts';

type Wish = { scene: Scene; without: ReadonlySet<string>; drawings: Drawings };
/** A bitmap of a part of the map and what it was painted for. */
type Sheet = { canvas: HTMLCanvasElement; sight: Sight; wish: Wish };
type Work = Sheet & { steps: Generator<void>; context: CanvasRenderingContext2D };

/**
 * Milliseconds of a frame that painting may take: little while the map moves, more when somebody waits for a change, and
 * all that it needs while there is nothing to be seen yet.
 */
const share = { moving: 4, dragging: 8, resting: 22, changed: 28, first: 1000 };
/** A gesture has ended when the map has not moved for this long. */
const rest = 110;

/**
 * The drawn map under React Flow: one bitmap that is moved and scaled with a gesture and painted again, a little in each
 * frame, when the gesture rests or leaves it. What a gesture costs does not depend on how much is on the map.
 */
export class PictureLayer {
  private readonly host: HTMLElement;
  readonly pictures = new Pictures(() => this.repaint());
  drawings: Drawings;
  private sight: Sight = { x: 0, y: 0, zoom: 1 };
  private size = { width: 0, height: 0, density: 1 };
  private wish: Wish | undefined;
  private front: Sheet | undefined;
  private overview: Sheet | undefined;
  private work: Work | undefined;
  private spare: HTMLCanvasElement[] = [];
  private frame = 0;
  private lastMove = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Called when the picture shows the scene that was asked for last. */
  onPainted: (scene: Scene) => void = () => {};

  constructor(host: HTMLElement, palette: Palette) {
    this.host = host;
    this.drawings = new Drawings(palette);
  }

  show(scene: Scene, without: ReadonlySet<string>): void {
    if (this.wish?.scene === scene && this.wish.without === without) return;
    this.wish = { scene, without, drawings: this.drawings };
    this.plan();
  }

  colour(palette: Palette): void {
    this.drawings = new Drawings(palette);
    this.repaint();
  }

  /** Paints everything again: colours, fonts or photos are others now. */
  repaint(): void {
    if (this.wish) this.wish = { ...this.wish, drawings: this.drawings };
    this.plan();
  }

  resize(width: number, height: number, density: number): void {
    this.size = { width, height, density };
    this.front = undefined;
    this.overview = undefined;
    this.work = undefined;
    this.spare = [];
    this.host.replaceChildren();
    this.plan();
  }

  look(sight: Sight): void {
    if (same(sight, this.sight)) return;
    this.sight = sight;
    // Before anything is shown nothing moves: the first picture is not to be held back.
    if (this.front) this.lastMove = performance.now();
    this.place();
    this.plan();
  }

  /** Whether what is on the screen is the scene that was asked for, as sharp as it can be. */
  isDone = (): boolean =>
    this.front !== undefined && this.front.wish === this.wish && this.isSharp(this.front) && this.work === undefined;

  stop(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.timer);
    this.host.replaceChildren();
  }

  /** How many pixels are painted around the window, so that a pan does not leave the bitmap at once. */
  private get margin(): number {
    return this.size.density > 1 ? 160 : 320;
  }

  private plan(): void {
    if (this.frame === 0 && this.wish && this.size.width > 0) this.frame = requestAnimationFrame(this.step);
  }

  private readonly step = (): void => {
    this.frame = 0;
    clearTimeout(this.timer);
    const moving = performance.now() - this.lastMove < rest;
    const changed = this.front?.wish !== this.wish;
    // A change that comes while an older state is being painted starts anew; a move lets the work go on.
    if (this.work && this.work.wish !== this.wish) this.drop();
    if (!this.work && (changed || this.isWanted(moving))) this.begin();
    if (this.work) this.paint(this.shareNow(moving, changed));
    // What was begun during a gesture is not what rests now: one more picture makes it sharp.
    if (this.work || (!moving && this.isWanted(false))) this.plan();
    else if (moving) this.timer = setTimeout(() => this.plan(), rest);
  };

  private shareNow(moving: boolean, changed: boolean): number {
    if (!this.front) return share.first;
    if (moving) return share.moving;
    // What a drag lifts is painted over the picture already: the place it leaves can wait.
    if (this.wish && this.wish.without.size > 0) return share.dragging;
    return changed ? share.changed : share.resting;
  }

  private isWanted(moving: boolean): boolean {
    const { front } = this;
    if (!front) return true;
    if (this.isSharp(front) && this.covers(front, moving ? 40 : this.margin / 3)) return false;
    const ratio = this.sight.zoom / front.sight.zoom;
    return !moving || ratio > 2.2 || !this.covers(front, ratio === 1 ? 40 : 0);
  }

  private begin(): void {
    const { wish } = this;
    if (!wish) return;
    const canvas = this.spare.pop() ?? this.newCanvas();
    const context = canvas.getContext('2d');
    if (!context) return;
    const { density } = this.size;
    const { x, y, zoom } = this.sight;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const scale = zoom * density;
    context.setTransform(scale, 0, 0, scale, (x + this.margin) * density, (y + this.margin) * density);
    const brush: Brush = { context, scale, pictures: this.pictures, presence: 1 };
    const steps = paintAll(brush, wish, this.areaOf(this.sight));
    this.work = { canvas, context, sight: this.sight, wish, steps };
  }

  private paint(time: number): void {
    const { work } = this;
    if (!work) return;
    const end = performance.now() + time;
    while (!work.steps.next().done) if (performance.now() > end) return;
    this.work = undefined;
    this.swap(work);
  }

  private swap(next: Sheet): void {
    const { front } = this;
    this.front = { canvas: next.canvas, sight: next.sight, wish: next.wish };
    next.canvas.style.zIndex = '1';
    next.canvas.style.visibility = 'visible';
    if (front) this.retire(front);
    this.place();
    if (next.wish === this.wish) this.onPainted(next.wish.scene);
  }

  /** The bitmap that shows more of the map stays under the other one: where that ends, there is no emptiness. */
  private retire(sheet: Sheet): void {
    const { front, overview } = this;
    if (
      front &&
      sheet.sight.zoom < front.sight.zoom * 0.9 &&
      (!overview || sheet.sight.zoom <= overview.sight.zoom * 1.1 || overview.wish.scene !== sheet.wish.scene)
    ) {
      if (overview) this.putAside(overview.canvas);
      sheet.canvas.style.zIndex = '0';
      this.overview = sheet;
    } else this.putAside(sheet.canvas);
    if (this.overview && front && (front.sight.zoom <= this.overview.sight.zoom || this.overview.wish !== front.wish)) {
      this.putAside(this.overview.canvas);
      this.overview = undefined;
    }
  }

  private putAside(canvas: HTMLCanvasElement): void {
    canvas.style.visibility = 'hidden';
    this.spare.push(canvas);
  }

  private drop(): void {
    if (this.work) this.putAside(this.work.canvas);
    this.work = undefined;
  }

  /** Moves the bitmaps to where they belong in the window as it is now. */
  private place(): void {
    for (const sheet of [this.overview, this.front]) {
      if (!sheet) continue;
      const scale = this.sight.zoom / sheet.sight.zoom;
      const x = this.sight.x - (sheet.sight.x + this.margin) * scale;
      const y = this.sight.y - (sheet.sight.y + this.margin) * scale;
      sheet.canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    }
  }

  private isSharp({ sight }: Sheet): boolean {
    const whole = (value: number) => Math.abs(value - Math.round(value)) < 0.01;
    return sight.zoom === this.sight.zoom && whole(this.sight.x - sight.x) && whole(this.sight.y - sight.y);
  }

  /** Whether a bitmap fills the window, with so many pixels to spare, or holds all that there is. */
  private covers({ sight }: Sheet, spare: number): boolean {
    const scale = this.sight.zoom / sight.zoom;
    const left = this.sight.x - (sight.x + this.margin) * scale;
    const top = this.sight.y - (sight.y + this.margin) * scale;
    const width = (this.size.width + 2 * this.margin) * scale;
    const height = (this.size.height + 2 * this.margin) * scale;
    return (
      left <= -spare &&
      top <= -spare &&
      left + width >= this.size.width + spare &&
      top + height >= this.size.height + spare
    );
  }

  /** The part of the map that a bitmap holds. */
  private areaOf({ x, y, zoom }: Sight): Frame {
    return {
      x: -(x + this.margin) / zoom,
      y: -(y + this.margin) / zoom,
      width: (this.size.width + 2 * this.margin) / zoom,
      height: (this.size.height + 2 * this.margin) / zoom,
    };
  }

  private newCanvas(): HTMLCanvasElement {
    const { width, height, density } = this.size;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round((width + 2 * this.margin) * density);
    canvas.height = Math.round((height + 2 * this.margin) * density);
    canvas.style.width = `${width + 2 * this.margin}px`;
    canvas.style.height = `${height + 2 * this.margin}px`;
    canvas.style.visibility = 'hidden';
    this.host.append(canvas);
    return canvas;
  }
}

function* paintAll(brush: Brush, { drawings, scene, without }: Wish, area: Frame): Generator<void> {
  const has = (id: string) => !without.has(id);
  const people = scene.peopleIn(area).filter(({ id }) => has(id));
  const links = scene.linksIn(area).filter(({ id }) => has(id));
  yield* paintMap(brush, drawings, scene, { area, people, links, has });
  paintGhosts(brush, drawings, scene);
}

const same = (a: Sight, b: Sight): boolean => a.x === b.x && a.y === b.y && a.zoom === b.zoom;
