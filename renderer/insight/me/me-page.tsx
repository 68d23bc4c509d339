import { meAnswer } from '../../../shared/answers/me-answer.ts';
import { meOf } from '../../../shared/insight/avatar.ts';
import { useProject } from '../../store/app.ts';
import { AnswerHead, Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { SaidList } from '../statements.tsx';
import { MyAdvice } from './my-advice.tsx';
import { MyAllies } from './my-allies.tsx';
import { MyProfile } from './my-profile.tsx';
import { PlaceOthers } from './place-others.tsx';
import { TenQuestions } from './ten-questions.tsx';
import { WhoIAm } from './who-i-am.tsx';

/** "My own place": who I am in the partnership, what I lack, who has it, and the way to them. */
export function MePage() {
  const { project, findings } = useRead();
  const me = useProject(meOf);
  const answer = meAnswer(project, findings);
  return (
    <>
      <AnswerHead answer={answer}>
        <WhoIAm />
      </AnswerHead>
      {me && (
        <>
          <MyProfile me={me} />
          <TenQuestions key={me.id} me={me} />
          <MyAllies />
          <MyAdvice />
          {answer.notKnown.length > 0 && (
            <Section title="Not known yet">
              <SaidList statements={answer.notKnown} />
            </Section>
          )}
          <PlaceOthers />
        </>
      )}
    </>
  );
}
