import type { Answer, Statement } from '../../answers/answer.ts';
import { answersOf, mostUseful } from '../../answers/answers.ts';
import { togetherAnswer } from '../../answers/together-answer.ts';
import { unknownAnswer } from '../../answers/unknown-answer.ts';
import { questions } from '../../insight/completeness.ts';
import { opinionSentence } from '../../picture/words.ts';
import type { Report } from '../report.ts';
import { ofPeople, type Section, sheetFor } from '../section.ts';

/** So many statements are written out under an answer. */
const mostStatements = 24;

/** The questions the map answers, in words, each with what it rests on and what is not known. */
export const insights: Section = {
  title: 'Insights',
  about: 'the questions that the map answers, in words',
  withheld: {
    unless: ['attitude', 'tower', 'coverage', 'qualities', 'champion', 'approval', 'ourLines'],
    why: ofPeople,
  },
  orientation: 'portrait',
  sheets: (report, asked) => [
    { key: 'insights', page: sheetFor(asked), kind: 'flow', look: 'insights', content: <Insights report={report} /> },
  ],
};

function Insights({ report: { project, findings: find } }: { report: Report }) {
  const findings = find();
  const answers = answersOf(project, findings);
  const unknown = { ...unknownAnswer(project, findings, answers), next: undefined };
  return (
    <>
      <h1>Insights</h1>
      <p className="under">{opinionSentence}</p>
      {questions.map((question) => (
        <AnswerPart key={question} answer={answers[question]} />
      ))}
      <AnswerPart answer={togetherAnswer(project, findings)} />
      <AnswerPart answer={unknown} />
      <article>
        <h2>Find out next</h2>
        <Statements statements={mostUseful(answers, findings).map(({ statement }) => statement)} />
      </article>
    </>
  );
}

const AnswerPart = ({ answer: { question, short, because, notKnown, next } }: { answer: Answer }) => (
  <article>
    <h2>{question}</h2>
    <p className="short">{short.text}</p>
    {because.length > 0 && <h3>What this rests on</h3>}
    <Statements statements={because} />
    {notKnown.length > 0 && <h3>Not known yet</h3>}
    <Statements statements={notKnown} />
    {next && <p className="next">Find out next: {next.text}</p>}
  </article>
);

function Statements({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  const more = statements.length - mostStatements;
  return (
    <ul>
      {statements.slice(0, mostStatements).map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
      {more > 0 && <li>And {more} more.</li>}
    </ul>
  );
}
