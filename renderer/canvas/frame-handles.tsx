import { useReactFlow } from '@xyflow/react';
import { type PointerEvent, useRef, useState } from 'react';
import { allowedFrame, leastFrame, resizeFrame } from '../../shared/model/edits/resize.ts';
import { bottom, type Frame, type Point, right } from '../../shared/model/geometry.ts';
import { useApp } from '../store/app.ts';
import styles from './canvas.module.css';

/** Which edges of a frame a handle moves: -1 the left or upper one, 1 the right or lower one, 0 neither. */
type Grip = { x: -1 | 0 | 1; y: -1 | 0 | 1 };

const grips: readonly Grip[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
];

type Pull = { grip: Grip; from: Point; frame: Frame };

/** Handles at the corners and edges of a chosen frame. By keyboard the commands "Wider", "Taller" do the same. */
export function FrameHandles({ id, name, frame }: { id: string; name: string; frame: Frame }) {
  const app = useApp();
  const flow = useReactFlow();
  const pull = useRef<Pull | null>(null);
  const [shown, setShown] = useState<Frame | null>(null);

  const placeOf = (event: PointerEvent) => flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });

  const start = (event: PointerEvent, grip: Grip) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    pull.current = { grip, from: placeOf(event), frame };
  };
  const follow = (event: PointerEvent) => {
    const project = app.projects.getState().open?.project;
    const least = project && leastFrame(project, id);
    if (!pull.current || !least) return;
    const to = placeOf(event);
    const { from } = pull.current;
    setShown(allowedFrame(frame, pulled(pull.current, { x: to.x - from.x, y: to.y - from.y }), least));
  };
  const end = (keep: boolean) => {
    pull.current = null;
    if (keep && shown) app.projects.edit(`Resize ${name}`, resizeFrame(id, shown));
    setShown(null);
  };

  return (
    <>
      {shown && <div className={styles.newFrame} style={inside(shown, frame)} />}
      {grips.map((grip) => (
        <div
          key={`${grip.x} ${grip.y}`}
          className={`${styles.grab} nodrag nopan`}
          style={placed(grip)}
          onPointerDown={(event) => start(event, grip)}
          onPointerMove={follow}
          onPointerUp={() => end(true)}
          onPointerCancel={() => end(false)}
        />
      ))}
    </>
  );
}

function pulled({ grip, frame }: Pull, by: Point): Frame {
  const x = grip.x < 0 ? frame.x + by.x : frame.x;
  const y = grip.y < 0 ? frame.y + by.y : frame.y;
  const x2 = grip.x > 0 ? right(frame) + by.x : right(frame);
  const y2 = grip.y > 0 ? bottom(frame) + by.y : bottom(frame);
  return { x, y, width: Math.max(1, x2 - x), height: Math.max(1, y2 - y) };
}

const inside = (shown: Frame, frame: Frame) => ({
  left: shown.x - frame.x,
  top: shown.y - frame.y,
  width: shown.width,
  height: shown.height,
});

const cursors: Record<string, string> = {
  '-1 -1': 'nwse-resize',
  '1 1': 'nwse-resize',
  '1 -1': 'nesw-resize',
  '-1 1': 'nesw-resize',
  '0 -1': 'ns-resize',
  '0 1': 'ns-resize',
  '1 0': 'ew-resize',
  '-1 0': 'ew-resize',
};

const placed = ({ x, y }: Grip) => ({
  left: `${(x + 1) * 50}%`,
  top: `${(y + 1) * 50}%`,
  cursor: cursors[`${x} ${y}`],
});
