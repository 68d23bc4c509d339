import { ArrowDown, ArrowUp, EyeOff, GripVertical, X } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import type { Paper, SectionChoice } from '../../shared/model/view.ts';
import { orientationWord } from '../../shared/picture/words.ts';
import { sections } from '../../shared/report/sections.ts';
import { OptionalChoice } from '../ui/fields.tsx';
import styles from './report.module.css';
import { sheetWord } from './words.ts';

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
export function SectionRow({
  choice,
  nth,
  count,
  paper,
  isLarge,
  why,
  readers,
  drag,
  onMove,
  onChange,
  onRemove,
}: Props) {
  const { title, about } = sections[choice.name];
  const [isOpen, setOpen] = useState(false);
  return (
    <li
      className={styles.section}
      data-left-out={why ? '' : undefined}
      data-dragged={drag.isDragged || undefined}
      data-drop={drag.isBefore ? 'above' : drag.isAfter ? 'below' : undefined}
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
        {!why && (
          <button
            type="button"
            className={styles.sheet}
            aria-label={`Sheet of ${title}: ${sheetOf(choice, paper, isLarge)}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {sheetOf(choice, paper, isLarge)}
          </button>
        )}
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
      {isOpen && !why && <Sheet choice={choice} isLarge={isLarge} onChange={onChange} />}
    </li>
  );
}

const halfOf = ({ clientY, currentTarget }: DragEvent<HTMLElement>): 0 | 1 => {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY > top + height / 2 ? 1 : 0;
};

/** The sheet of a section in words: "A4, tall". */
function sheetOf({ name, paper: own, orientation }: SectionChoice, paper: Paper, isLarge: boolean): string {
  if (isLarge) return 'as large as it needs';
  const onPaper = own && own !== 'map' ? own : paper === 'map' ? 'A4' : paper;
  const lies = orientation ?? (name === 'map' ? undefined : sections[name].orientation);
  return [onPaper, lies && orientationWord[lies].toLowerCase()].filter(Boolean).join(', ');
}

function Sheet({ choice, isLarge, onChange }: Pick<Props, 'choice' | 'isLarge' | 'onChange'>) {
  const { name, paper, orientation } = choice;
  const usual = sections[name].orientation;
  if (isLarge) return <p className={styles.sheetFields}>One page as large as the map: chosen below.</p>;
  return (
    <div className={styles.sheetFields}>
      <OptionalChoice
        label="Paper"
        none="As the report"
        value={paper === 'map' ? undefined : paper}
        words={sheetWord}
        onChange={(next) => onChange(withSheet(choice, { paper: next }))}
      />
      <OptionalChoice
        label="Direction"
        none={name === 'map' ? 'As chosen for the map' : `Usual (${orientationWord[usual].toLowerCase()})`}
        value={orientation}
        words={orientationWord}
        onChange={(next) => onChange(withSheet(choice, { orientation: next }))}
      />
    </div>
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
