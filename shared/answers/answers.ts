import { type Question, questions, shareOf } from '../insight/completeness.ts';
import type { Findings } from '../insight/findings.ts';
import type { Project } from '../model/project.ts';
import type { Answer, Statement } from './answer.ts';
import { championAnswer } from './champion-answer.ts';
import { heardAnswer } from './heard-answer.ts';
import { meAnswer } from './me-answer.ts';
import { supportAnswer } from './support-answer.ts';
import { visionAnswer } from './vision-answer.ts';
import { worthAnswer } from './worth-answer.ts';

/** The answer to every question that can be more or less known. */
export type Answers = Record<Question, Answer>;

/** Every question with its answer, in words. */
export const answersOf = (project: Project, findings: Findings): Answers => ({
  worth: worthAnswer(project, findings),
  champion: championAnswer(project, findings),
  heard: heardAnswer(project, findings),
  me: meAnswer(project, findings),
  support: supportAnswer(project, findings),
  vision: visionAnswer(project),
});

/** Something to find out, and the question it helps to answer. */
export type ToFindOut = { question: Question; statement: Statement };

/** So many things to find out are named before all others. */
const most = 3;

/**
 * The three most useful things to find out: the next step of the questions that are answered least, the least answered
 * first, and equally answered ones in the order of the questions.
 */
export const mostUseful = (answers: Answers, { completeness }: Findings): ToFindOut[] =>
  questions
    .flatMap((question) => {
      const { next } = answers[question];
      return next ? [{ question, statement: next, share: shareOf(completeness[question]) }] : [];
    })
    .sort((a, b) => a.share - b.share)
    .slice(0, most)
    .map(({ question, statement }) => ({ question, statement }));

/** Everything to find out for a question: its next step, then whatever else is not known. */
export const allToFindOut = ({ next, notKnown }: Answer): Statement[] =>
  [...(next ? [next] : []), ...notKnown].filter(
    (each, place, all) => all.findIndex(({ text }) => text === each.text) === place,
  );
