import type { ReactNode } from 'react';
import type { Answer } from '../../shared/answers/answer.ts';
import { answerText } from '../../shared/answers/insight-text.ts';
import { type Privacy, PrivateMark } from '../ui/private-mark.tsx';
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

type SectionProps = { title: string; note?: string; privacy?: Privacy; children: ReactNode };

/** A part of a page under a heading, which says whether it is private. */
export function Section({ title, note, privacy, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h3>{title}</h3>
        {privacy && <PrivateMark of={privacy} />}
      </div>
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
