import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { steppedTower, tallest } from '../../shared/model/edits/tower.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import type { Person } from '../../shared/model/person.ts';
import { screenPalette } from '../../shared/picture/palette.ts';
import { Tower, towerPlace } from '../../shared/picture/tower.tsx';
import { setTowerOf } from '../commands/tower-commands.ts';
import { useApp } from '../store/app.ts';
import { discsAfter, heightAt, pixelsPerDisc, slack } from './tower-drag.ts';
import styles from './tower-handle.module.css';

/** The top of the highest slot, and the grip around the slots, in map units of the card. */
const top = towerPlace.base - (towerPlace.slots - 1) * towerPlace.step;
const grip = { x: towerPlace.x - 5, y: top - 5, width: towerPlace.width + 8, height: towerPlace.base - top + 13 };
const gripStyle = { left: grip.x, top: grip.y, width: grip.width, height: grip.height };

/** A height that is shown and not yet a step. */
type Preview = { discs: number | undefined; scale: number };
type Drag = { from: number; start: number; scale: number; isMoving: boolean };

/**
 * The tower of a card as something to take hold of: dragged up and down, or with the arrow keys once it has the focus. While
 * that goes on only this is drawn again; letting go makes one step.
 */
export function TowerHandle({ person, organisation }: { person: Person; organisation: Organisation }) {
  const app = useApp();
  const [preview, setPreview] = useState<Preview | null>(null);
  /** The preview as it is now: a press can end before what it did last has been drawn. */
  const held = useRef<Preview | null>(null);
  const drag = useRef<Drag | null>(null);
  const stored = person.tower?.value;
  const discs = preview ? preview.discs : stored;

  const show = (next: Preview | null) => {
    held.current = next;
    setPreview(next);
  };
  const letGo = (keep: boolean) => {
    const last = held.current;
    drag.current = null;
    show(null);
    if (keep && last) setTowerOf(app, person, last.discs);
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const scale = scaleOf(event.currentTarget);
    const fromTop = (event.clientY - event.currentTarget.getBoundingClientRect().top) / scale - (top - grip.y);
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientY, start: stored ?? heightAt(fromTop), scale, isMoving: false };
  };
  const onPointerMove = ({ clientY }: PointerEvent) => {
    const going = drag.current;
    if (!going) return;
    const up = going.from - clientY;
    going.isMoving ||= Math.abs(up) >= slack;
    if (going.isMoving) show({ discs: discsAfter(going.start, up / pixelsPerDisc(going.scale)), scale: going.scale });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const height = heights[event.key];
    if (height) {
      const now = held.current ? held.current.discs : stored;
      show({ discs: height(now), scale: scaleOf(event.currentTarget) });
    } else if (event.key === 'Escape' && held.current) letGo(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const words = discs === undefined ? 'not assessed' : `${discs} of ${tallest}`;
  return (
    <div
      role="slider"
      tabIndex={-1}
      aria-label={`Tower of ${person.name || 'a person without a name'}`}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={tallest}
      aria-valuenow={discs ?? 0}
      aria-valuetext={`${words}, influence on this question`}
      title={`Influence on this question: ${words}. Drag up or down.`}
      className={`nodrag nopan ${styles.grip} ${preview ? styles.held : ''}`}
      style={gripStyle}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => letGo(true)}
      onPointerCancel={() => letGo(false)}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => heights[event.key] && letGo(true)}
      onBlur={() => letGo(true)}
    >
      {(preview || stored === undefined) && (
        <svg className={styles.drawing} viewBox={`${grip.x} ${grip.y} ${grip.width} ${grip.height}`} aria-hidden="true">
          <rect {...grip} rx={6} fill={screenPalette.surface} />
          <Tower
            discs={discs ?? 0}
            ink={screenPalette.organisations[organisation.colour].ink}
            x={towerPlace.x}
            base={towerPlace.base}
          />
        </svg>
      )}
      {preview && (
        <span className={styles.words} style={{ scale: 1 / preview.scale }} aria-hidden="true">
          {words}
        </span>
      )}
    </div>
  );
}

const scaleOf = (element: HTMLElement): number => element.getBoundingClientRect().height / grip.height || 1;

/** What a key makes of a height. A key that is held goes on; the step is made when it is let go. */
const heights: Record<string, (discs: number | undefined) => number | undefined> = {
  ArrowUp: (discs) => steppedTower(discs, 1),
  ArrowRight: (discs) => steppedTower(discs, 1),
  ArrowDown: (discs) => steppedTower(discs, -1),
  ArrowLeft: (discs) => steppedTower(discs, -1),
  PageUp: (discs) => steppedTower(discs, 3),
  PageDown: (discs) => steppedTower(discs, -3),
  Home: () => 0,
  End: () => tallest,
  Delete: () => undefined,
  Backspace: () => undefined,
};
