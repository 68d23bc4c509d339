import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { centre, type Frame, surround } from '../../shared/model/geometry.ts';
import { mapBounds } from '../../shared/picture/map.tsx';
import { openNow, useApp } from '../store/app.ts';
import type { Sight } from '../store/sight.ts';
import { framesOf } from './frames-of.ts';
import { itemAt } from './hits.ts';
import type { Painting } from './map-picture.tsx';
import { useScene } from './scene-context.ts';

/** Air around the fitted map, in pixels; at the bottom there are tools. */
const air = { side: 24, top: 72, bottom: 76 };
const nearest = 1.25;
const farthest = 0.02;
/** From this scale on, what is typed on the map can be read. */
const readable = 0.5;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How the window must look at the map so that a part of it fills it. */
export function sightOf(frame: Frame, size: { width: number; height: number }): Viewport {
  const room = {
    width: Math.max(1, size.width - 2 * air.side),
    height: Math.max(1, size.height - air.top - air.bottom),
  };
  const fit = Math.min(room.width / frame.width, room.height / frame.height, nearest);
  const zoom = Math.max(farthest, fit);
  const middle = centre(frame);
  return {
    x: air.side + room.width / 2 - middle.x * zoom,
    y: air.top + room.height / 2 - middle.y * zoom,
    zoom,
  };
}

/** The part of the map that fills the window when it is looked at like this: what `sightOf` would look at so. */
export function partOf({ x, y, zoom }: Viewport, size: { width: number; height: number }): Frame {
  const width = Math.max(1, size.width - 2 * air.side);
  const height = Math.max(1, size.height - air.top - air.bottom);
  return { x: (air.side - x) / zoom, y: (air.top - y) / zoom, width: width / zoom, height: height / zoom };
}

type Props = { painting: RefObject<Painting | null>; onFlash: (ids: ReadonlySet<string>) => void };

/** Gives commands a hold on the canvas while it is shown. */
export function CanvasControlsBridge({ painting, onFlash }: Props) {
  const app = useApp();
  const flow = useReactFlow();
  const store = useStoreApi();
  const scene = useScene();
  useEffect(() => {
    const duration = () => (still() ? 0 : 160);
    const size = () => {
      const { width, height } = store.getState();
      return { width, height };
    };
    const project = () => openNow(app)?.project;
    const controls = {
      fit() {
        const now = project();
        if (now) void flow.setViewport(sightOf(mapBounds(now), size()), { duration: duration() });
      },
      zoomBy: (factor: number) => void flow.zoomTo(flow.getZoom() * factor, { duration: duration() }),
      zoomTo: (scale: number) => void flow.zoomTo(scale, { duration: duration() }),
      middle() {
        const { x, y, width, height } = store.getState().domNode?.getBoundingClientRect() ?? new DOMRect();
        return flow.screenToFlowPosition({ x: x + width / 2, y: y + height / 2 });
      },
      sight: () => flow.getViewport(),
      look: (sight: Sight) => void flow.setViewport(sight),
      part: () => partOf(flow.getViewport(), size()),
      lookAt: (part: Frame) => void flow.setViewport(sightOf(part, size())),
      isPainted: () => painting.current?.isDone() ?? false,
      itemAt: (x: number, y: number) => itemAt(scene.current, flow.screenToFlowPosition({ x, y }), 8 / flow.getZoom()),
      placeOf: (x: number, y: number) => flow.screenToFlowPosition({ x, y }),
      reveal(ids: Iterable<string>) {
        const now = project();
        const frame = now && surround(framesOf(now, ids));
        if (frame) void flow.setViewport(revealing(frame, flow.getViewport(), size()), { duration: duration() });
      },
      bringNear(ids: Iterable<string>) {
        const all = [...ids];
        const now = project();
        const frame = now && surround(framesOf(now, all));
        if (!frame || flow.getZoom() >= readable) controls.reveal(all);
        else void flow.setViewport(sightOf(amid(frame), size()), { duration: duration() });
      },
      flash(ids: Iterable<string>) {
        const all = new Set(ids);
        controls.reveal(all);
        onFlash(all);
      },
    };
    app.canvas.current = controls;
    // What is typed over has to be near enough to be read.
    const stop = app.window.subscribe(({ renaming }, before) => {
      const now = project();
      if (!renaming || renaming === before.renaming || !now || flow.getZoom() >= readable) return;
      const frame = surround(framesOf(now, [renaming]));
      const middle = frame && centre(frame);
      if (middle) void flow.setCenter(middle.x, middle.y, { zoom: 0.9, duration: duration() });
    });
    return () => {
      stop();
      app.canvas.current = null;
    };
  }, [app, flow, store, painting, scene, onFlash]);
  return null;
}

/** A frame with some of what is around it. */
const amid = ({ x, y, width, height }: Frame): Frame => ({
  x: x - surroundings,
  y: y - surroundings,
  width: width + 2 * surroundings,
  height: height + 2 * surroundings,
});
const surroundings = 160;

/** The sight with a frame in it that is as little moved as can be; farther away only when the frame is too large. */
function revealing(frame: Frame, sight: Viewport, size: { width: number; height: number }): Viewport {
  const fitted = sightOf(frame, size);
  if (fitted.zoom < sight.zoom) return fitted;
  const pan = (from: number, to: number, low: number, high: number) =>
    from < low ? low - from : to > high ? high - to : 0;
  const left = frame.x * sight.zoom + sight.x;
  const top = frame.y * sight.zoom + sight.y;
  const across = pan(left, left + frame.width * sight.zoom, air.side, size.width - air.side);
  const down = pan(top, top + frame.height * sight.zoom, air.top, size.height - air.bottom);
  return { x: sight.x + across, y: sight.y + down, zoom: sight.zoom };
}
