import type { PersonId } from '../base/ids.ts';
import { success } from '../base/result.ts';
import { fieldOf } from '../exchange/columns/recognise.ts';
import { linksOf } from '../model/links-of.ts';
import type { Person } from '../model/person.ts';
import { lastLookedAt, someJudgement } from '../model/person-judgements.ts';
import {
  answerWords,
  attitudeWord,
  confidenceWord,
  coverageWord,
  lowHighWord,
  notAssessedWord,
  roleWord,
  yesNoWord,
} from '../picture/words.ts';
import type { Choice, ListColumn, ListRow } from './column.ts';
import { fieldColumn, makeColumn } from './make-column.ts';
import { organisationChoices, organisationNamed, personNamed, personWords, unitChoices, unitNamed } from './names.ts';

const personOf = ({ id, project }: ListRow): Person | undefined => project.people[id as PersonId];

/** What stands where a question was not answered. */
const notKnown = 'Not known';
const yes = { yes: 'Yes' };
const approvals = { approved: 'Approved', refused: 'Refused' };
const answers = Object.fromEntries(answerWords.map((word, answer) => [String(answer), word]));

type More = Parameters<typeof fieldColumn>[2];

/** A column of the field with this id, which reads and writes as in every table of ours. */
function of(id: string, more: More): ListColumn {
  const found = fieldOf('people', id);
  if (!found) throw new Error(`there is no field ${id}`);
  return fieldColumn(personOf, found, more);
}

const text = (id: string, group: string, more: Partial<ListColumn> = {}): ListColumn =>
  of(id, { group, editor: 'text', ...more });

const choice = (id: string, group: string, listed: Record<string, string>, more: Partial<More> = {}): ListColumn =>
  of(id, { group, editor: 'choice', none: notAssessedWord, listed, ...more });

const scale = (id: string, words: string, more: Partial<ListColumn> = {}): ListColumn =>
  of(id, { group: 'Judgement', words, editor: 'number', none: notAssessedWord, as: 'number', width: 130, ...more });

/** How sure we are of a judgement, how we know, and when it was looked at. */
const evidence = (id: string): ListColumn[] => [
  of(`${id}.confidence`, { group: 'How sure we are', editor: 'choice', none: 'Not said', listed: confidenceWord }),
  text(`${id}.basis`, 'How sure we are', { width: 200 }),
  of(`${id}.reviewed`, { group: 'How sure we are', editor: 'day', width: 130 }),
];

const organisation = makeColumn({
  id: 'organisation',
  words: 'Organisation',
  group: 'Who',
  width: 160,
  isUsual: true,
  editor: 'choice',
  canClear: false,
  value: (row) => personOf(row)?.organisation,
  text: (row) => row.project.organisations[personOf(row)?.organisation as never]?.name ?? '',
  order: (row) => row.project.organisations[personOf(row)?.organisation as never]?.name || undefined,
  choices: organisationChoices,
  read: (cell, { project }) => organisationNamed(project, cell),
  write: { kind: 'organisation' },
});

const unitName = (row: ListRow): string => {
  const unit = personOf(row)?.unit;
  return (unit && row.project.units[unit]?.name) ?? '';
};

const unit = makeColumn({
  id: 'unit',
  words: 'Unit',
  group: 'Who',
  width: 150,
  isUsual: true,
  editor: 'choice',
  value: (row) => personOf(row)?.unit,
  text: unitName,
  order: (row) => unitName(row) || undefined,
  choices: unitChoices,
  read: (cell, row, soFar) => unitNamed(row.project, cell, soFar?.organisation ?? personOf(row)?.organisation),
  write: { kind: 'unit' },
});

/** The people at the other ends of some lines of a person. */
const others = (row: ListRow, wanted: (line: ReturnType<typeof linksOf>[number]) => boolean): PersonId[] =>
  linksOf(row.project, row.id as PersonId)
    .filter(wanted)
    .map(({ from, to }) => (from === row.id ? to : from));

const names = ({ project }: ListRow, people: readonly PersonId[]): string =>
  people.map((id) => personWords(project.people[id])).join(', ');

/** Whom a line leads to that somebody has one of: a boss, a counterpart. */
function partner(line: 'reports-to' | 'counterpart', words: string): ListColumn {
  const found = (row: ListRow) =>
    others(row, ({ kind, from }) => kind === line && (line === 'counterpart' || from === row.id));
  return makeColumn({
    id: line === 'reports-to' ? 'reportsTo' : line,
    words,
    group: 'Lines',
    width: 160,
    isUsual: true,
    editor: 'person',
    value: (row) => found(row)[0],
    text: (row) => names(row, found(row)),
    order: (row) => names(row, found(row)) || undefined,
    read: (cell, row) => {
      // What is shown of several bosses comes back as it went.
      if (cell === names(row, found(row))) return success(found(row)[0]);
      return personNamed(row.project, cell, row.id);
    },
    write: { kind: 'line', line },
  });
}

