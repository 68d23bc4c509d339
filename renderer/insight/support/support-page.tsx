import { supportAnswer } from '../../../shared/answers/support-answer.ts';
import { organisationName } from '../../../shared/answers/support-names.ts';
import type { SupportRow, SupportSide } from '../../../shared/insight/support.ts';
import { sideWord } from '../../../shared/picture/words.ts';
import { useSome } from '../../ui/show-more.tsx';
import { AnswerHead, Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { WhenToAskAgain } from './ask-again.tsx';
import styles from './support.module.css';
import { SupportRowView } from './support-row.tsx';

/** So many rows of an organisation are drawn at once. */
const atOnce = 40;

/** The key support board: who else must be on board, how far they are, and how old that knowledge is. */
export function SupportPage() {
  const { project, findings } = useRead();
  return (
    <>
      <AnswerHead answer={supportAnswer(project, findings)} />
      <WhenToAskAgain />
      {findings.support.sides.map((side) => (
        <Side key={side.organisation} side={side} />
      ))}
    </>
  );
}

function Side({ side }: { side: SupportSide }) {
  const { project } = useRead();
  const { some, more } = useSome(side.rows, atOnce);
  const its = project.organisations[side.organisation]?.side ?? 'partner';
  return (
    <Section title={organisationName(project, side.organisation)} note={sideWord[its]}>
      <ul className={styles.board}>
        {some.map((row) => (
          <SupportRowView key={keyOf(row)} side={side} row={row} />
        ))}
      </ul>
      {more && <div>{more}</div>}
    </Section>
  );
}

const keyOf = (row: SupportRow): string =>
  row.kind === 'approval' ? row.kind : `${row.kind} ${row.unit ?? 'is not there'}`;
