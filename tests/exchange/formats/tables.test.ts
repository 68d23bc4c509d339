import { describe, expect, test } from 'vitest';
import { foundIn } from '../../../shared/exchange/columns/found-in.ts';
import { readCsvFile } from '../../../shared/exchange/csv/read-csv.ts';
import type { Format } from '../../../shared/exchange/format.ts';
import { csv } from '../../../shared/exchange/formats/csv.ts';
import { gephiCsv } from '../../../shared/exchange/formats/gephi-csv.ts';
import { kumu } from '../../../shared/exchange/formats/kumu.ts';
import { kumuBlueprint } from '../../../shared/exchange/formats/kumu-blueprint.ts';
import { kumuCsv } from '../../../shared/exchange/formats/kumu-csv.ts';
import { xlsx } from '../../../shared/exchange/formats/xlsx.ts';
import { projectFrom } from '../../../shared/exchange/merge/project-from.ts';
import type { Sheet } from '../../../shared/exchange/sheet.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Project } from '../../../shared/model/project.ts';
import { forAudience } from '../../../shared/report/for-audience.ts';
import { sampleProject } from '../../support/samples.ts';
import { smallProject } from '../../support/small-project.ts';

const tables = (format: Format, project: Project): Sheet[] =>
  format.write(project).flatMap(({ bytes, suffix, extension }) => {
    const read = format.read(bytes, `list${suffix}.${extension}`);
    return read.ok && read.value.kind === 'tables' ? read.value.sheets : [];
  });
const again = (format: Format, project: Project): Project => projectFrom(foundIn(tables(format, project)), 'Again');

/** Somebody of whom everything is known that can be known. */
const everything: Partial<Person> = {
  jobTitle: 'CIO',
  seniorManagement: true,
  pinned: true,
  roles: ['approver', 'front-line'],
  tags: ['early', 'a|b', 'c, d'],
  attitude: {
    current: 'resistant',
    desired: 'supportive',
    confidence: 'high',
    basis: 'She said so',
    reviewed: '2026-03-31',
  },
  tower: { value: 0, basis: '' },
  interest: { value: 10, confidence: 'low', basis: '' },
  coverage: { current: 'no-contact', desired: 'in-depth', basis: '' },
  qualities: {
    makesThingsHappen: { value: 3, basis: 'Seen' },
    listenedTo: { value: 0, basis: '' },
    hardWorking: { value: 1, basis: '' },
    innovativeIdeas: { value: 2, basis: '' },
  },
  champion: {
    speaksForUs: { value: 'no', basis: '' },
    personalStake: { value: 'yes', basis: '' },
    buyIn: { value: 'low', basis: '' },
    accountability: { value: 'high', basis: 'x' },
  },
  approval: {
    value: 'refused',
    on: '2026-01-02',
    askAgain: '2027-01-02',
    basis: 'Letter',
    confidence: 'medium',
    reviewed: '2026-01-03',
  },
  profile: { answers: [3, null, 0], visionary: true, basis: 'Asked', reviewed: '2026-02-01' },
  goals: 'A quiet year',
  contact: { email: 'ana@u.edu', phone: '+1 555', location: 'Porto', other: 'Signal' },
  notes: 'Two\nlines',
  released: ['attitude', 'notes'],
};

describe.each([csv, xlsx, kumu, kumuCsv, kumuBlueprint, gephiCsv].map((format) => [format.title, format] as const))(
  '%s',
  (_, format) => {
    test('holds every field of a person', () => {
      const { project, dana } = smallProject();
      project.people[dana.id] = { ...dana, ...everything };
      expect(again(format, project).people[dana.id]).toMatchObject({
        ...everything,
        name: dana.name,
        position: dana.position,
      });
    });

    test('says nothing to the partner that the partner may not see', () => {
      const { project, dana } = smallProject();
      project.people[dana.id] = { ...dana, ...everything, released: [] };
      const seen = JSON.stringify(tables(format, forAudience(project, 'partner')));
      for (const secret of ['Resistant', 'She said so', 'Letter', 'ana@u.edu', 'A quiet year'])
        expect(seen).not.toContain(secret);
    });
  },
);

describe('a sample', () => {
  test('that went out as a table comes back with everybody in the same place', () => {
    const project = sampleProject('one-card');
    const back = again(csv, project);
    for (const { id, name, position } of Object.values(project.people))
      expect(back.people[id], name).toMatchObject({ name, position });
    expect(
      Object.values(back.organisations)
        .map(({ name, side }) => [name, side])
        .sort(),
    ).toEqual(
      Object.values(project.organisations)
        .map(({ name, side }) => [name, side])
        .sort(),
    );
  });
});

