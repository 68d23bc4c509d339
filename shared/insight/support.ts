import type { OrganisationId, PersonId, UnitId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import { type AskAgain, comingToAsk, overdueToAsk } from '../model/ask-again.ts';
import type { Attitude } from '../model/attitude.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Approval, Person } from '../model/person.ts';
import { lastLookedAt } from '../model/person-judgements.ts';
import type { Project } from '../model/project.ts';
import type { Unit } from '../model/unit.ts';
import { byName } from './jobs.ts';
import { partnersOf } from './listeners.ts';
import {
  attitudeState,
  type Standing,
  type SupportState,
  standing,
  type Third,
  thirdOf,
  thirdState,
} from './support-states.ts';

/** Senior management's approval: the approvers and sponsors by what they answered, and whose answer does not count. */
export type ApprovalRow = Standing & {
  kind: 'approval';
  approved: PersonId[];
  refused: PersonId[];
  silent: PersonId[];
  /** They answered and are marked neither Approver nor Sponsor. */
  unmarked: PersonId[];
  /** The units whose function is senior management: their own priorities are evidence here and no row of their own. */
  units: UnitId[];
};

/** A front-line unit and the people in it; no unit when there is none, and then those who are marked Front line. */
export type FrontLineRow = Standing & {
  kind: 'front-line';
  unit: UnitId | undefined;
  attitude: Attitude | undefined;
  people: PersonId[];
};

/** Another unit, by our place in its own priorities, and the people in it. */
export type PriorityRow = Standing & {
  kind: 'priority';
  unit: UnitId;
  third: Third;
  rank: number | undefined;
  of: number | undefined;
  people: PersonId[];
};

export type SupportRow = ApprovalRow | FrontLineRow | PriorityRow;

/** The rows of one organisation: senior management's approval, its front lines, its other units, by name. */
export type SupportSide = { organisation: OrganisationId; rows: SupportRow[] };

/** Whose support is needed and how far it can be counted on: our side first, then each partner; and when to ask again. */
export type Support = { sides: SupportSide[]; overdue: AskAgain[]; coming: AskAgain[] };

/** Reads the key support board on a day. Looks at every record once. */
export function supportOf(project: Project, today: Day): Support {
  const people = grouped(Object.values(project.people).sort(byName), ({ organisation }) => organisation);
  const units = grouped(Object.values(project.units).sort(byName), ({ organisation }) => organisation);
  const sides = [...oursOf(project), ...partnersOf(project)].map(({ id }) => ({
    organisation: id,
    rows: rowsOf(people.get(id) ?? [], units.get(id) ?? [], today),
  }));
  return { sides, overdue: overdueToAsk(project, today), coming: comingToAsk(project, today) };
}

const oursOf = (project: Project): Organisation[] =>
  Object.values(project.organisations).filter(({ side }) => side === 'ours');

function rowsOf(people: readonly Person[], units: readonly Unit[], today: Day): SupportRow[] {
  const inUnit = grouped(people, ({ unit }) => unit);
  const idsIn = ({ id }: Unit): PersonId[] => idsOf(inUnit.get(id) ?? []);
  const [senior, frontLines, others] = [
    units.filter(({ function: its }) => its === 'senior-management'),
    units.filter(({ function: its }) => its === 'front-line'),
    units.filter(({ function: its }) => its !== 'senior-management' && its !== 'front-line'),
  ];
  return [
    approvalRow(people, idsOf(senior), today),
    ...(frontLines.length === 0 ? [noFrontLine(people)] : []),
    ...frontLines.map((unit) => frontLineRow(unit, idsIn(unit), today)),
    ...others.map((unit) => priorityRow(unit, idsIn(unit), today)),
  ];
}

/** Whether the answer of somebody counts as an approval. */
export const canApprove = ({ roles }: Person): boolean => roles.includes('approver') || roles.includes('sponsor');

/** Secured if an approver or sponsor approved, missing if one refused and nobody approved, in doubt if they contradict. */
function approvalRow(people: readonly Person[], units: UnitId[], today: Day): ApprovalRow {
  const marked = people.filter(canApprove);
  const answering = (value: Approval['value']) => marked.filter(({ approval }) => approval?.value === value);
  const [approved, refused, silent] = [answering('approved'), answering('refused'), answering(undefined)];
  const confirmed = latest([...approved, ...refused].map(({ approval }) => approval && lastLookedAt(approval)));
  return {
    kind: 'approval',
    ...standing(answerState(approved.length > 0, refused.length > 0), confirmed, today),
    approved: idsOf(approved),
    refused: idsOf(refused),
    silent: idsOf(silent),
    unmarked: idsOf(people.filter((person) => person.approval?.value && !canApprove(person))),
    units,
  };
}

function answerState(isApproved: boolean, isRefused: boolean): SupportState {
  if (isApproved) return isRefused ? 'in-doubt' : 'secured';
  return isRefused ? 'missing' : 'not-known';
}

const noFrontLine = (people: readonly Person[]): FrontLineRow => ({
  kind: 'front-line',
  ...notKnown,
  unit: undefined,
  attitude: undefined,
  people: idsOf(people.filter(({ roles }) => roles.includes('front-line'))),
});

const notKnown: Standing = { state: 'not-known', unaged: 'not-known', confirmed: undefined };

/** The attitude of the unit as a whole; those of its people are never made into one. */
function frontLineRow({ id, attitude }: Unit, people: PersonId[], today: Day): FrontLineRow {
  const current = attitude?.current;
  const confirmed = current && attitude?.reviewed;
  return {
    kind: 'front-line',
    ...standing(attitudeState(current), confirmed, today),
    unit: id,
    attitude: current,
    people,
  };
}

function priorityRow({ id, priority }: Unit, people: PersonId[], today: Day): PriorityRow {
  const third = thirdOf(priority);
  const state = thirdState[third];
  const confirmed = state === 'not-known' ? undefined : priority?.reviewed;
  return {
    kind: 'priority',
    ...standing(state, confirmed, today),
    unit: id,
    third,
    rank: priority?.rank,
    of: priority?.of,
    people,
  };
}

/** The last of some days; none when none is noted. What was looked at last says most. */
const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

const idsOf = <Id>(records: readonly { id: Id }[]): Id[] => records.map(({ id }) => id);

function grouped<Record, Key>(records: readonly Record[], by: (record: Record) => Key): Map<Key, Record[]> {
  const groups = new Map<Key, Record[]>();
  for (const record of records) {
    const group = groups.get(by(record));
    if (group) group.push(record);
    else groups.set(by(record), [record]);
  }
  return groups;
}
