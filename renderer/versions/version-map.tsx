import { Maximize, Minus, Plus } from 'lucide-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { Frame } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import { changeLegend } from '../../shared/picture/changes/change-legend.tsx';
import { ChangeMarksPicture } from '../../shared/picture/changes/change-marks.tsx';
import type { ChangeMarks } from '../../shared/picture/changes/marks.ts';
import { lookOf } from '../../shared/picture/look.ts';
import { Scene } from '../canvas/scene.ts';
import { today } from '../store/today.ts';
import { usePalette } from '../story/drawn/use-palette.ts';
import { Legend } from '../ui/legend.tsx';
import { lookingAt, movedBy, zoomedAt } from './map-camera.ts';
import { PaintedPart } from './painted-part.tsx';
import { useMapCamera } from './use-map-camera.ts';
import styles from './versions.module.css';

type Props = {
  project: Project;
  marks: ChangeMarks | undefined;
  /** Everything that there is to see, in map units. */
  bounds: Frame;
  /** A place that somebody wants to see; asked for again it is another wish. */
  wish: { place: Frame } | undefined;
};

const Marks = memo(ChangeMarksPicture);

/** The map of a state of the project, with what changed marked on it. */
export function VersionMap({ project, marks, bounds, wish }: Props) {
  const palette = usePalette();
  const stage = useRef<HTMLElement>(null);
  const last = useRef<Scene>(undefined);
  // All of it, whatever the map of the project is narrowed to just now: a change must not hide.
  const scene = useMemo(() => {
    const { map: _, ...view } = project.view;
    const whole = { ...project, view };
    last.current = new Scene(whole, lookOf(whole, today()), [], last.current);
    return last.current;
  }, [project]);
  const { camera, size, setCamera, showAll } = useMapCamera(stage, bounds);
  useEffect(() => {
    if (wish) setCamera((_, room) => lookingAt(wish.place, room, 1));
  }, [wish, setCamera]);
  const legend = useMemo(() => (marks ? changeLegend(marks, palette) : []), [marks, palette]);
  const middle = { x: size.width / 2, y: size.height / 2 };
  const zoom = (by: number) => setCamera((now) => zoomedAt(now, middle, by));
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    const by = { '+': 1.25, '=': 1.25, '-': 0.8 }[event.key];
    if (!step && !by && event.key !== '0') return;
    event.preventDefault();
    if (step) setCamera((now) => movedBy(now, step[0] ?? 0, step[1] ?? 0));
    else if (by) zoom(by);
    else showAll();
  };
  return (
    <div className={styles.mapPart}>
      <section
        ref={stage}
        className={styles.stage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved with the arrows can be reached by keyboard
        tabIndex={0}
        aria-label="Map: arrows move it, plus and minus scale it, 0 shows all. What it shows is said in the list beside it."
        onKeyDown={onKeyDown}
      >
        <PaintedPart scene={scene} camera={camera} size={size} />
        {marks && (
          <svg
            className={styles.marks}
            width={size.width}
            height={size.height}
            viewBox={`${-camera.x / camera.zoom} ${-camera.y / camera.zoom} ${size.width / camera.zoom} ${size.height / camera.zoom}`}
            aria-hidden="true"
          >
            <Marks marks={marks} palette={palette} />
            {wish && (
              <rect
                x={wish.place.x - 12}
                y={wish.place.y - 16}
                width={wish.place.width + 24}
                height={wish.place.height + 30}
                rx={20}
                fill="none"
                stroke={palette.ink}
                strokeWidth={2}
              />
            )}
          </svg>
        )}
        <div className={styles.zoom}>
          <button type="button" aria-label="Smaller" title="Smaller (-)" onClick={() => zoom(0.8)}>
            <Minus aria-hidden size={16} />
          </button>
          <button type="button" aria-label="Larger" title="Larger (+)" onClick={() => zoom(1.25)}>
            <Plus aria-hidden size={16} />
          </button>
          <button type="button" aria-label="Show all of it" title="Show all of it (0)" onClick={showAll}>
            <Maximize aria-hidden size={16} />
          </button>
        </div>
      </section>
      {legend.length > 0 && <Legend entries={legend} className={styles.legend} />}
    </div>
  );
}