/** Who is at the other end of influence lines: ordered by how many. */
function influence(id: string, words: string, hears: boolean): ListColumn {
  const found = (row: ListRow) =>
    others(
      row,
      ({ kind, direction, from, to }) =>
        kind === 'influence' && (direction === 'mutual' || (hears ? to === row.id : from === row.id)),
    );
  return makeColumn({
    id,
    words,
    group: 'Lines',
    width: 180,
    shows: 'ourLines',
    value: (row) => names(row, found(row)),
    order: (row) => found(row).length || undefined,
  });
}

/** The latest day on which anything we think of a person was looked at. */
const lastReviewed = makeColumn({
  id: 'lastReviewed',
  words: 'Last reviewed',
  group: 'Judgement',
  width: 120,
  isUsual: true,
  filter: 'day',
  shows: 'evidence',
  value: (row) => {
    const person = personOf(row);
    let latest: string | undefined;
    if (person)
      someJudgement(person, (judged) => {
        const day = lastLookedAt(judged);
        if (day && (!latest || day > latest)) latest = day;
        return false;
      });
    return latest;
  },
});

const tagChoices = ({ project }: Pick<ListRow, 'project'>): Choice[] =>
  [...new Set(Object.values(project.people).flatMap((person) => person.tags))]
    .filter((tag) => tag.trim() !== '')
    .sort((a, b) => a.localeCompare(b))
    .map((tag) => ({ value: tag, words: tag }));

/** Every column of the people, in their usual order. The name is first and stays at the left. */
export const personColumns: readonly ListColumn[] = [
  of('name', {
    group: 'Who',
    editor: 'text',
    width: 200,
    isUsual: true,
    write: { kind: 'field', path: ['name'], raw: (cell) => cell ?? '' },
    value: (row) => personOf(row)?.name,
    text: (row) => personOf(row)?.name ?? '',
  }),
  text('jobTitle', 'Who', { width: 180, isUsual: true }),
  organisation,
  unit,
  of('roles', { group: 'Who', editor: 'several', listed: roleWord, width: 150, isUsual: true }),
  choice('seniorManagement', 'Who', yes, { as: 'yes', none: '' }),
  choice('placeholder', 'Who', yes, { as: 'yes', none: '' }),
  of('tags', {
    group: 'Who',
    editor: 'text',
    filter: 'choice',
    choices: (project) => tagChoices({ project }),
    width: 150,
  }),
  choice('attitude.current', 'Judgement', attitudeWord, { isUsual: true }),
  choice('attitude.desired', 'Judgement', attitudeWord, { isUsual: true, width: 150 }),
  scale('tower.value', 'Influence tower', { isUsual: true, width: 150 }),
  scale('interest.value', 'Interest', { isUsual: true }),
  choice('coverage.current', 'Judgement', coverageWord, { words: 'Our contact now', isUsual: true, width: 150 }),
  choice('coverage.desired', 'Judgement', coverageWord, { words: 'Contact we want', width: 150 }),
  lastReviewed,
  partner('reports-to', 'Reports to'),
  partner('counterpart', 'Counterpart'),
  influence('listensTo', 'Listens to', true),
  influence('heardBy', 'Listened to by', false),
  choice('qualities.makesThingsHappen.value', 'Champion', answers, { as: 'number' }),
  choice('qualities.listenedTo.value', 'Champion', answers, { as: 'number' }),
  choice('qualities.hardWorking.value', 'Champion', answers, { as: 'number' }),
  choice('qualities.innovativeIdeas.value', 'Champion', answers, { as: 'number' }),
  choice('champion.speaksForUs.value', 'Champion', yesNoWord, { none: notKnown }),
  choice('champion.personalStake.value', 'Champion', yesNoWord, { none: notKnown }),
  choice('champion.buyIn.value', 'Champion', lowHighWord),
  choice('champion.accountability.value', 'Champion', lowHighWord),
  choice('approval.value', 'Approval', approvals, { none: notKnown }),
  of('approval.on', { group: 'Approval', editor: 'day', width: 130 }),
  of('approval.askAgain', { group: 'Approval', editor: 'day', width: 130 }),
  text('contact.email', 'Contact', { width: 200 }),
  text('contact.phone', 'Contact'),
  text('contact.location', 'Contact'),
  text('contact.other', 'Contact'),
  text('goals', 'Notes', { editor: 'long', width: 220 }),
  text('notes', 'Notes', { editor: 'long', width: 220 }),
  ...['attitude', 'tower', 'interest', 'coverage', 'approval'].flatMap(evidence),
];
