import type { PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';
import type { Avatar } from './avatar.ts';
import type { ChampionOrder } from './champion.ts';
import { hearersOf } from './hearers.ts';
import { partnersOf } from './listeners.ts';
import type { Support, SupportRow } from './support.ts';
import type { WorthFindings } from './worth.ts';

/** The questions that can be more or less answered, in the order in which they are asked. */
export const questions = ['worth', 'champion', 'heard', 'me', 'support', 'vision'] as const;
export type Question = (typeof questions)[number];

/** A part of what a question needs. */
export type Need =
  | 'gains'
  | 'plans'
  | 'cultures'
  | 'responses'
  | 'defence'
  | 'qualities'
  | 'championTest'
  | 'listeners'
  | 'heard'
  | 'me'
  | 'answers'
  | 'approvals'
  | 'frontLines'
  | 'priorities'
  | 'vision'
  | 'readers';

/** How many of the things that are needed are known; `needed` is never 0. */
export type Part = { need: Need; known: number; needed: number };

/** What is known of what each question needs, part by part: there is no one number for the whole map. */
export type Completeness = Record<Question, Part[]>;

type Found = { listeners: PersonId[]; champion: ChampionOrder; avatar: Avatar; support: Support; worth: WorthFindings };

/** Counts what is known for every question. What is not needed on this map is left out. */
export function completenessOf(project: Project, found: Found): Completeness {
  return {
    worth: worthParts(project, found.worth),
    champion: championParts(found),
    heard: heardParts(project, found),
    me: [part('me', found.avatar.me === undefined ? 0 : 1, 1), part('answers', found.avatar.answered, 10)],
    support: supportParts(found),
    vision: visionParts(project),
  };
}

/** How much of a question is known, 0 to 1: the mean of its parts. Only for putting questions in an order. */
export const shareOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { known, needed }) => sum + known / needed, 0) / Math.max(1, parts.length);

const part = (need: Need, known: number, needed: number): Part => ({ need, known: Math.min(known, needed), needed });
const ifNeeded = (each: Part): Part[] => (each.needed > 0 ? [each] : []);
const isWritten = (text: string): boolean => text.trim() !== '';

function worthParts(project: Project, worth: WorthFindings): Part[] {
  const { gains, pains, cultures, defence } = project.value;
  const sides = partnersOf(project).length + 1;
  const placed = worth.cultures
    .flatMap(({ ours, partners }) => [ours, ...partners.map(({ position }) => position)])
    .filter((position) => position !== undefined).length;
  return [
    part('gains', gains.filter(({ gain }) => isWritten(gain)).length, Math.max(1, gains.length)),
    part('plans', pains.filter(({ plan }) => isWritten(plan)).length, Math.max(1, pains.length)),
    part('cultures', placed, Math.max(1, cultures.length) * sides),
    ...ifNeeded(part('responses', cultures.filter(({ response }) => isWritten(response)).length, cultures.length)),
    part('defence', isWritten(defence) ? 1 : 0, 1),
  ];
}

function championParts({ champion: { candidates } }: Found): Part[] {
  const known = candidates
    .flatMap(({ answers }) => Object.values(answers))
    .filter(({ source }) => source !== 'unknown');
  // The test matters for whoever may be tagged: the first of the order, and all who are tagged already.
  const tested = candidates.filter(({ test }, place) => place === 0 || test.tag !== 'none');
  const passed = tested.flatMap(({ test }) => [test.influence, test.speaksForUs, test.personalStake]);
  return [
    part('qualities', known.length, Math.max(1, candidates.length) * 4),
    part('championTest', passed.filter((each) => each !== 'unknown').length, Math.max(1, tested.length) * 3),
  ];
}

function heardParts(project: Project, { listeners }: Found): Part[] {
  const hearers = hearersOf(project);
  return [
    part('listeners', listeners.length > 0 ? 1 : 0, 1),
    ...ifNeeded(part('heard', listeners.filter((id) => hearers.has(id)).length, listeners.length)),
  ];
}

function supportParts({ support: { sides } }: Found): Part[] {
  const rows = sides.flatMap((each) => each.rows);
  const of = (need: Need, kind: SupportRow['kind']) => {
    const all = rows.filter((row) => row.kind === kind);
    return ifNeeded(part(need, all.filter(({ state }) => state !== 'not-known').length, all.length));
  };
  return [...of('approvals', 'approval'), ...of('frontLines', 'front-line'), ...of('priorities', 'priority')];
}

function visionParts({ vision: { title, promise, metaphor, image, readers } }: Project): Part[] {
  const written = [title, promise, metaphor, image].filter(isWritten).length;
  return [part('vision', written, 4), part('readers', readers.filter(({ answer }) => isWritten(answer)).length, 3)];
}
