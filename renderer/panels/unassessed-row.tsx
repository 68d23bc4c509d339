import { useRef, useState } from 'react';
import { tallest } from '../../shared/model/edits/tower.ts';
import type { Person } from '../../shared/model/person.ts';
import { showOnMap } from '../commands/counterpart-commands.ts';
import { useApp } from '../store/app.ts';
import { TowerField } from './tower-field.tsx';
import { DragHandle } from './tower-row.tsx';
import styles from './towers.module.css';
import type { TowersInPanel } from './towers-in-panel.ts';

/** Somebody whose influence nobody has judged yet, which is not the same as having none. */
export function UnassessedRow({
  person,
  organisation,
  towers,
}: {
  person: Person;
  organisation: string;
  towers: TowersInPanel;
}) {
  const app = useApp();
  const row = useRef<HTMLLIElement>(null);
  const [isAssessing, setAssessing] = useState(false);
  const name = person.name || 'Person without a name';
  return (
    <li ref={row} className={styles.row}>
      <span className={styles.rank} />
      <button type="button" className={styles.person} onClick={() => showOnMap(app, [person])}>
        <strong>{name}</strong>
        <span>{organisation}</span>
      </button>
      {isAssessing ? (
        <TowerField
          isNew
          label={`Tower of ${name}, 0 to ${tallest}`}
          value={undefined}
          onCommit={(discs, byKey) => towers.assess(person, discs, byKey)}
          onGiveUp={() => setAssessing(false)}
        />
      ) : (
        <button
          type="button"
          className={styles.assess}
          aria-label={`Assess ${name}`}
          onClick={() => setAssessing(true)}
        >
          Assess
        </button>
      )}
      <DragHandle row={row} person={person} towers={towers} />
    </li>
  );
}
