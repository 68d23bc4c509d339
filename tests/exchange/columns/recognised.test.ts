import { describe, expect, test } from 'vitest';
import { foundIn, foundInLists } from '../../../shared/exchange/columns/found-in.ts';
import { explained, understand, understoodAs, withColumn } from '../../../shared/exchange/columns/understand.ts';
import { readCsvText } from '../../../shared/exchange/csv/read-csv.ts';
import type { Found } from '../../../shared/exchange/found.ts';
import type { Sheet } from '../../../shared/exchange/sheet.ts';

const sheet = (text: string, name = 'list'): Sheet => {
  const read = readCsvText(text, name);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
};
const found = (...texts: string[]): Found => foundIn(texts.map((text, nth) => sheet(text, `list ${nth + 1}`)));
const fieldsOf = (text: string) =>
  Object.fromEntries(understand(sheet(text)).columns.map(({ heading, field }) => [heading, field]));
const linesOf = ({ links }: Found) => links.map(({ from, to, fields }) => `${from} ${fields.kind} ${to}`);

describe('lists of other tools', () => {
  test('LeapChange', () => {
    const { people, skipped } = found(
      'name,email,role,department,phone,location,influence,support,interest,external_id\n' +
        'Ana Duarte,ana@u.edu,CIO,IT,+1 555,Porto,high,champion,low,E-17',
    );
    expect(skipped).toEqual([]);
    expect(people[0]).toMatchObject({
      key: 'E-17',
      id: undefined,
      name: 'Ana Duarte',
      unit: 'IT',
      fields: {
        jobTitle: 'CIO',
        contact: { email: 'ana@u.edu', phone: '+1 555', location: 'Porto' },
        tower: { value: 8 },
        attitude: { current: 'leading' },
        interest: { value: 2 },
      },
    });
  });

  test('Disembark: the boss by email is a line', () => {
    const list = found(
      'name,email,phone,position,organization_unit,manager_name,manager_email,notes,influence_level,interest_level,support_level,risk_level,confidence_level,communication_style\n' +
        'Ana,ana@u.edu,,CIO,IT,,,Likes tea,Medium,9,Resistant,high,low,Email\n' +
        'Li,li@u.edu,,Engineer,IT,Ana,ANA@u.edu,,,,supporter,,,',
    );
    expect(list.people[0]?.fields).toMatchObject({
      notes: 'Likes tea',
      tower: { value: 5 },
      attitude: { current: 'resistant' },
    });
    expect(linesOf(list)).toEqual(['Li reports-to Ana']);
  });

  test('OISM: reports to and influence on are lines, seniority and status are read', () => {
    const list = found(
      'Contact Name,Title,Business Unit,Reports To,Influence On,Seniority,Influence,Status\n' +
        'Ana,CIO,IT,,"Li, Ola",C-Level,High,Supporter\nLi,Engineer,IT,Ana,,Staff,Low,Neutral\nOla,Clerk,IT,Ana,,Junior,3,Blocker',
    );
    expect(list.skipped).toEqual([]);
    expect(
      list.people.map(({ fields }) => [fields.seniorManagement, fields.attitude?.current, fields.tower?.value]),
    ).toEqual([
      [true, 'supportive', 8],
      [false, 'neutral', 2],
      [false, 'resistant', 3],
    ]);
    expect(linesOf(list)).toEqual(['Ana influence Li', 'Ana influence Ola', 'Li reports-to Ana', 'Ola reports-to Ana']);
  });

  test('Lucid: the supervisor is named by id', () => {
    const list = found('ID,Supervisor ID,Name,Role,Image URL\n1,,Ana,CIO,http://x\n2,1,Li,Engineer,');
    expect(linesOf(list)).toEqual(['2 reports-to 1']);
    expect(list.people[1]?.fields.jobTitle).toBe('Engineer');
  });

  test('a stakeholder register, and the engagement matrix with C and D', () => {
    expect(fieldsOf('Stakeholder Name,Category,Analysis Group,Organisation or Group,Role or Job title')).toEqual({
      'Stakeholder Name': 'name',
      Category: 'tags',
      'Analysis Group': undefined,
      'Organisation or Group': 'organisation',
      'Role or Job title': 'jobTitle',
    });
    const { people, skipped } = found(
      'Stakeholder,Unaware,Resistant,Neutral,Supportive,Leading\nAna,C,,,D,\nLi,,,,C D,\nOla,?,,,,',
    );
    expect(people.map(({ fields }) => fields.attitude)).toEqual([
      { current: 'unaware', desired: 'supportive' },
      { current: 'supportive', desired: 'supportive' },
      undefined,
    ]);
    expect(skipped).toEqual([{ place: { row: 4, column: 'unaware' }, why: '"?" is neither C nor D' }]);
  });

  test('Salesforce and HubSpot: names in two columns, buying roles as ours', () => {
    const list = found(
      'First Name,Last Name,Title,Account Name,Reports To,Email,Buying Role\n' +
        'Ana,Duarte,CIO,State University,,ana@u.edu,Economic Buyer\n' +
        'Li,Wei,Engineer,State University,Ana Duarte,li@u.edu,Executive Sponsor;End User\nOla,Berg,,,,,Legal & Compliance',
    );
    expect(list.people.map(({ name, organisation, fields }) => [name, organisation, fields.roles])).toEqual([
      ['Ana Duarte', 'State University', ['approver']],
      ['Li Wei', 'State University', ['sponsor', 'user']],
      ['Ola Berg', undefined, ['gatekeeper']],
    ]);
    expect(linesOf(list)).toEqual(['Li Wei reports-to Ana Duarte']);
  });

  test('Kumu and Gephi: elements and connections, nodes and edges', () => {
    const kumu = found(
      'Label,Type,Description,Tags,Image,Email\nAna,Person,Likes tea,a|b,,ana@u.edu\nLi,Person,,,,',
      'From,To,Type,Direction,Label,Strength,Tags,Description\nAna,Li,Influence,mutual,,3,,why',
    );
    expect(kumu.people[0]?.fields).toMatchObject({
      notes: 'Likes tea',
      tags: ['a', 'b'],
      contact: { email: 'ana@u.edu' },
    });
    expect(kumu.links[0]).toMatchObject({
      fields: { kind: 'influence', direction: 'mutual', strength: 3, note: 'why' },
    });
    const gephi = found('Id,Label\n1,Ana\n2,Li', 'Source,Target,Type,Id,Label,Weight\n1,2,Undirected,0,knows,1.0');
    expect(gephi.links[0]).toMatchObject({
      from: '1',
      to: '2',
      fields: { direction: 'mutual', label: 'knows', strength: 1 },
    });
  });
});

