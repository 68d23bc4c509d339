import { useMemo } from 'react';
import { engagementShort } from '../../../shared/answers/engagement-words.ts';
import { engagementOf } from '../../../shared/insight/engagement.ts';
import type { Person } from '../../../shared/model/person.ts';
import { nameOfOrganisation } from '../../../shared/picture/sentences.ts';
import { opinionWords } from '../../../shared/picture/words.ts';
import { useProject } from '../../store/app.ts';
import { useSome } from '../../ui/show-more.tsx';
import styles from './engagement.module.css';
import { Gaps } from './gaps.tsx';
import { MatrixHead, MatrixRow } from './matrix-row.tsx';
import { useTokens } from './use-tokens.ts';

/** So many rows of an organisation are drawn at once. */
const atOnce = 100;

/** The engagement matrix: how everybody stands (C), how we want them to stand (D), and the gaps between the two. */
export function EngagementPage({ people }: { people: readonly Person[] }) {
  const engagement = useMemo(() => engagementOf(people), [people]);
  const groups = useMemo(() => [...Map.groupBy(people, ({ organisation }) => organisation)], [people]);
  const tokens = useTokens();
  return (
    <div className={styles.both}>
      <div className={styles.matrix} {...tokens.handlers}>
        <p className={styles.short}>{engagementShort(engagement)}</p>
        <p className={styles.hint}>
          <b className={styles.c}>C</b> is how somebody stands today, <b className={styles.d}>D</b> how we want them to
          stand. Drag a letter to another column, or choose it and press the left or right arrow key.
        </p>
        {groups.map(([organisation, theirs]) => (
          <Matrix key={organisation} organisation={organisation} people={theirs} held={tokens.held} />
        ))}
        <p className={styles.hint}>{opinionWords}</p>
      </div>
      <Gaps engagement={engagement} />
    </div>
  );
}

type MatrixProps = {
  organisation: Person['organisation'];
  people: readonly Person[];
  held: ReturnType<typeof useTokens>['held'];
};

function Matrix({ organisation, people, held }: MatrixProps) {
  const name = useProject((project) => nameOfOrganisation(project.organisations[organisation]));
  const { some, more } = useSome(people, atOnce);
  return (
    <table className={styles.table}>
      <caption>{name}</caption>
      <MatrixHead />
      <tbody>
        {some.map((person) => (
          <MatrixRow key={person.id} person={person} held={held?.person === person.id ? held : null} />
        ))}
      </tbody>
      {more && (
        <tfoot>
          <tr>
            <td colSpan={7}>{more}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
