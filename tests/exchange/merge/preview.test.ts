import { describe, expect, test } from 'vitest';
import { foundIn } from '../../../shared/exchange/columns/found-in.ts';
import { readCsvText } from '../../../shared/exchange/csv/read-csv.ts';
import { type ImportChoices, usualChoices } from '../../../shared/exchange/merge/choices.ts';
import { imported, incomingOf, takeIncoming } from '../../../shared/exchange/merge/import-found.ts';
import { countOutcomes, type Preview } from '../../../shared/exchange/merge/preview.ts';
import { previewOf } from '../../../shared/exchange/merge/preview-of.ts';
import { cardFrame, centre, contains, overlaps } from '../../../shared/model/geometry.ts';
import { newLink } from '../../../shared/model/link.ts';
import { newOrganisation } from '../../../shared/model/organisation.ts';
import { newPerson, type Person } from '../../../shared/model/person.ts';
import { brokenRules, newProject, type Project } from '../../../shared/model/project.ts';
import { newUnit } from '../../../shared/model/unit.ts';

const ours = newOrganisation('Firm', 'ours', { x: 0, y: 0, width: 492, height: 320 });
const partner = newOrganisation('State University', 'partner', { x: 588, y: 0, width: 492, height: 320 });
const it = newUnit(partner.id, 'IT', { x: 608, y: 64, width: 232, height: 132 });
const ana = newPerson(
  partner.id,
  'Ana Duarte',
  { x: 624, y: 104 },
  {
    unit: it.id,
    jobTitle: 'CIO',
    tags: ['early'],
    attitude: { current: 'neutral', basis: 'She said so' },
    contact: { email: 'ana@u.edu', phone: '', location: '', other: '' },
  },
);
const li = newPerson(partner.id, 'Li Wei', { x: 608, y: 212 });
const boss = newLink(li.id, ana.id, 'reports-to');

function start(): Project {
  const project = newProject('One card', [ours, partner]);
  project.units[it.id] = it;
  for (const person of [ana, li]) project.people[person.id] = person;
  project.links[boss.id] = boss;
  return structuredClone(project);
}

const found = (...texts: string[]) =>
  foundIn(
    texts.map((text, nth) => {
      const read = readCsvText(text, `list ${nth + 1}`);
      if (!read.ok) throw new Error(read.failure);
      return read.value;
    }),
  );
const preview = (texts: string[], choices: Partial<ImportChoices> = {}): Preview =>
  previewOf(start(), found(...texts), { ...usualChoices, ...choices });
const people = (texts: string, choices: Partial<ImportChoices> = {}) => preview([texts], choices).people;
const taken = (texts: string[], choices: Partial<ImportChoices> = {}): Project => imported(preview(texts, choices));
const named = (project: Project, name: string): Person | undefined =>
  Object.values(project.people).find((person) => person.name === name);

