import { type CSSProperties, type KeyboardEvent, useRef } from 'react';
import { pairName, positionWords } from '../../../shared/answers/culture-words.ts';
import { organisationName } from '../../../shared/answers/worth-names.ts';
import { placeOf } from '../../../shared/insight/worth.ts';
import { placeOnCulture } from '../../../shared/model/edits/value.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { Culture } from '../../../shared/model/value.ts';
import { cultureMark } from '../../../shared/picture/culture-mark.tsx';
import { useApp, useProject } from '../../store/app.ts';
import styles from './worth.module.css';

/** Where somebody begins who places an organisation with the arrow keys. */
const middle = 5;

type Props = { culture: Culture; organisation: Organisation; nth: number };

/**
 * Where one organisation stands between two ways of working: a mark on the line that can be dragged, clicked and moved with
 * the keys. While it is not placed there is no mark; a click or an arrow key places it, Delete takes it off again.
 */
export function CultureLane({ culture, organisation, nth }: Props) {
  const app = useApp();
  const name = useProject((project) => organisationName(project, organisation.id));
  const gesture = useRef(0);
  const position = placeOf(culture, organisation.id);
  const isPlaced = position !== undefined;
  const words = positionWords(culture, position);

  const place = (value: number | undefined) =>
    app.projects.edit(
      value === undefined ? `Take ${name} off “${pairName(culture)}”` : `Place ${name} on “${pairName(culture)}”`,
      placeOnCulture(culture.id, organisation.id, value),
      value === undefined ? {} : { merge: `${culture.id} ${organisation.id} ${gesture.current}` },
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      place(undefined);
    } else if (!isPlaced && (event.key.startsWith('Arrow') || event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      place(middle);
    }
  };
  const nextGesture = () => {
    gesture.current += 1;
  };
  return (
    <div
      className={styles.lane}
      data-nth={Math.min(nth, 1)}
      data-placed={isPlaced}
      style={{ '--at': (position ?? middle) / 10, '--own': `var(--${organisation.colour}-ink)` } as CSSProperties}
    >
      <input
        type="range"
        min={0}
        max={10}
        value={position ?? middle}
        aria-label={`${name}: ${pairName(culture)}`}
        aria-valuetext={words}
        onPointerDown={nextGesture}
        onFocus={nextGesture}
        onKeyDown={onKeyDown}
        onChange={(event) => place(Number(event.target.value))}
        // A click on the very middle changes no number, but it places what was not placed.
        onPointerUp={(event) => !isPlaced && place(Number(event.currentTarget.value))}
      />
      <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
        <path d={cultureMark(nth)} />
      </svg>
      <span className={styles.laneName}>
        <span>{name}</span>
        {!isPlaced && <span className={styles.unplaced}> not placed yet: click on the line</span>}
      </span>
      {isPlaced && (
        <button
          type="button"
          className={styles.takeOff}
          aria-label={`Remove the mark of ${name}`}
          title={`${name}: not placed yet`}
          onClick={() => place(undefined)}
        >
          Remove the mark
        </button>
      )}
    </div>
  );
}