describe('a column', () => {
  test('is recognised whatever its case, spaces, signs and accents', () => {
    expect(Object.values(fieldsOf('FIRST_NAME,last name,E-Mail,JobTitle,  Organización ,Téléphone'))).toEqual([
      'firstName',
      'lastName',
      'contact.email',
      'jobTitle',
      'organisation',
      'contact.phone',
    ]);
  });

  test('called role is a part in the decision where that stands in it, else a job', () => {
    expect(fieldsOf('Name,Role\nAna,Decision Maker\nLi,Influencer').Role).toBe('roles');
    expect(fieldsOf('Name,Role\nAna,Head of IT\nLi,Clerk').Role).toBe('jobTitle');
  });

  test('that is not recognised is left, explained by hand, and remembered for the next list', () => {
    const list = understand(sheet('Wer,Woher\nAna,State University'));
    expect(list.columns).toMatchObject([
      { heading: 'Wer', field: undefined, because: 'unknown', examples: ['Ana'] },
      { heading: 'Woher', field: undefined, because: 'unknown' },
    ]);
    const byHand = withColumn(withColumn(list, 0, 'name'), 1, 'organisation');
    expect(foundInLists([byHand]).people).toMatchObject([{ name: 'Ana', organisation: 'State University' }]);
    const remembered = explained([byHand]);
    expect(foundIn([sheet('WER;WOHER\nLi;Firm')], remembered).people).toMatchObject([
      { name: 'Li', organisation: 'Firm' },
    ]);
  });

  test('that is explained as another one already is takes the field from it', () => {
    const list = withColumn(understand(sheet('Name,Alias\nAna,A')), 1, 'name');
    expect(list.columns.map(({ field }) => field)).toEqual([undefined, 'name']);
  });

  test('stands under its heading, be there a title above', () => {
    const list = understand(sheet('Our contacts 2026,\n,\nName,Email\nAna,ana@u.edu'));
    expect(list.headingRow).toBe(2);
    expect(foundInLists([list]).people).toMatchObject([{ name: 'Ana', place: { row: 4 } }]);
  });

  test('of a list of people is another one when the list is said to be one of lines', () => {
    const list = understoodAs(understand(sheet('Name,To\nAna,Li')), 'links');
    expect(list).toMatchObject({ kind: 'links', columns: [{ field: 'label' }, { field: 'to' }] });
  });
});