describe('somebody in a list', () => {
  test('is found by id, then by email, then by name and organisation without case, accents and spaces', () => {
    const rows = people(
      `ID,Name,Email,Organisation\n${ana.id},Ana D.,,\n,Somebody,ANA@u.edu,\n,lí  WEI,,state university\n,Li Wei,,Firm\n,Ola,,`,
    );
    expect(rows.map(({ id, matchedBy }) => [id === ana.id ? 'Ana' : id === li.id ? 'Li' : 'new', matchedBy])).toEqual([
      ['Ana', 'id'],
      ['Ana', 'email'],
      ['Li', 'name'],
      ['new', undefined],
      ['new', undefined],
    ]);
  });

  test('gets what was empty, and keeps what the list does not say', () => {
    const text = 'Name,Job title,Email,Phone,Tags\nLi Wei,Engineer,li@u.edu,,\nAna Duarte,,,555,early|late';
    expect(
      people(text).map(({ outcome, changes }) => [
        outcome,
        changes.map(({ words, before, after: now }) => [words, before, now]),
      ]),
    ).toEqual([
      [
        'updated',
        [
          ['Job title', '', 'Engineer'],
          ['Email', '', 'li@u.edu'],
        ],
      ],
      [
        'updated',
        [
          ['Tags', 'early', 'early|late'],
          ['Phone', '', '555'],
        ],
      ],
    ]);
    const project = taken([text]);
    expect(project.people[ana.id]).toEqual({
      ...ana,
      tags: ['early', 'late'],
      contact: { ...ana.contact, phone: '555' },
    });
    expect(project.people[li.id]).toMatchObject({ jobTitle: 'Engineer', position: li.position });
  });

  test('of whom the list says something else is in conflict: mine counts until it is decided', () => {
    const text = 'Name,Job title,Attitude,Phone\nAna Duarte,Rector,supporter,555';
    const [row] = people(text);
    expect(row).toMatchObject({ outcome: 'conflict', conflict: { why: 'contradicts', whose: 'mine' } });
    expect(taken([text]).people[ana.id]).toMatchObject({
      jobTitle: 'CIO',
      attitude: ana.attitude,
      contact: { phone: '555' },
    });
    const decided = taken([text], { decided: { [row?.key ?? '']: 'theirs' } }).people[ana.id];
    expect(decided).toMatchObject({ jobTitle: 'Rector', attitude: { current: 'supportive', basis: 'She said so' } });
  });

  test('is never emptied by an empty cell, unless that is chosen', () => {
    const text = 'Name,Job title,Attitude\nAna Duarte,,';
    expect(people(text)[0]).toMatchObject({ outcome: 'unchanged', changes: [] });
    const erased = taken([text], { emptyErases: true, usually: 'theirs' }).people[ana.id];
    expect(erased).toMatchObject({ jobTitle: '', attitude: { basis: 'She said so' } });
    expect(erased?.attitude).not.toHaveProperty('current');
  });

  test('who is there twice is in conflict; the second row counts only when it is chosen', () => {
    const text = 'Name,Job title\nOla Berg,Clerk\nola  berg,Dean\nOla Berg,';
    const rows = people(text);
    expect(rows.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['new', undefined],
      ['conflict', 'the same person as in row 2'],
      ['unchanged', 'the same person as in row 2'],
    ]);
    expect(named(taken([text]), 'Ola Berg')?.jobTitle).toBe('Clerk');
    expect(named(taken([text], { usually: 'theirs' }), 'Ola Berg')?.jobTitle).toBe('Dean');
  });

  test('has a namesake with another id or email: both are taken, and that is said', () => {
    const { people: rows, notices } = preview(['ID,Name,Email\n1,Ola,\n2,Ola,\n,Max,a@b.c\n,Max,d@e.f']);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new', 'new']);
    expect(notices).toEqual(['People of the same name: Ola (2), Max (2). Are they the same person?']);
  });

  test('who could be several in the project is skipped with the reason', () => {
    const project = start();
    const other = newPerson(ours.id, 'Li Wei', { x: 0, y: 0 });
    project.people[other.id] = other;
    const [row] = previewOf(project, found('Name,Job title\nLi Wei,Dean')).people;
    expect(row).toMatchObject({
      outcome: 'skipped',
      why: expect.stringContaining('several people are called "Li Wei"'),
    });
  });

  test('who moves takes the unit along, and stands on the ground of the new one', () => {
    const project = taken([`Email,Name,Organisation,Unit\nana@u.edu,Ana Duarte,Firm,Sales`], { usually: 'theirs' });
    const moved = project.people[ana.id];
    const unit = moved?.unit && project.units[moved.unit];
    expect(moved?.organisation).toBe(ours.id);
    expect(unit).toMatchObject({ name: 'Sales', organisation: ours.id });
    expect(brokenRules(project)).toEqual([]);
  });
});

test('who a list moves out of our organisation is me no longer', () => {
  const project = start();
  const max = newPerson(
    ours.id,
    'Max',
    { x: 20, y: 64 },
    { contact: { email: 'max@f.org', phone: '', location: '', other: '' } },
  );
  project.people[max.id] = max;
  project.me = max.id;
  const list = found('Name,Email,Organisation\nMax,max@f.org,State University');
  const moved = structuredClone(project);
  takeIncoming(incomingOf(previewOf(project, list, { ...usualChoices, usually: 'theirs' })))(moved);
  expect(moved.people[max.id]?.organisation).toBe(partner.id);
  expect([moved.me, brokenRules(moved)]).toEqual([undefined, []]);
  const stayed = structuredClone(project);
  takeIncoming(incomingOf(previewOf(project, list)))(stayed);
  expect(stayed.me).toBe(max.id);
});

