import { adviceFor } from '../../../shared/answers/me-advice.ts';
import { aSide } from '../../../shared/picture/profile-words.ts';
import { Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { SaidList } from '../statements.tsx';

/** What to do, for each side that I am above all. */
export function MyAdvice() {
  const { project, findings } = useRead();
  return adviceFor(project, findings.avatar).map(({ side, todo }) => (
    <Section key={side} title={`Advice for ${aSide[side]}`}>
      <SaidList statements={todo} />
    </Section>
  ));
}
