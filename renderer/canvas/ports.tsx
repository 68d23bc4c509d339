import { type PointerEvent, useState } from 'react';
import { cardFrame } from '../../shared/model/geometry.ts';
import type { Person } from '../../shared/model/person.ts';
import { type CardSide, meetingPoint } from '../../shared/picture/routes/curve.ts';
import { connect } from '../commands/map-commands.ts';
import { useApp } from '../store/app.ts';
import styles from './canvas.module.css';
import { RubberLine } from './rubber-line.tsx';
import { usePull } from './use-pull.ts';

const sides: readonly CardSide[] = ['top', 'right', 'bottom', 'left'];

/**
 * At the middle of each edge of a card: pulled to another card they become a line. They are seen on a card that is handled
 * and there on every one, since a hand can be quicker than the map. By keyboard it is "Connect to…".
 */
export function Ports({ person }: { person: Person }) {
  const app = useApp();
  const [from, setFrom] = useState<CardSide>('right');
  const { pulled, listeners } = usePull((other) => other !== person.id && connect(app, person.id, other));
  const start = (side: CardSide) => (event: PointerEvent) => {
    setFrom(side);
    listeners.onPointerDown(event);
  };
  return (
    <>
      {pulled && <RubberLine from={meetingPoint(cardFrame(person.position), from, 0)} pulled={pulled} />}
      {sides.map((side) => (
        <div
          key={side}
          className={`${styles.port} nodrag nopan`}
          data-side={side}
          {...listeners}
          onPointerDown={start(side)}
        />
      ))}
    </>
  );
}
