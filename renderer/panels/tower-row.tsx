import { GripVertical, Minus, Plus } from 'lucide-react';
import {
  type DragEvent,
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { steppedTower, tallest } from '../../shared/model/edits/tower.ts';
import type { Person } from '../../shared/model/person.ts';
import { ordinal } from '../../shared/picture/ordinal.ts';
import { showOnMap } from '../commands/counterpart-commands.ts';
import { useApp } from '../store/app.ts';
import { TowerField } from './tower-field.tsx';
import styles from './towers.module.css';
import type { TowersInPanel } from './towers-in-panel.ts';

type Props = {
  person: Person;
  organisation: string;
  discs: number;
  rank: number;
  tied: boolean;
  towers: TowersInPanel;
};

/** Somebody in the order of the towers. The focus stays on the person when the row moves to another place. */
export const TowerRow = memo(({ person, organisation, discs, rank, tied, towers }: Props) => {
  const app = useApp();
  const row = useRef<HTMLLIElement>(null);
  const [mark, setMark] = useState<'above' | 'below'>();
  const name = person.name || 'Person without a name';
  useFollow(row, rank);
  useEffect(() => {
    if (towers.takesFocus(person.id)) row.current?.querySelector('input')?.focus();
  }, [towers, person.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    towers.pass(person, event.key === 'ArrowUp' ? 'up' : 'down');
  };
  const onDragOver = (event: DragEvent<HTMLLIElement>) => {
    event.preventDefault();
    setMark(sideOf(event));
  };
  const onDrop = (event: DragEvent<HTMLLIElement>) => {
    event.preventDefault();
    setMark(undefined);
    towers.drop(person.id, sideOf(event));
  };

  return (
    <li
      ref={row}
      className={styles.row}
      data-drop={mark}
      onKeyDown={onKeyDown}
      onDragOver={onDragOver}
      onDragLeave={() => setMark(undefined)}
      onDrop={onDrop}
    >
      <span className={styles.rank}>
        {ordinal(rank)}
        {tied && <small>tie</small>}
      </span>
      <button type="button" className={styles.person} onClick={() => showOnMap(app, [person])}>
        <strong>{name}</strong>
        <span>{organisation}</span>
      </button>
      <span className={styles.height}>
        <StepButton label={`Lower the tower of ${name}`} isEnd={discs === 0} onStep={() => step(-1)}>
          <Minus aria-hidden size={14} />
        </StepButton>
        <TowerField
          label={`Tower of ${name}, 0 to ${tallest}`}
          value={discs}
          onCommit={(next) => towers.set(person, next)}
        />
        <StepButton label={`Raise the tower of ${name}`} isEnd={discs === tallest} onStep={() => step(1)}>
          <Plus aria-hidden size={14} />
        </StepButton>
      </span>
      <DragHandle row={row} person={person} towers={towers} />
    </li>
  );

  function step(by: number) {
    towers.set(person, steppedTower(discs, by));
  }
});

/** In the upper half of a row one drops above it. */
function sideOf(event: DragEvent<HTMLElement>): 'above' | 'below' {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'above' : 'below';
}

/** A row that moves with the focus in it stays in view. */
function useFollow(row: RefObject<HTMLElement | null>, rank: number): void {
  const before = useRef(rank);
  useLayoutEffect(() => {
    if (before.current === rank) return;
    before.current = rank;
    if (row.current?.contains(document.activeElement)) row.current.scrollIntoView({ block: 'nearest' });
  }, [row, rank]);
}

type StepProps = { label: string; isEnd: boolean; onStep: () => void; children: ReactNode };

/** At the end of the scale it stays a button that can have the focus, and does nothing. */
const StepButton = ({ label, isEnd, onStep, children }: StepProps) => (
  <button
    type="button"
    className={styles.step}
    aria-label={label}
    aria-disabled={isEnd}
    onClick={() => isEnd || onStep()}
  >
    {children}
  </button>
);

type HandleProps = { row: RefObject<HTMLElement | null>; person: Person; towers: TowersInPanel };

/** Only the handle is dragged, so that text in the row can still be selected. */
export const DragHandle = ({ row, person, towers }: HandleProps) => (
  <span
    className={styles.handle}
    draggable
    title="Drag above or below somebody"
    aria-hidden="true"
    onDragStart={(event) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', person.name);
      if (row.current) event.dataTransfer.setDragImage(row.current, 10, 10);
      towers.drag(person.id);
    }}
    onDragEnd={() => towers.drag(undefined)}
  >
    <GripVertical size={16} />
  </span>
);