test('two organisations of the same name do not make anybody move', () => {
  const project = start();
  const twin = newOrganisation('Firm', 'other', { x: 0, y: 600, width: 492, height: 320 });
  project.organisations[twin.id] = twin;
  const max = newPerson(ours.id, 'Max', { x: 20, y: 64 });
  project.people[max.id] = max;
  expect(previewOf(project, found(`ID,Name,Organisation\n${max.id},Max,Firm`)).people[0]?.outcome).toBe('unchanged');
});

describe('organisations and units', () => {
  test('that are not there are made; the side of an organisation is guessed until it is chosen', () => {
    const text = 'Name,Organisation,Unit\nOla,Ministry,Budget\nMax,ministry ,budget\nEva,State University,Library';
    const { organisations, units } = preview([text]);
    expect(organisations).toMatchObject([
      { organisation: { name: 'Ministry', side: 'other' }, guessed: true, people: 2 },
    ]);
    expect(units.map(({ name }) => name)).toEqual(['Budget', 'Library']);
    const chosen = preview([text], { sides: { ministry: 'partner' } });
    expect(chosen.organisations).toMatchObject([{ organisation: { side: 'partner' }, guessed: false }]);
    expect(brokenRules(imported(chosen))).toEqual([]);
  });

  test('are not made for people whose rows are skipped', () => {
    expect(preview(['Name,Organisation\n,Ministry']).organisations).toEqual([]);
  });

  test('nobody lies on anybody after an import, and frames hold who is in them', () => {
    const names = Array.from(
      { length: 60 },
      (_, nth) =>
        `Person ${nth},${['State University', 'Firm', 'Ministry', 'Union'][nth % 4]},${nth % 3 === 0 ? '' : `Unit ${nth % 7}`}`,
    );
    const project = taken([`Name,Organisation,Unit\n${names.join('\n')}`]);
    const cards = Object.values(project.people);
    expect(cards).toHaveLength(62);
    for (const [nth, { position: a }] of cards.entries())
      for (const { position: b } of cards.slice(nth + 1))
        expect(Math.abs(a.x - b.x) >= 200 || Math.abs(a.y - b.y) >= 76).toBe(true);
    for (const { position, unit, organisation } of cards)
      for (const frame of [unit && project.units[unit]?.frame, project.organisations[organisation]?.frame])
        if (frame)
          expect(
            position.x >= frame.x &&
              position.x + 200 <= frame.x + frame.width &&
              position.y >= frame.y &&
              position.y + 76 <= frame.y + frame.height,
          ).toBe(true);
    const grounds = Object.values(project.organisations).map(({ frame }) => frame);
    for (const [nth, a] of grounds.entries())
      for (const b of grounds.slice(nth + 1))
        expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
          true,
        );
  });
});

describe('lines', () => {
  test('are new, unchanged, updated or in conflict, whichever way round they are told where they hold both ways', () => {
    const lines =
      'From,To,Kind,Label,Strength\nLi Wei,Ana Duarte,Reports to,,\nLi Wei,Ana Duarte,Reports to,since May,3\nAna Duarte,Li Wei,Works with,,\nLi Wei,Ana Duarte,Works with,,\nAna Duarte,Ana Duarte,Influence,,';
    expect(preview([lines]).links.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['unchanged', undefined],
      ['conflict', 'the same line as in row 2'],
      ['new', undefined],
      ['unchanged', 'the same line as in row 4'],
      ['skipped', 'both ends are the same person'],
    ]);
  });

  test('to people who are not in the list are left out, or offered placeholders', () => {
    const lines = 'From,To,Kind\nAna Duarte,Ola Berg,Influence\nLi Wei,ola berg,Influence\nAna Duarte,Max,Influence';
    const left = preview([lines]);
    expect(left.links.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['skipped', '"Ola Berg" is not in the list'],
      ['skipped', '"ola berg" is not in the list'],
      ['skipped', '"Max" is not in the list'],
    ]);
    expect(left.placeholders.map(({ becomes, lines: count, taken }) => [becomes.name, count, taken])).toEqual([
      ['Ola Berg', 2, false],
      ['Max', 1, false],
    ]);
    const project = taken([lines], { placeholders: true });
    expect(named(project, 'Ola Berg')).toMatchObject({ placeholder: true, organisation: partner.id });
    expect(Object.values(project.links)).toHaveLength(4);
  });

  test('of reports in a circle are taken, and said', () => {
    const { notices } = preview(['Name,Reports to\nAna Duarte,Li Wei\nOla,Max\nMax,Ola']);
    expect(notices).toEqual(['Reports in a circle: Li Wei > Ana Duarte > Li Wei, Ola > Max > Ola. Who is whose boss?']);
  });
});

