import { type FitViewOptions, useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useApp } from '../store/app.ts';

/** Everything in view, with room for the tools below. */
export const fitting: FitViewOptions = {
  padding: { top: '24px', left: '24px', right: '24px', bottom: '76px' },
  maxZoom: 1.25,
};

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Gives commands a hold on the canvas while it is shown. */
export function CanvasControlsBridge() {
  const app = useApp();
  const flow = useReactFlow();
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const duration = () => (still() ? 0 : 160);
    const box = () => here.current?.closest('.react-flow')?.getBoundingClientRect() ?? new DOMRect();
    app.canvas.current = {
      fit: () => void flow.fitView({ ...fitting, duration: duration() }),
      zoomBy: (factor) => void flow.zoomTo(flow.getZoom() * factor, { duration: duration() }),
      zoomTo: (scale) => void flow.zoomTo(scale, { duration: duration() }),
      middle: () => {
        const { x, y, width, height } = box();
        return flow.screenToFlowPosition({ x: x + width / 2, y: y + height / 2 });
      },
      placeOf: (x, y) => flow.screenToFlowPosition({ x, y }),
      reveal(id) {
        requestAnimationFrame(() => {
          const node = document
            .querySelector(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
            ?.getBoundingClientRect();
          const view = box();
          const inside =
            node &&
            node.left >= view.left &&
            node.right <= view.right &&
            node.top >= view.top &&
            node.bottom <= view.bottom;
          if (!inside)
            void flow.fitView({
              nodes: [{ id }],
              maxZoom: flow.getZoom(),
              minZoom: flow.getZoom(),
              duration: duration(),
            });
        });
      },
    };
    return () => {
      app.canvas.current = null;
    };
  }, [app, flow]);
  return <span ref={here} hidden />;
}
