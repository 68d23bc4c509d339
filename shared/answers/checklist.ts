import { questions } from '../insight/completeness.ts';
import type { Findings } from '../insight/findings.ts';
import type { Project } from '../model/project.ts';
import { nameOfProject } from '../picture/sentences.ts';
import { type Answers, allToFindOut, mostUseful } from './answers.ts';
import { agedStatements, notIdentified, tagsNotEarned } from './unknown-answer.ts';

/**
 * Everything to find out as plain text with a box before each line, to take to the next meeting; nothing is in it twice.
 * Whoever has the `aged` ones gives them.
 */
export function checklistText(
  project: Project,
  findings: Findings,
  answers: Answers,
  aged = agedStatements(project, findings),
): string {
  const first = mostUseful(answers, findings).map(({ statement }) => statement);
  const parts: [string, readonly { text: string }[]][] = [
    ['First of all', first],
    ...questions.map((question): [string, readonly { text: string }[]] => [
      answers[question].question,
      allToFindOut(answers[question]),
    ]),
    ['Look at again', aged],
    ['Champions not earned yet', tagsNotEarned(project, findings)],
    ['Not identified yet', notIdentified(project)],
  ];
  const written = new Set<string>();
  const isNew = ({ text }: { text: string }) => !written.has(text) && written.add(text);
  const lists = parts
    .map(([title, statements]): [string, readonly { text: string }[]] => [title, statements.filter(isNew)])
    .filter(([, statements]) => statements.length > 0)
    .map(([title, statements]) => [title, ...statements.map(({ text }) => `[ ] ${text}`)].join('\n'));
  return [`${nameOfProject(project)}: to find out`, ...lists].join('\n\n');
}
