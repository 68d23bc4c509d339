import { describe, expect, test } from 'vitest';
import type { LinkKind } from '../../shared/model/link.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { newUnit } from '../../shared/model/unit.ts';
import { filterSchema, isPlain, type View, viewSchema } from '../../shared/model/view.ts';
import { lookOf } from '../../shared/picture/look.ts';
import { shownWords, viewWords } from '../../shared/picture/look-words.ts';

const today = '2026-11-24';
const frame = { x: 0, y: 0, width: 1, height: 1 };

/** Ana - Ben - Carl - Dana in a row, each heard by the next; Ana reports to Carl; Eve stands alone. */
function row() {
  const ours = newOrganisation('Library', 'ours', frame);
  const partner = newOrganisation('University', 'partner', frame);
  const project = newProject('', [ours, partner]);
  const desk = newUnit(ours.id, 'Desk', frame);
  project.units[desk.id] = desk;
  const add = (name: string, organisation = ours.id, more: Partial<Person> = {}) => {
    const person = newPerson(organisation, name, { x: 0, y: 0 }, more);
    project.people[person.id] = person;
    return person;
  };
  const connect = (from: Person, to: Person, kind: LinkKind) => {
    const link = newLink(from.id, to.id, kind);
    project.links[link.id] = link;
    return link;
  };
  const people = {
    ana: add('Ana', ours.id, { unit: desk.id }),
    ben: add('Ben'),
    carl: add('Carl', partner.id),
    dana: add('Dana', partner.id),
    eve: add('Eve', partner.id),
  };
  const { ana, ben, carl, dana } = people;
  const links = {
    anaBen: connect(ana, ben, 'influence'),
    benCarl: connect(ben, carl, 'conflict'),
    carlDana: connect(carl, dana, 'influence'),
    boss: connect(ana, carl, 'reports-to'),
  };
  return { project, ours, partner, desk, ...people, ...links };
}

const looked = (project: Project, view: Partial<View>) => {
  project.view = { ...project.view, map: viewSchema.parse(view) };
  return lookOf(project, today);
};
const namesWith = (project: Project, presence: string, view: Partial<View>) => {
  const look = looked(project, view);
  return Object.values(project.people)
    .filter((person) => look.person(person.id) === presence)
    .map((person) => person.name);
};
const shownBy = (project: Project, filter: object) =>
  namesWith(project, 'shown', { filter: filterSchema.parse(filter) });
const lines = (parts: ReturnType<typeof row>, view: Partial<View>) => {
  const look = looked(parts.project, view);
  return [parts.anaBen, parts.benCarl, parts.carlDana, parts.boss].map((link) => look.link(link.id));
};

describe('without lens, filter or focus', () => {
  test('everything is shown and nothing is said about it', () => {
    const { project } = row();
    const look = lookOf(project, today);
    expect(look).toMatchObject({ lens: 'everything', shown: 5, total: 5, filtered: false });
    expect(shownWords(project, look)).toBe('');
    expect(viewWords(project, look)).toEqual([]);
    expect(isPlain(project.view.map)).toBe(true);
    expect(isPlain(viewSchema.parse({ filter: {} }))).toBe(true);
  });
});

describe('a lens', () => {
  test('for influence shows only lines of influence, for hierarchy only who reports to whom', () => {
    const parts = row();
    expect(lines(parts, { lens: 'influence' })).toEqual(['shown', 'hidden', 'shown', 'hidden']);
    expect(lines(parts, { lens: 'hierarchy' })).toEqual(['hidden', 'hidden', 'hidden', 'shown']);
    expect(shownWords(parts.project, looked(parts.project, { lens: 'influence' }))).toBe('2 of 4 lines shown');
  });

  test('for support and coverage lets the lines stand back', () => {
    const parts = row();
    expect(lines(parts, { lens: 'support' })).toEqual(['dimmed', 'dimmed', 'dimmed', 'hidden']);
    expect(lines(parts, { lens: 'coverage' })).toEqual(['dimmed', 'dimmed', 'dimmed', 'dimmed']);
    expect(shownWords(parts.project, looked(parts.project, { lens: 'coverage' }))).toBe('Lines stand back');
  });

  test('for champions dims whoever has nothing to do with it, and their lines', () => {
    const parts = row();
    parts.ana.roles = ['champion'];
    parts.ben.champion = { personalStake: { value: 'no', basis: '' } };
    const yes = { value: 2, basis: '' };
    parts.carl.qualities = { makesThingsHappen: yes, listenedTo: yes, hardWorking: yes, innovativeIdeas: yes };
    parts.dana.qualities = { hardWorking: { value: 3, basis: '' } };
    expect(namesWith(parts.project, 'dimmed', { lens: 'champions' })).toEqual(['Dana', 'Eve']);
    expect(lines(parts, { lens: 'champions' })).toEqual(['shown', 'shown', 'dimmed', 'shown']);
    expect(looked(parts.project, { lens: 'champions' })).toMatchObject({ shown: 3, total: 5, filtered: true });
  });
});

