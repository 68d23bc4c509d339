import { memo } from 'react';
import type { OrganisationGaps } from '../../shared/insight/counterparts.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { nameOfUnit } from '../../shared/picture/sentences.ts';
import { showOnMap } from '../commands/counterpart-commands.ts';
import { useApp, useOpen } from '../store/app.ts';
import { useSome } from '../ui/show-more.tsx';
import { CounterpartCandidates } from './counterpart-candidates.tsx';
import styles from './counterparts.module.css';
import panelStyles from './panels.module.css';

type Entry = { person: Person; unit: Unit | undefined; isFirst: boolean };

/** Everybody of one organisation without a counterpart; who is selected shows who could be one. */
export function CounterpartGapList({ gaps }: { gaps: OrganisationGaps }) {
  const selection = useOpen((open) => open.selection);
  const entries = gaps.units.flatMap(({ unit, people }) =>
    people.map((person, index): Entry => ({ person, unit, isFirst: index === 0 })),
  );
  const { some, more } = useSome(entries, 100);
  return (
    <section className={panelStyles.section}>
      <h3>{summary(gaps)}</h3>
      {some.length > 0 && (
        <ul className={styles.list}>
          {some.map(({ person, unit, isFirst }) => (
            <li key={person.id}>
              {isFirst && <p className={styles.unit}>{unit ? nameOfUnit(unit) : 'In no unit'}</p>}
              <GapRow person={person} isOpen={selection?.size === 1 && selection.has(person.id)} />
            </li>
          ))}
        </ul>
      )}
      {more}
    </section>
  );
}

/** "5 of 8 at City Library have no counterpart." */
function summary({ organisation, everybody, missing }: OrganisationGaps): string {
  const where = organisation.name || 'an organisation without a name';
  if (everybody === 0) return `Nobody is on the map at ${where} yet`;
  if (missing === 0) return `Everybody at ${where} has a counterpart`;
  return `${missing} of ${everybody} at ${where} ${missing === 1 ? 'has' : 'have'} no counterpart`;
}

const GapRow = memo(({ person, isOpen }: { person: Person; isOpen: boolean }) => {
  const app = useApp();
  return (
    <div className={isOpen ? styles.open : undefined}>
      <button type="button" className={styles.person} aria-expanded={isOpen} onClick={() => showOnMap(app, [person])}>
        <strong>{person.name || 'Person without a name'}</strong>
        <span>{person.jobTitle || (person.placeholder ? 'Not identified yet' : 'No job title')}</span>
      </button>
      {isOpen && <CounterpartCandidates person={person} />}
    </div>
  );
});
