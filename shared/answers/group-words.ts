import { type Joined, largestGroup } from '../insight/smallest-group.ts';
import type { Project } from '../model/project.ts';
import { type Statement, statement } from './answer.ts';
import { atStart, called, inNameOrder, named, verb } from './naming.ts';

/** How many of those who joined reach anybody but themselves: only so far is it a group that passes something on. */
export const usefulSize = (joined: readonly Joined[]): number =>
  joined.filter(({ person, adds }) => adds.some((id) => id !== person)).length;

/** Whom a group reaches, whom each who joined has added, who is not reached, and how good the group is. */
export type GroupWords = { reaches: Statement; adds: Statement[]; missed: Statement | undefined; note: string };

/** What is said of the first so many who joined the smallest group. */
export function groupWords(project: Project, joined: readonly Joined[], size: number): GroupWords {
  const group = joined.slice(0, size);
  const members = group.map(({ person }) => person);
  const reached = new Set(group.flatMap(({ adds }) => adds));
  const everybody = Object.values(project.people).map(({ id }) => id);
  const missed = everybody.filter((id) => !reached.has(id));
  const whom = missed.length === 0 ? 'everybody' : `${reached.size} of ${everybody.length} people`;
  const names = atStart(named(project, members));
  return {
    reaches: statement(`${names} ${verb(members, 'reaches', 'reach')} ${whom}.`, members),
    adds: group.slice(1).map((each) => addsStatement(project, each)),
    missed:
      missed.length > 0
        ? statement(`Not reached: ${named(project, inNameOrder(project, missed))}.`, missed)
        : undefined,
    note: groupNote(members.length, missed.length === 0),
  };
}

function addsStatement(project: Project, { person, adds }: Joined): Statement {
  const others = adds.filter((id) => id !== person);
  const whom = others.length === 0 ? 'nobody else' : named(project, others);
  return statement(`${atStart(called(project, person))} adds ${whom}.`, [person, ...others]);
}

const numeral = ['nobody', 'one', 'two', 'three', 'four', 'five'];

/** How the group was found, and how far it can be from the best one. */
function groupNote(size: number, reachesAll: boolean): string {
  if (size === 1) return reachesAll ? 'One person is enough.' : 'Nobody alone reaches more.';
  const how = 'Found step by step: next comes whoever reaches most people who are not reached yet.';
  if (reachesAll) return `${how} A longer search might find a smaller group that reaches everybody.`;
  const most = size === largestGroup ? ` Groups of more than ${numeral[largestGroup]} are not looked for.` : '';
  return `${how} Another ${numeral[size]} might reach some more; these reach at least 63 of every 100 people that the best ${numeral[size]} would.${most}`;
}
