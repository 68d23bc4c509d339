import { type AnswerName, answerNamed, answerOf } from '../../answers/by-name.ts';
import type { Findings } from '../../insight/findings.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import { opinionSentence } from '../../picture/words.ts';
import type { Found } from './story-for.ts';

/** A step that is told in words: what is said first, and what it rests on. */
export type TextPage = { short: string; lines: readonly string[]; foot: string };

/** So many reasons can be read from a chair. */
const mostReasons = 6;

/** What a step that shows an answer says. */
export function textPage(project: Project, step: Pick<Step, 'which'>, findings: Found): TextPage {
  const name = answerNamed(step.which);
  return name
    ? answerPage(project, findings(), name)
    : { short: 'Which answer this step shows is not chosen yet.', lines: [], foot: '' };
}

function answerPage(project: Project, findings: Findings, name: AnswerName): TextPage {
  const { short, because, notKnown } = answerOf(project, findings, name);
  const reasons = (because.length > 0 ? because : notKnown).map(({ text }) => text);
  return { short: short.text, lines: shortened(reasons, mostReasons), foot: opinionSentence };
}

const shortened = (all: readonly string[], most: number): string[] =>
  all.length <= most ? [...all] : [...all.slice(0, most - 1), `and ${all.length - most + 1} more`];