describe('Kumu', () => {
  test('gets Label, From and To where it looks for them, kinds as types, and names as ends', () => {
    const { project } = smallProject();
    const [elements, connections] = tables(kumu, project);
    expect(elements?.name).toBe('Elements');
    expect(elements?.rows[0]?.slice(0, 6)).toEqual(['ID', 'Label', 'Type', 'Description', 'Tags', 'Email']);
    expect(connections?.rows[0]?.slice(0, 8)).toEqual([
      'ID',
      'From',
      'To',
      'Type',
      'Direction',
      'Label',
      'Strength',
      'Description',
    ]);
    expect(connections?.rows[1]?.slice(1, 5)).toEqual(['Dana Whitfield', 'Ana Duarte', 'Influence', 'Directed']);
  });

  test('names an end by its id where two people have the same name', () => {
    const { project, ana, dana } = smallProject();
    project.people[ana.id] = { ...ana, name: 'dana  whitfield' };
    expect(tables(kumu, project)[1]?.rows[1]?.slice(1, 3)).toEqual([dana.id, ana.id]);
  });

  test('gives its blueprints and its projects, whose ends are labels or ids', () => {
    const read = (value: object) => {
      const reading = kumuBlueprint.read(new TextEncoder().encode(JSON.stringify(value)), 'map.json');
      return reading.ok && reading.value.kind === 'tables' ? foundIn(reading.value.sheets) : undefined;
    };
    const blueprint = read({
      elements: [
        { label: 'Ana', type: 'Person', tags: ['a', 'b'], influence: 7 },
        { id: 'x', label: 'Li' },
      ],
      connections: [{ from: 'Ana', to: 'x', type: 'Conflict', direction: 'undirected' }],
    });
    expect(blueprint?.people[0]).toMatchObject({ name: 'Ana', fields: { tags: ['a', 'b'], tower: { value: 7 } } });
    expect(blueprint?.links).toMatchObject([
      { from: 'Ana', to: 'x', fields: { kind: 'conflict', direction: 'mutual' } },
    ]);
    const project = read({
      elements: [
        { _id: 'e1', attributes: { label: 'Ana', 'element type': 'Person' } },
        { _id: 'e2', attributes: { label: 'Li' } },
      ],
      connections: [{ _id: 'c1', from: 'e1', to: 'e2', attributes: { 'connection type': 'Informal' } }],
    });
    expect(project?.links).toMatchObject([{ from: 'e1', to: 'e2', fields: { kind: 'informal' } }]);
    expect(kumuBlueprint.read(new TextEncoder().encode('{"nodes":[]}'), 'map.json')).toEqual({
      ok: false,
      failure: 'map.json is no Kumu blueprint: it has no list of elements.',
    });
  });
});

describe('a new project', () => {
  const made = (text: string): Project => {
    const sheet = readCsvFile(new TextEncoder().encode(text), 'list.csv');
    if (!sheet.ok) throw new Error(sheet.failure);
    return projectFrom(foundIn([sheet.value]), 'New');
  };
  const sides = (project: Project) => Object.values(project.organisations).map(({ name, side }) => `${name}: ${side}`);

  test('has our organisation and a partner under names to be changed where the list names none', () => {
    expect(sides(made('Name\nAna'))).toEqual(['Our organisation: ours', 'Partner: partner']);
  });

  test('takes the only organisation for the partner, and of several the largest', () => {
    expect(sides(made('Name,Company\nAna,University'))).toEqual(['Our organisation: ours', 'University: partner']);
    expect(sides(made('Name,Company\nAna,Firm\nLi,University\nOla,University\nMax,Ministry'))).toEqual([
      'Firm: ours',
      'University: partner',
      'Ministry: other',
    ]);
  });

  test('believes a list that says which side an organisation is on', () => {
    expect(
      sides(made('Name,Organisation,Side\nAna,Firm,Partner\nLi,University,Our organisation\nOla,University,')),
    ).toEqual(['University: ours', 'Firm: partner']);
  });

  test('has placeholders for bosses who are in no row', () => {
    const project = made('Name,Company,Reports to\nAna,University,The Rector');
    expect(Object.values(project.people).map(({ name, placeholder }) => [name, placeholder])).toEqual([
      ['Ana', false],
      ['The Rector', true],
    ]);
  });
});
