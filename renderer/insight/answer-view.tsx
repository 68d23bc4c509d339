import type { ReactNode } from 'react';
import type { Answer } from '../../shared/answers/answer.ts';
import { answerText } from '../../shared/answers/insight-text.ts';
import { CopyAnswer } from './copy-answer.tsx';
import styles from './insight.module.css';
import { Said, SaidList } from './statements.tsx';

/** The head of a page: the question, the answer in a sentence, and the one thing to find out next. */
export function AnswerHead({ answer, children }: { answer: Answer; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <div className={styles.question}>
        <h2>{answer.question}</h2>
        <CopyAnswer what="this answer" label="Copy as text" text={() => answerText(answer)} />
      </div>
      <p className={styles.short}>
        <Said statement={answer.short} />
      </p>
      {answer.next && (
        <p className={styles.next}>
          <b>Find out next: </b>
          <Said statement={answer.next} />
        </p>
      )}
      {children}
    </header>
  );
}

/** A part of a page under a heading. */
export function Section({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}

/** What an answer rests on, and what is not known yet. */
export function Evidence({ answer }: { answer: Answer }) {
  return (
    <>
      {answer.because.length > 0 && (
        <Section title="What this rests on">
          <SaidList statements={answer.because} />
        </Section>
      )}
      {answer.notKnown.length > 0 && (
        <Section title="Not known yet">
          <SaidList statements={answer.notKnown} />
        </Section>
      )}
    </>
  );
}
