import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { currentPalette, followPalette } from '../styles/palette-now.ts';
import styles from './canvas.module.css';
import { type Live, LiveLayer } from './painting/live-layer.tsx';
import { PictureLayer } from './painting/picture-layer.ts';
import type { Scene } from './scene.ts';

/** What the rest of the canvas asks of the picture. */
export type Painting = {
  /** Paints what a drag moves; `null` when it has ended. */
  live(next: Live | null): void;
  isDone(): boolean;
};

const nothing: ReadonlySet<string> = new Set();

type Props = { scene: Scene; without: ReadonlySet<string> | undefined; painting: RefObject<Painting | null> };

/** The drawn map: a layer under React Flow for what rests, and one over it for what a drag moves. */
export function MapPicture({ scene, without = nothing, painting }: Props) {
  const under = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const layer = useRef<PictureLayer>(null);
  const flow = useStoreApi();

  useEffect(() => {
    const [host, canvas] = [under.current, over.current];
    if (!host || !canvas) return;
    const picture = new PictureLayer(host, currentPalette());
    const live = new LiveLayer(canvas, picture.pictures);
    layer.current = picture;
    let shown: Live | null = null;
    let frame = 0;
    const sight = () => {
      const [x, y, zoom] = flow.getState().transform;
      return { x, y, zoom };
    };
    const paintLive = () => {
      frame = 0;
      if (shown) live.paint(picture.drawings, sight(), shown);
    };
    painting.current = {
      live(next) {
        shown = next;
        // What was moved stays where it was put down until the picture below has it there.
        if (next) frame ||= requestAnimationFrame(paintLive);
      },
      isDone: picture.isDone,
    };
    picture.onPainted = () => {
      if (!shown) live.clear();
    };
    const follow = () => {
      picture.look(sight());
      // What is drawn for the hand, such as handles, is as large on the screen at every zoom.
      host.closest<HTMLElement>('.react-flow')?.style.setProperty('--pixel', `${Math.min(4, 1 / sight().zoom)}`);
    };
    const resize = () => {
      const { width, height } = host.getBoundingClientRect();
      picture.resize(width, height, devicePixelRatio);
      live.resize(width, height, devicePixelRatio);
    };
    let awaited: readonly FontFace[] = [];
    const letters = ({ fontfaces }: FontFaceSetLoadEvent) => {
      if (!fontfaces.every((face) => awaited.includes(face))) picture.repaint();
    };
    const resized = new ResizeObserver(resize);
    follow();
    let isHere = true;
    void Promise.race([loadLetters(), pause(longestWait)]).then((letters) => {
      awaited = letters ?? [];
      if (isHere) resized.observe(host);
    });
    const stopColours = followPalette(() => picture.colour(currentPalette()));
    document.fonts.addEventListener('loadingdone', letters);
    const stop = flow.subscribe(follow);
    return () => {
      isHere = false;
      stop();
      resized.disconnect();
      stopColours();
      document.fonts.removeEventListener('loadingdone', letters);
      cancelAnimationFrame(frame);
      picture.stop();
      layer.current = null;
      painting.current = null;
    };
  }, [flow, painting]);

  useEffect(() => layer.current?.show(scene, without), [scene, without]);

  return (
    <div aria-hidden="true">
      <div ref={under} className={styles.picture} />
      <canvas ref={over} className={styles.live} />
    </div>
  );
}

/** Text on a canvas does not ask for its font as text in the page does. */
/** Letters that take longer than this are painted when they come; until then others stand for them. */
const longestWait = 200;
const pause = (time: number) => new Promise<void>((resume) => setTimeout(resume, time));

const loadLetters = async (): Promise<FontFace[]> =>
  (await Promise.all([400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 14px Inter`)))).flat();
