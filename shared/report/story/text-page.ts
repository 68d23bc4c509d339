import { type AnswerName, answerNamed, answerOf } from '../../answers/by-name.ts';
import type { Findings } from '../../insight/findings.ts';
import { towerRanking } from '../../insight/tower-ranking.ts';
import type { Person } from '../../model/person.ts';
import type { Project } from '../../model/project.ts';
import type { Step } from '../../model/story.ts';
import { counted, nameOf } from '../../picture/sentences.ts';
import type { Found } from './story-for.ts';

/** A step that is told in words: what is said first, and what it rests on. */
export type TextPage = { short: string; lines: readonly string[]; foot: string };

const opinion = 'Your judgement, not a measurement.';

/** So many reasons can be read from a chair. */
const mostReasons = 6;

/** What a step that shows an answer or the grid says. */
export function textPage(project: Project, step: Pick<Step, 'shows' | 'which'>, findings: Found): TextPage {
  if (step.shows === 'grid') return gridPage(project);
  const name = answerNamed(step.which);
  return name
    ? answerPage(project, findings(), name)
    : { short: 'Which answer this step shows is not chosen yet.', lines: [], foot: '' };
}

function answerPage(project: Project, findings: Findings, name: AnswerName): TextPage {
  const { short, because, notKnown } = answerOf(project, findings, name);
  const reasons = (because.length > 0 ? because : notKnown).map(({ text }) => text);
  return { short: short.text, lines: shortened(reasons, mostReasons), foot: opinion };
}

/**
 * The grid in words, until there is a drawing of it here: who has a high tower and much interest, and so on. A drawing of
 * the grid takes the place of `TextBody` for steps that show the grid (`step-content.tsx`).
 */
function gridPage(project: Project): TextPage {
  const { ranked, notAssessed } = towerRanking(project);
  if (ranked.length === 0)
    return { short: 'Nobody’s influence on this question is assessed yet.', lines: [], foot: '' };
  const cells: [label: string, isIn: (discs: number, person: Person) => boolean][] = [
    ['Much influence, much interest', (discs, { interest }) => discs > middle && isMuch(interest?.value)],
    ['Much influence, little interest', (discs, { interest }) => discs > middle && isLittle(interest?.value)],
    ['Much influence, interest not assessed', (discs, { interest }) => discs > middle && interest?.value === undefined],
    ['Less influence, much interest', (discs, { interest }) => discs <= middle && isMuch(interest?.value)],
    ['Less influence, little interest', (discs, { interest }) => discs <= middle && isLittle(interest?.value)],
  ];
  const lines = cells.flatMap(([label, isIn]) => {
    const people = ranked.filter(({ discs, person }) => isIn(discs, person)).map(({ person }) => nameOf(person));
    return people.length === 0 ? [] : [`${label}: ${shortened(people, mostNames).join(', ')}`];
  });
  const open = notAssessed.length;
  return {
    short: `${counted(ranked.length, 'person', 'people')} by influence on this question and by interest in it`,
    lines,
    foot: open === 0 ? opinion : `${counted(open, 'person is', 'people are')} not assessed. ${opinion}`,
  };
}

const middle = 5;
const mostNames = 8;
const isMuch = (interest: number | undefined): boolean => interest !== undefined && interest > middle;
const isLittle = (interest: number | undefined): boolean => interest !== undefined && interest <= middle;

const shortened = (all: readonly string[], most: number): string[] =>
  all.length <= most ? [...all] : [...all.slice(0, most - 1), `and ${all.length - most + 1} more`];
