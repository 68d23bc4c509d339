import { type RefObject, useEffect, useRef } from 'react';
import type { Camera } from '../../../shared/report/story/camera.ts';
import { PictureLayer } from '../../canvas/painting/picture-layer.ts';
import type { Scene } from '../../canvas/scene.ts';
import { currentPalette, followPalette } from '../../styles/palette-now.ts';
import { isStill, moveTime, onTheWay } from './moves.ts';
import styles from './present.module.css';

type Props = {
  scene: Scene;
  /** In pixels of the stage. */
  camera: Camera;
  width: number;
  height: number;
  /** Where the view is: shared by all layers, so that one that fades in begins where the other one was. */
  seen: RefObject<Camera | null>;
};

const nothing: ReadonlySet<string> = new Set();

/** The painted map behind the headlines: it travels to where a step looks. */
export function MapLayer({ scene, camera, width, height, seen }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const layer = useRef<PictureLayer>(null);

  useEffect(() => {
    if (!host.current) return;
    const picture = new PictureLayer(host.current, currentPalette());
    layer.current = picture;
    const stop = followPalette(() => picture.colour(currentPalette()));
    const letters = () => picture.repaint();
    document.fonts.addEventListener('loadingdone', letters);
    return () => {
      stop();
      document.fonts.removeEventListener('loadingdone', letters);
      picture.stop();
      layer.current = null;
    };
  }, []);

  useEffect(() => layer.current?.resize(width, height, Math.max(1, devicePixelRatio)), [width, height]);
  useEffect(() => layer.current?.show(scene, nothing), [scene]);

  const { x, y, zoom } = camera;
  useEffect(() => {
    const to = { x, y, zoom };
    const from = seen.current ?? to;
    if (isStill()) {
      seen.current = to;
      layer.current?.look(to);
      return;
    }
    const begin = performance.now();
    let frame = 0;
    const step = () => {
      const share = (performance.now() - begin) / moveTime;
      const now = onTheWay(from, to, share);
      seen.current = now;
      layer.current?.look(now);
      if (share < 1) frame = requestAnimationFrame(step);
    };
    step();
    return () => cancelAnimationFrame(frame);
  }, [x, y, zoom, seen]);

  return <div ref={host} className={styles.map} aria-hidden="true" />;
}
