import { statement } from '../../../shared/answers/answer.ts';
import { called, named } from '../../../shared/answers/naming.ts';
import { campAttitudes, campWord, discsWord } from '../../../shared/answers/tower-words.ts';
import type { Camp, CampTowers } from '../../../shared/insight/towers.ts';
import type { Attitude } from '../../../shared/model/attitude.ts';
import { AttitudeMark } from '../../../shared/picture/attitude-mark.tsx';
import { screenPalette } from '../../../shared/picture/palette.ts';
import { useSome } from '../../ui/show-more.tsx';
import { useRead } from '../reading.ts';
import { Said } from '../statements.tsx';
import { CampStack } from './camp-stack.tsx';
import styles from './together.module.css';

const markOf: Record<Camp, Attitude> = { for: 'supportive', undecided: 'neutral', against: 'resistant' };

type Props = { camp: Camp; towers: CampTowers; most: number; perSlot: number };

/** One camp: its stack, how many discs, and whose they are. */
export function CampColumn({ camp, towers, most, perSlot }: Props) {
  const { project } = useRead();
  const { discs, people, notAssessed } = towers;
  const { some, more } = useSome(people, 5);
  const all = [...people, ...notAssessed];
  const much = all.length === 0 ? 'nobody' : people.length === 0 ? 'no tower known yet' : discsWord(discs);
  return (
    <section className={styles.camp} aria-label={campWord[camp]}>
      <CampStack camp={camp} discs={discs} most={most} perSlot={perSlot} />
      <h4>
        <svg viewBox="-9 -9 18 18" width={18} height={18} aria-hidden="true">
          <AttitudeMark attitude={markOf[camp]} palette={screenPalette} />
        </svg>
        <Said statement={statement(`${campWord[camp]}: ${much}`, all)} />
      </h4>
      <p className={styles.note}>{campAttitudes[camp]}</p>
      <ul className={styles.list}>
        {some.map((id) => (
          <li key={id}>
            <Said
              statement={statement(`${called(project, id)}, ${discsWord(project.people[id]?.tower?.value ?? 0)}`, [id])}
            />
          </li>
        ))}
        {notAssessed.length > 0 && (
          <li className={styles.note}>
            <Said statement={statement(`Tower not assessed: ${named(project, notAssessed)}`, notAssessed)} />
          </li>
        )}
      </ul>
      {more}
    </section>
  );
}
