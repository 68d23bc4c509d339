import { type CSSProperties, useEffect, useRef } from 'react';
import { deep, ink, isDark, white } from '../../../shared/picture/posters/paint.ts';
import type { Sheet } from '../../../shared/picture/posters/sheet.ts';
import type { Zone } from '../../../shared/picture/posters/texts.tsx';
import styles from './poster.module.css';

/** Where something is on the sheet, in shares of it: so it stays in its place at every size. */
const inSheet = ({ width, height }: Sheet, x: number, y: number): CSSProperties => ({
  left: `${(x / width) * 100}%`,
  top: `${(y / height) * 100}%`,
});
const long = (sheet: Sheet, length: number): string => `${(length / sheet.width) * 100}cqw`;

/** Room for a text that is not written yet. */
const emptyWidth = 300;

type PlaceProps = { zone: Zone; sheet: Sheet; label: string; empty?: string; onOpen: () => void };

/** A text of the drawing as a button in its very place. */
export function PlaceOfWords({ zone, sheet, label, empty, onOpen }: PlaceProps) {
  const width = empty ? emptyWidth : zone.width;
  const x = empty ? zone.left + zone.room / 2 - width / 2 : zone.x;
  return (
    <button
      type="button"
      data-part={zone.key}
      className={styles.place}
      data-empty={empty ? true : undefined}
      aria-label={label}
      title={label}
      style={{
        ...inSheet(sheet, x, zone.y),
        width: long(sheet, width),
        height: long(sheet, zone.height),
        fontSize: long(sheet, 17),
        color: zone.fill,
      }}
      onClick={onOpen}
    >
      {empty}
    </button>
  );
}

const alignOf = { start: 'left', middle: 'center', end: 'right' } as const;

type FieldProps = {
  zone: Zone;
  sheet: Sheet;
  label: string;
  text: string;
  describedBy: string | undefined;
  onChange: (text: string) => void;
  /** `returns`: whether one goes on with the keyboard where one came from. */
  onKeep: (returns: boolean) => void;
  onGiveUp: () => void;
};

/** The field that lies over a text while it is written anew: its place, its size and its alignment. */
export function WordsInPlace({ zone, sheet, label, text, describedBy, onChange, onKeep, onGiveUp }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  // A field that goes away loses the focus, too: that is no second end.
  const done = useRef(false);
  const end = (how: () => void) => {
    if (!done.current) how();
    done.current = true;
  };
  const { size, weight, leading } = zone.fitted;
  const isAlone = zone.room !== zone.width || zone.anchor !== 'start';
  return (
    <textarea
      ref={field}
      rows={1}
      dir="auto"
      aria-label={label}
      aria-describedby={describedBy}
      className={styles.words}
      value={text}
      style={{
        ...inSheet(sheet, zone.left, zone.y),
        ...(isAlone
          ? { width: `calc(${long(sheet, zone.room)} + 4px)` }
          : { minWidth: long(sheet, zone.width), maxWidth: long(sheet, sheet.width - zone.left - 10) }),
        fontSize: long(sheet, size),
        fontWeight: weight,
        lineHeight: leading,
        textAlign: alignOf[zone.anchor],
        color: zone.fill,
        background: isDark(zone.fill) ? white : ink,
        outlineColor: isDark(zone.fill) ? deep('ocean') : white,
      }}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => end(() => onKeep(false))}
      onKeyDown={(event) => {
        event.stopPropagation();
        // Enter ends a word in other scripts before it ends the text.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') end(onGiveUp);
        if (event.key === 'Enter') {
          event.preventDefault();
          end(() => onKeep(true));
        }
      }}
    />
  );
}
