import { useMemo } from 'react';
import { heardAnswer } from '../../../shared/answers/heard-answer.ts';
import { AnswerHead, Evidence } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { GroupChoice } from './group-choice.tsx';
import { Ranking } from './ranking.tsx';

/** Who senior management, or another group, listens to. */
export function HeardPage() {
  const { project, findings } = useRead();
  const answer = useMemo(() => heardAnswer(project, findings), [project, findings]);
  return (
    <>
      <AnswerHead answer={answer} />
      <GroupChoice />
      {findings.voices.length > 0 && <Ranking />}
      <Evidence answer={answer} />
    </>
  );
}
