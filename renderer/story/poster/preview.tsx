import { Minus, Plus } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Sheet } from '../../../shared/picture/posters/sheet.ts';
import styles from './poster.module.css';

/** How much larger than the window a sheet can be looked at. */
const zooms = [1, 1.5, 2, 3, 4];

type Room = { width: number; height: number };

type Props = { sheet: Sheet; label: string; below: ReactNode; children: ReactNode };

/** A sheet as large as it fits, or larger, to be read. At its ends the page goes on scrolling. */
export function Preview({ sheet, label, below, children }: Props) {
  const stage = useRef<HTMLElement>(null);
  const room = useRoom(stage);
  const [zoom, setZoom] = useState(1);
  const middle = useRef({ x: 0.5, y: 0.5, zoom: 1 });
  const fits = Math.min(room.width / sheet.width, room.height / sheet.height);
  // What was in the middle stays there.
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element || zoom === middle.current.zoom) return;
    const { x, y } = middle.current;
    element.scrollTo(
      x * element.scrollWidth - element.clientWidth / 2,
      y * element.scrollHeight - element.clientHeight / 2,
    );
    middle.current = { x, y, zoom };
  }, [zoom]);
  const look = () => {
    const element = stage.current;
    if (element) middle.current = { ...middleOf(element), zoom };
  };
  const size = { width: sheet.width * fits * zoom, height: sheet.height * fits * zoom };
  return (
    <div className={styles.preview}>
      {/* What scrolls can be reached by the keyboard. */}
      <section ref={stage} className={styles.stage} aria-label={label} tabIndex={zoom > 1 ? 0 : -1} onScroll={look}>
        <div className={styles.sheet} style={size}>
          {children}
        </div>
      </section>
      <div className={styles.foot}>
        {below}
        <Zoom value={zoom} onChange={setZoom} />
      </div>
    </div>
  );
}

/** What of a stage is in its middle, in shares of all of it. */
const middleOf = ({ scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight }: HTMLElement) => ({
  x: (scrollLeft + clientWidth / 2) / scrollWidth,
  y: (scrollTop + clientHeight / 2) / scrollHeight,
});

function Zoom({ value, onChange }: { value: number; onChange: (zoom: number) => void }) {
  const at = zooms.indexOf(value);
  const go = (step: number) => onChange(zooms[at + step] ?? value);
  return (
    <fieldset className={styles.zoom} aria-label="Size of the preview">
      <button type="button" aria-label="Smaller" title="Smaller" disabled={at === 0} onClick={() => go(-1)}>
        <Minus aria-hidden size={16} />
      </button>
      <span aria-live="polite">{value === 1 ? 'Whole sheet' : `${value} times`}</span>
      <button type="button" aria-label="Larger" title="Larger" disabled={at === zooms.length - 1} onClick={() => go(1)}>
        <Plus aria-hidden size={16} />
      </button>
    </fieldset>
  );
}

/** Air around a sheet that fits. */
const air = 32;

function useRoom(stage: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 600, height: 400 });
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      setRoom({
        width: Math.max(200, element.offsetWidth - air),
        height: Math.max(160, element.offsetHeight - air),
      }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return room;
}
