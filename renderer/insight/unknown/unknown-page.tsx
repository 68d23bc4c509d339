import { useMemo } from 'react';
import { answersOf, mostUseful } from '../../../shared/answers/answers.ts';
import { checklistText } from '../../../shared/answers/checklist.ts';
import {
  agedStatements,
  notAssessedStatement,
  nothingAged,
  notIdentified,
  tagsNotEarned,
  unknownAnswer,
} from '../../../shared/answers/unknown-answer.ts';
import { questions } from '../../../shared/insight/completeness.ts';
import { copyWords } from '../../commands/copy-words.ts';
import { useApp } from '../../store/app.ts';
import { AnswerHead, Section } from '../answer-view.tsx';
import { useRead } from '../reading.ts';
import { Said, SomeStatements } from '../statements.tsx';
import { KnownParts } from './known-parts.tsx';
import styles from './unknown.module.css';

/** What is not known yet: how much of each question, what to find out first, and what may be out of date. */
export function UnknownPage() {
  const app = useApp();
  const { project, findings } = useRead();
  const answers = useMemo(() => answersOf(project, findings), [project, findings]);
  const aged = useMemo(() => agedStatements(project, findings), [project, findings]);
  const unknown = useMemo(() => unknownAnswer(project, findings, answers, aged), [project, findings, answers, aged]);
  const useful = mostUseful(answers, findings);
  const notAssessed = notAssessedStatement(project);

  const copy = () =>
    copyWords(
      app,
      checklistText(project, findings, answers, aged),
      'The checklist was copied: paste it into a mail or a document.',
    );

  return (
    <>
      <AnswerHead answer={{ ...unknown, next: undefined }} />
      <Section title="Find out next" note="From the questions that are answered least.">
        {useful.length === 0 && <p>There is nothing that would help more than the rest just now.</p>}
        <ol className={styles.useful}>
          {useful.map(({ question, statement }) => (
            <li key={question}>
              <Said statement={statement} />
              <span className={styles.under}>{answers[question].question}</span>
            </li>
          ))}
        </ol>
        <div>
          <button type="button" onClick={() => void copy()}>
            Copy the whole checklist
          </button>
        </div>
      </Section>
      <Section title="How much of each question is known">
        {questions.map((question) => (
          <KnownParts key={question} answer={answers[question]} parts={findings.completeness[question]} />
        ))}
      </Section>
      <Section title="Look at again" note="Judgements that nobody has looked at for more than 90 days.">
        <SomeStatements statements={aged} none={nothingAged} />
      </Section>
      <Section title="Champions not earned yet">
        <SomeStatements
          statements={tagsNotEarned(project, findings)}
          none="Nobody is tagged as a champion without passing the champion test."
        />
      </Section>
      <Section title="Not identified yet">
        <SomeStatements
          statements={notIdentified(project)}
          none="Everybody on the map is somebody: there are no placeholders."
        />
      </Section>
      <Section title="Not assessed">
        {notAssessed ? <Said statement={notAssessed} /> : <p>Something is noted about everybody on the map.</p>}
      </Section>
    </>
  );
}