describe('a row', () => {
  test('is taken without the cells that cannot be read, each with its reason', () => {
    const { people, skipped } = found(
      'Name,Attitude,Influence,Roles,Senior,Reviewed,Approval date\nAna,lukewarm,11,Wizard,perhaps,,03/04/2026\nLi,supporter,high,,yes,,31/12/2026',
    );
    expect(people.map(({ fields }) => fields.approval?.on)).toEqual([undefined, '2026-12-31']);
    expect(skipped.map(({ place, why }) => `${place.row} ${place.column}: ${why}`)).toEqual([
      '2 Attitude: "lukewarm" is none of Unaware, Resistant, Neutral, Supportive, Leading',
      '2 Influence: "11" is neither 0 to 10 nor low, medium or high',
      '2 Roles: "Wizard" is none of Approver, Sponsor, Champion, Influencer, Gatekeeper, Front line, User, Blocker',
      '2 Senior: "perhaps" does not say whether this is senior management',
      '2 Approval date: "03/04/2026" can be two different days; write it as YYYY-MM-DD',
    ]);
  });

  test('without a name, or with more cells than there are columns, is skipped with its number', () => {
    const { people, skipped } = found('Name,Email\n,x@y.z\nAna,a@b.c,extra\n\nLi');
    expect(people.map(({ name }) => name)).toEqual(['Li']);
    expect(skipped).toEqual([
      { place: { row: 2 }, why: 'the row has no name' },
      { place: { row: 3 }, why: 'the row has 3 cells where the heading has 2' },
    ]);
  });

  test('of a sheet that is to be ignored is not read', () => {
    expect(foundIn([sheet('Name\nAna', 'People'), sheet('Name\nLi', 'Old (ignore)')]).people).toHaveLength(1);
  });

  test('of a line names several people at once, or nobody: the first is not guessed', () => {
    const { links, skipped } = found('ID,Name\n1,Ana\n2,Ana\n3,Li', 'From,To\nAna,Li\nLi,Ola\n,Li\n1,3');
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      ['3', 'Ola'],
      ['1', '3'],
    ]);
    expect(skipped.map(({ place, why }) => `${place.sheet} ${place.row}: ${why}`)).toEqual([
      'list 2 4: the line has no beginning',
      'list 2 2: several people in the list are called "Ana"',
    ]);
  });
});

test.each([
  ['2026-03-31', '2026-03-31'],
  ['2026-03-31T08:00:00Z', '2026-03-31'],
  ['31.3.2026', '2026-03-31'],
  ['3/31/2026', '2026-03-31'],
  ['4/4/2026', '2026-04-04'],
  ['46112', '2026-03-31'],
  ['31.2.2026', undefined],
  ['next week', undefined],
])('the day %s is %s', (written, day) => {
  expect(found(`Name,Approved on\nAna,${written}`).people[0]?.fields.approval?.on).toBe(day);
});
