import { readFileSync } from 'node:fs';
import type { EntryId } from '../../shared/base/ids.ts';
import { readCsvText } from '../../shared/exchange/csv/read-csv.ts';
import { recordsOf } from '../../shared/exchange/sheet.ts';
import { cardSize, organisationPadding, unitPadding } from '../../shared/model/geometry.ts';
import type { Strength } from '../../shared/model/link.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Value, valueSchema } from '../../shared/model/value.ts';
import { SampleBuilder } from './builder.ts';
import { fixedId } from './fixed-ids.ts';
import { type ListedLink, type ListedPerson, type ListRow, listedLink, listedPerson } from './lists.ts';

const folder = new URL('../../samples/data/', import.meta.url);

/** Room between the cards for the many lines. */
const side = 84;
const step = { x: cardSize.width + 80, y: cardSize.height + 52 };

/** 46 consultants as ours and 21 managers as the partner, with the lines that the two studies found. */
export function consultantsAndManagers(): Project {
  const build = new SampleBuilder(
    'consultants-and-managers',
    'Consultants and managers',
    'Who would carry a shared project in two organisations that were really studied?',
  );
  const consultants = addConsultants(build);
  const managers = addManagers(build, consultants.frame.x + consultants.frame.width + 160);
  build.project.value = invented(consultants, managers);
  return build.project;
}

function addConsultants(build: SampleBuilder): Organisation {
  const answers = read('consultants-ask-for-information.csv', listedLink);
  const asked = answers.filter((link) => (link.strength ?? 0) >= 3 && link.from !== link.to);
  const names = [...new Set(answers.flatMap((link) => [link.from, link.to]))];
  const timesAsked = (name: string) => asked.filter((link) => link.to === name).length;
  names.sort((a, b) => timesAsked(b) - timesAsked(a) || a.localeCompare(b));

  const columns = 5;
  const rows = Math.ceil(names.length / columns);
  const organisation = build.organisation('Consultants', 'ours', {
    x: 0,
    y: 0,
    width: 2 * side + columns * step.x - 80,
    height: organisationPadding.top + organisationPadding.bottom + rows * step.y - 52,
  });
  const people = names.map((name, index) => {
    const place = {
      x: side + (index % columns) * step.x,
      y: organisationPadding.top + Math.floor(index / columns) * step.y,
    };
    return build.person(organisation, undefined, name, place, { jobTitle: 'Consultant' });
  });
  const strengthOf = (link: Pick<ListedLink, 'strength'>): Strength =>
    link.strength === 5 ? 3 : link.strength === 4 ? 2 : 1;
  // Who asks somebody listens to them: the line runs from the one who is asked.
  for (const { from, to, ...link } of ends(asked, people))
    build.link(to, from, 'influence', { strength: strengthOf(link) });
  return organisation;
}

const departments = ['Office of the president', 'Department 1', 'Department 2', 'Department 3', 'Department 4'];

function addManagers(build: SampleBuilder, left: number): Organisation {
  const listed = read('managers-people.csv', listedPerson);
  const columns = 3;
  const width = columns * step.x - 80 + 2 * side;
  const organisation = build.organisation('Managers', 'partner', {
    x: left,
    y: 0,
    width: width + 2 * organisationPadding.side,
    height: 1,
  });
  let top = organisationPadding.top;
  const people = departments.flatMap((department) => {
    const members = listed.filter((person) => person.unit === department).sort(seniorFirst);
    const height = unitPadding.top + unitPadding.bottom + Math.ceil(members.length / columns) * step.y - 52;
    const frame = { x: left + organisationPadding.side, y: top, width, height };
    const unit = build.unit(organisation, department, frame, {
      function: department === departments[0] ? 'senior-management' : 'other',
    });
    top += height + 32;
    return members.map((member, index) => {
      const place = {
        x: frame.x + side + (index % columns) * step.x,
        y: frame.y + unitPadding.top + Math.floor(index / columns) * step.y,
      };
      const { name, jobTitle, seniorManagement } = member;
      return build.person(organisation, unit, name, place, {
        jobTitle,
        seniorManagement,
        roles: seniorManagement ? ['approver'] : [],
      });
    });
  });
  organisation.frame.height = top - 32 + organisationPadding.bottom;

  for (const { from, to } of ends(read('managers-goes-to-for-advice.csv', listedLink), people))
    build.link(to, from, 'influence', { strength: 3 });
  for (const { from, to } of ends(read('managers-reports-to.csv', listedLink), people))
    build.link(from, to, 'reports-to');
  addFriendships(build, read('managers-names-as-friend.csv', listedLink), people);
  return organisation;
}

/** The studies asked nobody what it is worth: this is made up, so that the answer can be seen on a large map, too. */
function invented(consultants: Organisation, managers: Organisation): Value {
  const id = (...words: string[]) => fixedId<EntryId>('consultants-and-managers', ...words);
  const places = (ours: number, theirs: number) => [
    { organisation: consultants.id, value: ours },
    { organisation: managers.id, value: theirs },
  ];
  return valueSchema.parse({
    gains: [
      { id: id('gain', '1'), group: 'Customers', gain: 'One person to call who knows both the plan and the machine' },
      { id: id('gain', '2'), group: 'Apprentices', gain: 'A first year in both houses' },
    ],
    pains: [
      {
        id: id('pain', '1'),
        team: 'Consultants on the road',
        pain: 'A second calendar, and Friday in the works instead of at home',
        plan: 'One calendar for both; every second Friday by telephone',
      },
      { id: id('pain', '2'), team: 'Back office', pain: 'Two forms for one journey' },
    ],
    cultures: [
      {
        id: id('culture', 'formal'),
        left: 'Formal',
        right: 'Informal',
        positions: places(8, 2),
        expect: 'They will ask for an order number before anybody may help',
        response: 'Ask for numbers for the whole year at once',
        goodFor: 'Nobody has to argue about a bill',
      },
      {
        id: id('culture', 'experimental'),
        left: 'Cautious',
        right: 'Experimental',
        positions: places(7, 3),
        response: 'Try it in one department first',
      },
    ],
    defence: 'Customers get an answer on the same day, for one Friday a fortnight.',
  });
}

/** Friendship is one line where both name each other, and a directed one where only one of them does. */
function addFriendships(build: SampleBuilder, listed: readonly ListedLink[], people: readonly Person[]): void {
  const named = new Set(listed.map((link) => `${link.from}>${link.to}`));
  for (const { from, to } of ends(listed, people)) {
    const isReturned = named.has(`${to.name}>${from.name}`);
    if (isReturned && from.name > to.name) continue;
    build.link(from, to, 'informal', { direction: isReturned ? 'mutual' : 'directed' });
  }
}

const seniorFirst = (a: ListedPerson, b: ListedPerson): number =>
  Number(b.seniorManagement) - Number(a.seniorManagement) || a.name.localeCompare(b.name);

type Ends = Omit<ListedLink, 'from' | 'to'> & { from: Person; to: Person };

function ends(listed: readonly ListedLink[], people: readonly Person[]): Ends[] {
  const byName = new Map(people.map((person) => [person.name, person]));
  return listed.map((link) => {
    const [from, to] = [byName.get(link.from), byName.get(link.to)];
    if (!from || !to) throw new Error(`The line from ${link.from} to ${link.to} has an end that is in no list.`);
    return { ...link, from, to };
  });
}

function read<Listed>(file: string, take: (row: ListRow) => Listed): Listed[] {
  const table = readCsvText(readFileSync(new URL(file, folder), 'utf8'), file);
  if (!table.ok) throw new Error(table.failure);
  return recordsOf(table.value).map(take);
}