describe('an import', () => {
  test('is one change that leaves the project it was made of alone, and does nothing a second time', () => {
    const text = 'Name,Job title,Organisation,Reports to\nOla Berg,Dean,Ministry,Ana Duarte\nLi Wei,Engineer,,';
    const project = start();
    const before = structuredClone(project);
    const made = previewOf(project, found(text));
    const draft = structuredClone(project);
    takeIncoming(incomingOf(made))(draft);
    expect(project).toEqual(before);
    expect(draft).toEqual(imported(made));
    expect(Object.keys(draft.people)).toHaveLength(3);
    const again = previewOf(draft, found(text));
    expect(countOutcomes([...again.people, ...again.links])).toMatchObject({ unchanged: 3 });
    expect(imported(again)).toEqual(draft);
  });

  test('puts people of hundreds of organisations and units side by side, none over another', () => {
    const rows = Array.from({ length: 1600 }, (_, nth) => `Person ${nth},Company ${nth % 400},Unit ${nth % 3}`);
    const project = imported(previewOf(start(), found(['Name,Organisation,Unit', ...rows].join('\n'))));
    const frames = Object.values(project.organisations).map(({ frame }) => frame);
    expect(frames).toHaveLength(402);
    expect(frames.some((frame, nth) => frames.slice(nth + 1).some((other) => overlaps(frame, other)))).toBe(false);
    for (const { position, unit, organisation } of Object.values(project.people)) {
      const [room, ground] = [unit && project.units[unit]?.frame, project.organisations[organisation]?.frame];
      for (const frame of [room, ground]) if (frame) expect(contains(frame, centre(cardFrame(position)))).toBe(true);
    }
  });

  test('leaves whoever is moved by one row and moved back by the next where they were', () => {
    const list = found(`ID,Name,Organisation\n${li.id},Li Wei,Firm\n${li.id},Li Wei,State University`);
    const made = previewOf(start(), list, { ...usualChoices, usually: 'theirs' });
    expect(imported(made).people[li.id]).toEqual(li);
  });

  test('keeps a value that no person can have out, and says so', () => {
    const list = found('Name\nOla');
    list.people[0] = {
      ...list.people[0],
      place: { row: 2 },
      key: 'Ola',
      name: 'Ola',
      fields: { tower: { value: 99 } },
    };
    expect(previewOf(start(), list).people[0]).toMatchObject({
      outcome: 'skipped',
      why: 'the row holds values that no person can have',
    });
  });

  test('takes names that mean something to a program for nothing but names', () => {
    const text = 'Name,Organisation,constructor\nOla,constructor,__proto__\nIda,__proto__,x';
    const links = 'From,To,Strength\nOla,Ida,constructor';
    const preview = previewOf(start(), found(text, links));
    expect(preview.organisations.map(({ organisation: { name, side } }) => [name, side])).toEqual([
      ['constructor', 'other'],
      ['__proto__', 'other'],
    ]);
    expect(preview.skipped.map(({ why }) => why)).toEqual([
      '"constructor" is none of 1 (weak), 2 (medium) and 3 (strong)',
    ]);
    expect(brokenRules(imported(preview))).toEqual([]);
  });
});
