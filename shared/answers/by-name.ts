import { questions } from '../insight/completeness.ts';
import type { Findings } from '../insight/findings.ts';
import type { Project } from '../model/project.ts';
import type { Answer } from './answer.ts';
import { answersOf } from './answers.ts';
import { togetherAnswer } from './together-answer.ts';
import { unknownAnswer } from './unknown-answer.ts';

/** Everything the map can be asked: what can be more or less known, what holds together, and what is not known. */
export const answerNames = [...questions, 'together', 'unknown'] as const;
export type AnswerName = (typeof answerNames)[number];

/** What each answer is about, in the words of its page. */
export const answerTitle: Record<AnswerName, string> = {
  worth: 'Why it is worth it',
  champion: 'Our champion',
  heard: 'Who they listen to',
  me: 'My own place',
  support: 'Who must be on board',
  vision: 'How we say what it is',
  together: 'What holds it together',
  unknown: 'What we do not know',
};

/** The answer of a name as a file may hold it; undefined for one that is not known here. */
export const answerNamed = (which: string): AnswerName | undefined => answerNames.find((name) => name === which);

/** One answer, in words. */
export function answerOf(project: Project, findings: Findings, name: AnswerName): Answer {
  if (name === 'together') return togetherAnswer(project, findings);
  const answers = answersOf(project, findings);
  return name === 'unknown' ? unknownAnswer(project, findings, answers) : answers[name];
}
