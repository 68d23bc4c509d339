import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../shared/file/parse.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Audience, type ExportView, filterSchema, type View, viewSchema } from '../../shared/model/view.ts';
import { lookOf } from '../../shared/picture/look.ts';
import { mapSvgDocument } from '../../shared/picture/svg-document.tsx';
import { reportDocument } from '../../shared/report/document.tsx';
import { forAudience } from '../../shared/report/for-audience.ts';
import { samples } from '../support/places.ts';

const today = '2026-11-24';

function oneCard(view: Partial<View> = {}): Project {
  const read = parseProject(readFileSync(join(samples, 'one-card.accord')));
  if (!read.ok) throw new Error('the sample does not open');
  const { project } = read.value;
  return { ...project, view: { ...project.view, map: viewSchema.parse(view) } };
}
const named = (project: Project, name: string): Person => {
  const found = Object.values(project.people).find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not in the sample`);
  return found;
};

const report = (project: Project, audience: Audience, view: ExportView = 'shown', people = true) =>
  reportDocument(project, { paper: 'A4', orientation: 'landscape', audience, view, people, day: today, fontFaces: '' });
const drawing = (project: Project, audience: Audience) => {
  const theirs = forAudience(project, audience);
  return mapSvgDocument(theirs, { look: lookOf(theirs, today) });
};
const namesIn = (project: Project, text: string) =>
  Object.values(project.people)
    .map((person) => person.name)
    .filter((name) => text.includes(name));

describe('an export of the map as it is shown', () => {
  const resistant = { filter: filterSchema.parse({ attitudes: ['resistant'] }) };

  test('has only who is shown, on the map and in the list, and says so', () => {
    const project = oneCard({ ...resistant, lens: 'influence' });
    const page = report(project, 'myself');
    expect(namesIn(project, page)).toEqual(['Nils Aalto']);
    expect(page).toContain('<p class="view">Influence only · Attitude: Resistant · 1 of 14 shown</p>');
    expect(page).toContain('1 of 14, as on the map');
    expect(namesIn(project, drawing(project, 'myself'))).toEqual(['Nils Aalto']);
    expect(drawing(project, 'myself')).toContain(
      'One Card: City Library and University IT: Influence only, Attitude: Resistant, 1 of 14 shown</title>',
    );
  });

  test('has everybody and says nothing of a filter when everything is asked for', () => {
    const page = report(oneCard(resistant), 'myself', 'everything');
    expect(namesIn(oneCard(), page)).toHaveLength(14);
    expect(page).not.toContain('class="view"');
  });

  test('draws who is dimmed pale, and does not list them', () => {
    const project = oneCard({ focus: { person: named(oneCard(), 'Dana Whitfield').id, steps: 1 } });
    const page = report(project, 'myself');
    expect(page).toContain('Focus on Dana Whitfield, 1 step');
    expect(page).toMatch(/<g transform="[^"]*" opacity="0.26"><g[^>]*><title>Ana Duarte/);
    expect(page.slice(page.indexOf('id="section-people"'))).not.toContain('Ana Duarte');
  });

  test('explains the marks of its lens and no others', () => {
    const support = report(oneCard({ lens: 'support' }), 'myself', 'shown', false);
    expect(support).toContain('What we want');
    expect(support).not.toContain('Counterparts');
    expect(support).not.toContain('Our contact');
    const coverage = report(oneCard({ lens: 'coverage' }), 'myself', 'shown', false);
    expect(coverage).toContain('Our contact: no contact');
    expect(coverage).not.toContain('Our contact: unknown');
    const champions = report(oneCard({ lens: 'champions' }), 'myself', 'shown', false);
    expect(champions).toContain('Speaks for us when we are not there');
    expect(report(oneCard(), 'myself', 'shown', false)).not.toContain('What we want');
  });

  test('for my team is looked at in the same way', () => {
    expect(namesIn(oneCard(), report(oneCard(resistant), 'team'))).toEqual(['Nils Aalto']);
  });
});

describe('a partner-safe export of the map as it is shown', () => {
  /** Each of these says something we think of somebody. */
  const telling: [string, Partial<View>][] = [
    ['the lens of support', { lens: 'support' }],
    ['the lens of coverage', { lens: 'coverage' }],
    ['the lens of champions', { lens: 'champions' }],
    ['the lens of influence', { lens: 'influence' }],
    ['a filter by attitude', { filter: filterSchema.parse({ attitudes: ['resistant'] }) }],
    ['a filter by who is not assessed', { filter: filterSchema.parse({ attitudes: ['not-assessed'] }) }],
    ['a filter by a role that is our view', { filter: filterSchema.parse({ roles: ['champion', 'approver'] }) }],
    ['a filter by tag', { filter: filterSchema.parse({ tags: ['group'] }) }],
    ['a filter by lines of conflict', { filter: filterSchema.parse({ kinds: ['conflict'] }) }],
    ['a filter by what is not reviewed', { filter: filterSchema.parse({ notReviewedForDays: 30 }) }],
    ['a filter by who is not judged', { filter: filterSchema.parse({ notAssessed: true }) }],
  ];

  test.each(telling)('is the same with %s as without', (_what, view) => {
    expect(report(oneCard(view), 'partner')).toBe(report(oneCard(), 'partner'));
    expect(drawing(oneCard(view), 'partner')).toBe(drawing(oneCard(), 'partner'));
  });

  test('keeps what everybody may know: places, jobs and who reports to whom', () => {
    const project = oneCard();
    const university = Object.values(project.organisations).find((each) => each.name === 'State University');
    if (!university) throw new Error('the sample has a university');
    const filter = filterSchema.parse({ organisations: [university.id], roles: ['approver'], attitudes: ['leading'] });
    const page = report(oneCard({ filter, lens: 'hierarchy' }), 'partner');
    expect(namesIn(project, page)).toEqual(['Helen Ito', 'Omar Haddad']);
    expect(page).toContain('Hierarchy only · Role: Approver · In: State University · 2 of 14 shown');
  });

  test('counts the steps of a focus over the lines that leave, not over those that stay', () => {
    const nils = named(oneCard(), 'Nils Aalto');
    const project = oneCard({ focus: { person: nils.id, steps: 1 } });
    const list = report(project, 'partner');
    expect(namesIn(project, list.slice(list.indexOf('id="section-people"')))).toEqual(['Kwame Mensah', 'Nils Aalto']);
  });

  test('has the lens of support once every attitude is released', () => {
    const project = oneCard({ lens: 'support' });
    const [first, ...others] = Object.values(project.people);
    for (const person of others) person.released = ['attitude'];
    expect(report(project, 'partner')).not.toContain('Support ·');
    if (first) first.released = ['attitude'];
    expect(report(project, 'partner')).toContain('<p class="view">Support');
  });
});
