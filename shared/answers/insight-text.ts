import { questions } from '../insight/completeness.ts';
import type { Findings } from '../insight/findings.ts';
import type { Project } from '../model/project.ts';
import { nameOfProject } from '../picture/sentences.ts';
import { opinionSentence } from '../picture/words.ts';
import type { Answer } from './answer.ts';
import { answersOf, mostUseful } from './answers.ts';
import { togetherAnswer } from './together-answer.ts';
import { unknownAnswer } from './unknown-answer.ts';

/** The answers as plain text, for the command line: each question, its answer, what it rests on, what is not known. */
export function insightText(project: Project, findings: Findings): string {
  const answers = answersOf(project, findings);
  const unknown = unknownAnswer(project, findings, answers);
  return [
    nameOfProject(project),
    ...questions.map((question) => answerText(answers[question])),
    answerText(togetherAnswer(project, findings)),
    answerText({ ...unknown, next: undefined }),
    listed(
      'Find out next',
      mostUseful(answers, findings).map(({ statement }) => statement),
    ),
    opinionSentence,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** One answer as plain text: what it rests on and what is not known with it. */
export const answerText = ({ question, short, because, notKnown, next }: Answer): string =>
  [
    `${question}\n${short.text}`,
    listed('What this rests on', because),
    listed('Not known yet', notKnown),
    next ? `Find out next: ${next.text}` : '',
  ]
    .filter(Boolean)
    .join('\n');

const listed = (title: string, statements: readonly { text: string }[]): string =>
  statements.length === 0 ? '' : [`${title}:`, ...statements.map(({ text }) => `- ${text}`)].join('\n');
