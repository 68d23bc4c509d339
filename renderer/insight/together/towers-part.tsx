import { useMemo, useState } from 'react';
import { statement } from '../../../shared/answers/answer.ts';
import { type Camp, towersOf } from '../../../shared/insight/towers.ts';
import { GroupedChoice } from '../../ui/grouped-choice.tsx';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { Said } from '../statements.tsx';
import { CampColumn } from './camp-column.tsx';
import { discsPerSlot } from './camp-stack.tsx';
import styles from './together.module.css';
import { chosenGroup, groupKey } from './tower-groups.ts';

const noTowers = 'Nobody in this group has a tower yet: how much influence they have on this question is not assessed.';

const camps: readonly Camp[] = ['for', 'undecided', 'against'];

/** The towers for, undecided and against, over everybody or a group. */
export function TowersPart() {
  const { project } = useRead();
  const [key, setKey] = useState('everybody');
  const { choices, group } = useMemo(() => chosenGroup(project, key), [project, key]);
  const towers = useMemo(() => towersOf(project, group), [project, group]);
  const most = Math.max(...camps.map((camp) => towers[camp].discs));
  const perSlot = discsPerSlot(most);
  const hasTowers = camps.some((camp) => towers[camp].people.length > 0);
  const notAssessed = camps.flatMap((camp) => towers[camp].notAssessed);
  return (
    <Section
      title="For, undecided, against"
      note="The influence towers of all who stand alike, one on the other. Whoever has no tower yet adds nothing and is named apart."
    >
      <div className={styles.choice}>
        <GroupedChoice label="Whose towers" value={groupKey(group)} groups={choices} onChange={setKey} />
      </div>
      {hasTowers ? (
        <div className={styles.camps}>
          {camps.map((camp) => (
            <CampColumn
              key={`${groupKey(group)} ${camp}`}
              camp={camp}
              towers={towers[camp]}
              perSlot={perSlot}
              most={most}
            />
          ))}
        </div>
      ) : (
        <p>
          <Said
            statement={statement(notAssessed.length > 0 ? noTowers : 'Nobody is in this group yet.', notAssessed)}
          />
        </p>
      )}
      {perSlot > 1 && <p className={styles.note}>Each disc that is drawn here stands for up to {perSlot}.</p>}
    </Section>
  );
}
