import { useMemo } from 'react';
import type { Answer } from '../../../shared/answers/answer.ts';
import { answersOf } from '../../../shared/answers/answers.ts';
import { insightText } from '../../../shared/answers/insight-text.ts';
import { togetherAnswer } from '../../../shared/answers/together-answer.ts';
import { type Question, questions } from '../../../shared/insight/completeness.ts';
import { nameOfProject } from '../../../shared/picture/sentences.ts';
import { showInsightPage, showStoryPage } from '../../commands/screen-commands.ts';
import { type App, useApp } from '../../store/app.ts';
import { CopyAnswer } from '../copy-answer.tsx';
import insight from '../insight.module.css';
import { useRead } from '../reading.ts';
import { Said } from '../statements.tsx';
import styles from './short.module.css';

/** Opens the page that says more about a question. How we say it is said on a page of the Story view. */
const showMore = (app: App, question: Question | 'together'): void =>
  question === 'vision' ? showStoryPage(app, 'vision') : showInsightPage(app, question);

/** The questions of a partnership, each with its answer in a sentence and the one thing to find out next. */
export function ShortPage() {
  const { project, findings } = useRead();
  const answers = useMemo(() => answersOf(project, findings), [project, findings]);
  return (
    <>
      <header className={insight.head}>
        <div className={insight.question}>
          <h2>{nameOfProject(project)}</h2>
          <CopyAnswer what="all answers" label="Copy all answers" text={() => insightText(project, findings)} />
        </div>
        <p className={insight.note}>What the map answers today. Press a sentence to see on the map what it rests on.</p>
      </header>
      {questions.map((question) => (
        <InShort key={question} answer={answers[question]} about={question} />
      ))}
      <InShort answer={togetherAnswer(project, findings)} about="together" />
    </>
  );
}

/** One question: its answer, the next thing to find out, and the page that says more. */
function InShort({ answer: { question, short, next }, about }: { answer: Answer; about: Question | 'together' }) {
  const app = useApp();
  return (
    <section className={styles.answer} aria-label={question}>
      <h3>{question}</h3>
      <p className={styles.short}>
        <Said statement={short} />
      </p>
      {next && (
        <p className={insight.next}>
          <b>Find out next: </b>
          <Said statement={next} />
        </p>
      )}
      <button type="button" className={styles.more} onClick={() => showMore(app, about)}>
        More about it
      </button>
    </section>
  );
}