describe('a filter', () => {
  test('hides whoever does not pass, and their lines', () => {
    const parts = row();
    parts.ana.attitude = { current: 'resistant', basis: '' };
    parts.ben.attitude = { current: 'leading', basis: '' };
    const filter = filterSchema.parse({ attitudes: ['resistant', 'leading'] });
    expect(namesWith(parts.project, 'hidden', { filter })).toEqual(['Carl', 'Dana', 'Eve']);
    expect(lines(parts, { filter })).toEqual(['shown', 'hidden', 'hidden', 'hidden']);
    expect(shownWords(parts.project, looked(parts.project, { filter }))).toBe('2 of 5 shown');
  });

  test('takes any entry of a list, and wants every list met', () => {
    const { project, ana, ben, carl } = row();
    ana.roles = ['approver', 'user'];
    ben.roles = ['sponsor'];
    ben.tags = ['pilot'];
    carl.tags = ['pilot'];
    expect(shownBy(project, { roles: ['user', 'sponsor'] })).toEqual(['Ana', 'Ben']);
    expect(shownBy(project, { tags: ['pilot'] })).toEqual(['Ben', 'Carl']);
    expect(shownBy(project, { roles: ['user', 'sponsor'], tags: ['pilot'] })).toEqual(['Ben']);
  });

  test('takes units and organisations as one list of places', () => {
    const { project, desk, ours, partner } = row();
    expect(shownBy(project, { units: [desk.id] })).toEqual(['Ana']);
    expect(shownBy(project, { organisations: [ours.id] })).toEqual(['Ana', 'Ben']);
    expect(shownBy(project, { units: [desk.id], organisations: [partner.id] })).toEqual(['Ana', 'Carl', 'Dana', 'Eve']);
  });

  test('for a unit that was deleted hides nobody', () => {
    const { project, desk } = row();
    const filter = filterSchema.parse({ units: [desk.id] });
    delete project.units[desk.id];
    expect(namesWith(project, 'hidden', { filter })).toEqual([]);
  });

  test('never takes not assessed for neutral', () => {
    const { project, ana, ben } = row();
    ana.attitude = { current: 'neutral', basis: '' };
    ben.attitude = { desired: 'neutral', basis: 'Somebody said so' };
    expect(shownBy(project, { attitudes: ['neutral'] })).toEqual(['Ana']);
    expect(shownBy(project, { attitudes: ['not-assessed'] })).toEqual(['Ben', 'Carl', 'Dana', 'Eve']);
  });

  test('finds judgements that nobody looked at for 90 days, and those without a day', () => {
    const { project, ana, ben, carl, dana, eve } = row();
    ana.tower = { value: 3, basis: '', reviewed: '2026-08-25' };
    ben.tower = { value: 3, basis: '', reviewed: '2026-08-26' };
    ben.interest = { value: 0, basis: '' };
    carl.tower = { value: 3, basis: '', reviewed: '2026-08-26' };
    dana.attitude = { basis: 'no value, so no judgement' };
    eve.profile = { answers: [null, 2], visionary: false, basis: '', reviewed: '2020-01-01' };
    carl.approval = { value: 'approved', basis: '', on: '2026-08-26' };
    expect(shownBy(project, { notReviewedForDays: 90 })).toEqual(['Ana', 'Ben', 'Eve']);
    expect(shownBy(project, { notReviewedForDays: 91 })).toEqual(['Ben', 'Eve']);
    expect(shownBy(project, { notAssessed: true })).toEqual(['Dana']);
    expect(shownBy(project, { notAssessed: true, notReviewedForDays: 90 })).toEqual(['Ana', 'Ben', 'Dana', 'Eve']);
  });

  test('by the kind of line hides lines only', () => {
    const parts = row();
    const filter = filterSchema.parse({ kinds: ['reports-to', 'conflict'] });
    expect(lines(parts, { filter })).toEqual(['hidden', 'shown', 'hidden', 'shown']);
    expect(looked(parts.project, { filter })).toMatchObject({ shown: 5, filtered: true });
  });
});

describe('focus on somebody', () => {
  test('dims whoever is more steps away, over lines of any kind', () => {
    const parts = row();
    const focus = (steps: number) => ({ focus: { person: parts.dana.id, steps } });
    expect(namesWith(parts.project, 'shown', focus(1))).toEqual(['Carl', 'Dana']);
    expect(lines(parts, focus(1))).toEqual(['dimmed', 'dimmed', 'shown', 'dimmed']);
    expect(namesWith(parts.project, 'shown', focus(2))).toEqual(['Ana', 'Ben', 'Carl', 'Dana']);
    expect(namesWith(parts.project, 'dimmed', focus(9))).toEqual(['Eve']);
  });

  test('goes together with a filter and a lens, which hide what they hide', () => {
    const parts = row();
    const view = {
      lens: 'influence' as const,
      filter: filterSchema.parse({ organisations: [parts.partner.id] }),
      focus: { person: parts.carl.id, steps: 1 },
    };
    expect(namesWith(parts.project, 'shown', view)).toEqual(['Carl', 'Dana']);
    expect(namesWith(parts.project, 'hidden', view)).toEqual(['Ana', 'Ben']);
    expect(lines(parts, view)).toEqual(['hidden', 'hidden', 'shown', 'hidden']);
    expect(viewWords(parts.project, looked(parts.project, view))).toEqual([
      'Influence only',
      'Focus on Carl, 1 step',
      'In: University',
      '2 of 5 shown',
    ]);
  });

  test('on somebody who was deleted dims nobody', () => {
    const { project, eve } = row();
    delete project.people[eve.id];
    expect(looked(project, { focus: { person: eve.id, steps: 1 } })).toMatchObject({ shown: 4, filtered: false });
  });
});
