import { useStoreApi } from '@xyflow/react';
import { type RefObject, useRef } from 'react';
import { bottom, cardFrame, type Frame, right } from '../../shared/model/geometry.ts';
import { useApp } from '../store/app.ts';
import type { Scene } from './scene.ts';

/** A frame drawn around people and notes chooses them, whether they are mounted or not. Lines come along by themselves. */
export function useMarquee(scene: RefObject<Scene>) {
  const app = useApp();
  const flow = useStoreApi();
  const before = useRef<ReadonlySet<string> | null>(null);
  const stop = useRef(() => {});

  const choose = () => {
    const { userSelectionRect: drawn, transform } = flow.getState();
    if (!drawn || !before.current) return;
    const [x, y, zoom] = transform;
    const frame = {
      x: (drawn.x - x) / zoom,
      y: (drawn.y - y) / zoom,
      width: drawn.width / zoom,
      height: drawn.height / zoom,
    };
    app.projects.select([...before.current, ...within(scene.current, frame)]);
  };

  return {
    isOn: () => before.current !== null,
    start() {
      before.current = app.projects.getState().open?.selection ?? new Set();
      let last: unknown;
      stop.current = flow.subscribe(({ userSelectionRect }) => {
        if (userSelectionRect === last) return;
        last = userSelectionRect;
        choose();
      });
    },
    end() {
      stop.current();
      before.current = null;
      flow.setState({ nodesSelectionActive: false });
    },
  };
}

function within(scene: Scene, frame: Frame): string[] {
  const isIn = (inner: Frame) =>
    inner.x >= frame.x && inner.y >= frame.y && right(inner) <= right(frame) && bottom(inner) <= bottom(frame);
  const people = scene.people.filter(
    ({ id, position }) => isIn(cardFrame(position)) && scene.look.person(id) !== 'hidden',
  );
  const notes = Object.values(scene.project.notes).filter((note) => isIn(note.frame));
  return [...people, ...notes].map(({ id }) => id);
}
