import { byCodePoints } from '../base/code-points.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { type UnitFunction, unitFunction } from '../model/unit.ts';

/** What is known of somebody's job, for comparing it with another one. */
export type Job = {
  person: Person;
  /** The function of the unit, and senior management by one's own mark. *Other* says nothing and is not in it. */
  functions: readonly UnitFunction[];
  /** The words of the job title, in lower case, without "of" and the like. */
  words: ReadonlySet<string>;
  senior: boolean;
};

/** What two jobs have in common. */
export type Likeness = {
  function: UnitFunction | undefined;
  sharedWords: readonly string[];
  /** From 0, no word of the titles is the same, to 1, all of them are. */
  similarity: number;
  sameRank: boolean;
  bothSenior: boolean;
};

/** Longer job titles are read as far as this. */
const longestTitle = 200;

/** Words that tell nothing about a job; those of a placeholder among them. */
const small = new Set('a an and as at by for from in of on or the to with not identified yet'.split(' '));

/** Words that tell a rank and not what somebody does: alone they make no two jobs alike. */
const ranks = new Set(
  'assistant chief coordinator deputy director employee executive head junior lead leader manager member officer president principal senior specialist staff team vice'.split(
    ' ',
  ),
);

export const isTelling = (word: string): boolean => !ranks.has(word);

/** The words of a job title, as jobs are compared by. */
export function titleWords(title: string): ReadonlySet<string> {
  const words =
    title
      .slice(0, longestTitle)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)).sort());
}

/** Somebody's job. A placeholder is named after it. */
export function jobOf(project: Project, person: Person): Job {
  const unit = person.unit && project.units[person.unit];
  const functions = new Set<UnitFunction>(unit && unit.function !== 'other' ? [unit.function] : []);
  if (person.seniorManagement) functions.add('senior-management');
  return {
    person,
    functions: unitFunction.options.filter((each) => functions.has(each)),
    words: titleWords(person.placeholder ? `${person.name} ${person.jobTitle}` : person.jobTitle),
    senior: functions.has('senior-management'),
  };
}

/** What two jobs have in common, whoever is asked first. */
export function likeness(a: Job, b: Job): Likeness {
  const sharedWords: string[] = [];
  for (const word of a.words) if (b.words.has(word)) sharedWords.push(word);
  const all = a.words.size + b.words.size - sharedWords.length;
  return {
    function: a.functions.find((each) => b.functions.includes(each)),
    sharedWords,
    similarity: all === 0 ? 0 : sharedWords.length / all,
    sameRank: a.senior === b.senior,
    bothSenior: a.senior && b.senior,
  };
}

/** Whether this is enough to say that two people do a similar job. */
export const isAlike = ({ function: same, similarity, sharedWords }: Likeness): boolean =>
  same !== undefined || similarity === 1 || sharedWords.some(isTelling);

/** The more alike first; 0 where neither is. */
export const byLikeness = (a: Likeness, b: Likeness): number =>
  Number(b.function !== undefined) - Number(a.function !== undefined) ||
  b.similarity - a.similarity ||
  Number(b.sameRank) - Number(a.sameRank);

type Named = { name: string; id: string };

/** By name in code-point order, then by id: the same on every machine. */
export const byName = (a: Named, b: Named): number => byCodePoints(a.name, b.name) || byCodePoints(a.id, b.id);
