import { ArrowDown, ArrowUp, EyeOff, GripVertical, X } from 'lucide-react';
import type { DragEvent } from 'react';
import type { Paper, SectionChoice } from '../../shared/model/view.ts';
import { sections } from '../../shared/report/sections.ts';
import { OptionalChoice } from '../ui/fields.tsx';
import styles from './report.module.css';
import { orientationWord, sheetWord } from './words.ts';

type Drag = {
  isDragged: boolean;
  isBefore: boolean;
  isAfter: boolean;
  start: () => void;
  /** 0 over the upper half of the row, 1 over the lower one. */
  over: (half: 0 | 1) => void;
  end: () => void;
};
type Props = {
  choice: SectionChoice;
  nth: number;
  count: number;
  paper: Paper;
  isLarge: boolean;
  why: string | undefined;
  readers: string;
  drag: Drag;
  onMove: (by: 1 | -1) => void;
  onChange: (choice: SectionChoice) => void;
  onRemove: () => void;
};

/** A section: what it is, why its readers do not get it, its sheet, and where it comes. */
export function SectionRow({ choice, nth, count, why, readers, drag, onMove, onRemove, ...sheet }: Props) {
  const { title, about } = sections[choice.name];
  return (
    <li
      className={styles.section}
      data-left-out={why ? '' : undefined}
      data-dragged={drag.isDragged || undefined}
      data-drop={drag.isBefore ? 'before' : drag.isAfter ? 'after' : undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', title);
        event.dataTransfer.effectAllowed = 'move';
        drag.start();
      }}
      onDragOver={(event) => drag.over(halfOf(event))}
      onDragEnd={drag.end}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        onMove(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <GripVertical aria-hidden size={16} className={styles.grip} />
      <div className={styles.what}>
        <b>{title}</b>
        {why ? (
          <small>
            <EyeOff aria-hidden size={13} /> Left out for {readers}: {why}.
          </small>
        ) : (
          <small>{about}</small>
        )}
      </div>
      <div className={styles.moves}>
        <button
          type="button"
          aria-label={`Move ${title} up`}
          title="Up (Alt+↑)"
          aria-disabled={nth === 0}
          onClick={() => onMove(-1)}
        >
          <ArrowUp aria-hidden size={15} />
        </button>
        <button
          type="button"
          aria-label={`Move ${title} down`}
          title="Down (Alt+↓)"
          aria-disabled={nth === count - 1}
          onClick={() => onMove(1)}
        >
          <ArrowDown aria-hidden size={15} />
        </button>
        <button type="button" aria-label={`Remove ${title}`} title="Remove" onClick={onRemove}>
          <X aria-hidden size={15} />
        </button>
      </div>
      {!why && <Sheet choice={choice} {...sheet} />}
    </li>
  );
}

const halfOf = ({ clientY, currentTarget }: DragEvent<HTMLElement>): 0 | 1 => {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2 ? 1 : 0;
};

function Sheet({ choice, paper, isLarge, onChange }: Pick<Props, 'choice' | 'paper' | 'isLarge' | 'onChange'>) {
  const { name, paper: own, orientation } = choice;
  const usual = sections[name].orientation;
  const shownPaper = own && own !== 'map' ? own : paper === 'map' ? 'A4' : paper;
  const isMap = name === 'map';
  if (isLarge) return <p className={styles.sheetWords}>As large as it needs</p>;
  const lies = orientation ?? (isMap ? undefined : usual);
  return (
    <details className={styles.sheet}>
      <summary>
        {shownPaper}
        {lies && `, ${orientationWord[lies].toLowerCase()}`}
      </summary>
      <div className={styles.sheetFields}>
        <OptionalChoice
          label="Paper"
          none="As the report"
          value={own === 'map' ? undefined : own}
          words={sheetWord}
          onChange={(next) => onChange(withSheet(choice, { paper: next }))}
        />
        <OptionalChoice
          label="Direction"
          none={isMap ? 'As chosen for the map' : `Usual (${orientationWord[usual].toLowerCase()})`}
          value={orientation}
          words={orientationWord}
          onChange={(next) => onChange(withSheet(choice, { orientation: next }))}
        />
      </div>
    </details>
  );
}

/** The choice with another sheet; what is not chosen is not in it. */
function withSheet(
  choice: SectionChoice,
  change: { paper?: SectionChoice['paper']; orientation?: SectionChoice['orientation'] },
): SectionChoice {
  const { name, paper, orientation } = { ...choice, ...change };
  return { name, ...(paper && { paper }), ...(orientation && { orientation }) };
}
