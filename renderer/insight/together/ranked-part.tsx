import { useMemo } from 'react';
import type { Statement } from '../../../shared/answers/answer.ts';
import type { Placed } from '../../../shared/insight/shared-ranks.ts';
import type { Project } from '../../../shared/model/project.ts';
import { useSome } from '../../ui/show-more.tsx';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { Said } from '../statements.tsx';
import styles from './together.module.css';

type Props = {
  title: string;
  note: string;
  placed: readonly Placed[];
  say: (project: Project, placed: Placed) => Statement;
  /** What is said where nobody has any value. */
  none: string;
};

/** People in the order of one measure. Whoever has nothing of it is not in the list. */
export function RankedPart({ title, note, placed, say, none }: Props) {
  const { project } = useRead();
  const known = useMemo(() => placed.filter(({ value }) => value > 0), [placed]);
  const { some, more } = useSome(known, 5);
  if (known.length === 0)
    return (
      <Section title={title}>
        <p>{none}</p>
      </Section>
    );
  return (
    <Section title={title} note={note}>
      <ol className={styles.ranks}>
        {some.map((each) => (
          <li key={each.person}>
            <span className={styles.rank}>
              {each.rank}
              {each.shared && <small> tie</small>}
            </span>
            <Said statement={say(project, each)} />
          </li>
        ))}
      </ol>
      {more}
    </Section>
  );
}
