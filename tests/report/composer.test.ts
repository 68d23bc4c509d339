import { describe, expect, test } from 'vitest';
import { audience, mapPages, type ReportSection, reportSection } from '../../shared/model/view.ts';
import { reportDocument } from '../../shared/report/document.tsx';
import { rightsOf } from '../../shared/report/rights.ts';
import { sections, sectionsFor } from '../../shared/report/sections.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

type Choices = Parameters<typeof reportDocument>[1];

const every = reportSection.options.map((name) => ({ name }));
const report = (project = sampleProject('one-card'), more: Partial<Choices> = {}) =>
  reportDocument(project, {
    paper: 'A4',
    orientation: 'landscape',
    audience: 'myself',
    view: 'everything',
    people: true,
    sections: every,
    day: '2026-11-24',
    fontFaces: '',
    ...more,
  });
const only = (name: ReportSection, more: Partial<Choices> = {}) => report(undefined, { sections: [{ name }], ...more });

/** The text of a document as one reads it. */
const read = (document: string) =>
  document
    .slice(document.indexOf('<body>'))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ');

describe('a report', () => {
  test('has its sections in the order that was chosen, each once', () => {
    const document = report(undefined, {
      sections: [{ name: 'links' }, { name: 'cover' }, { name: 'links' }, { name: 'legend' }],
    });
    const order = [...document.matchAll(/id="section-(\w+)"/g)].map(([, name]) => name);
    expect(order).toEqual(['links', 'cover', 'legend']);
  });

  test('is the map and the people when nobody chose', () => {
    const document = report(undefined, { sections: undefined });
    expect([...document.matchAll(/id="section-(\w+)"/g)].map(([, name]) => name)).toEqual(['map', 'people']);
  });

  test('mixes papers and directions', () => {
    const document = report(undefined, {
      sections: [
        { name: 'map', paper: 'A3' },
        { name: 'people', paper: 'Letter', orientation: 'landscape' },
        { name: 'legend' },
      ],
    });
    expect(document).toMatch(/size: 1587\.40px 1122\.52px/);
    expect(document).toMatch(/size: 1056\.00px 816\.00px/);
    expect(document).toMatch(/size: 793\.70px 1122\.52px/);
  });

  test('leads from a person on the map to the row, and back, but nowhere that is not in it', () => {
    const project = sampleProject('one-card');
    const both = report(project, { sections: [{ name: 'map' }, { name: 'people' }] });
    for (const id of Object.keys(project.people)) {
      expect(both).toContain(`<a id="card-${id}" href="#person-${id}">`);
      expect(both).toContain(`href="#card-${id}"`);
      expect(both).toContain(`id="person-${id}"`);
    }
    for (const pages of mapPages.options) {
      const document = report(project, { pages });
      const targets = new Set([...document.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const ids = [...document.matchAll(/ id="((?:card|person|section)-[^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, pages).toBe(ids.length);
      for (const [, to] of document.matchAll(/href="#([^"]+)"/g)) expect(targets.has(to), `${pages} ${to}`).toBe(true);
    }
    expect(only('map')).not.toContain('href="#person-');
    expect(only('people')).not.toContain('href="#card-');
  });
});

describe('sections say', () => {
  test('where everybody stands and how we want them to stand', () => {
    const text = read(only('engagement'));
    expect(text).toContain('4 of the 14 people for whom both is noted stand where we want them.');
    expect(text).toContain('Your judgement, not a measurement');
    expect(only('engagement').match(/class="c"/g)).toHaveLength(15);
  });

  test('who could be our champion, in order and in words, without a decimal', () => {
    const text = read(only('champions'));
    expect(text).toContain('Dana Whitfield leads');
    expect(text.indexOf('Dana Whitfield')).toBeLessThan(text.indexOf('Priya Nair'));
    expect(text).toContain('passes the champion test');
    expect(text).not.toMatch(/\d\.\d/);
  });

  test('whose support is secured, what the map answers, and why it is worth it', () => {
    expect(read(only('support'))).toContain('3 of the 6 whose support is needed are secured');
    const insights = read(only('insights'));
    for (const question of ['Why is it worth it?', 'Who is our champion over there?', 'Find out next'])
      expect(insights).toContain(question);
    expect(read(only('defence'))).toContain('Borrow in the city with the card they already carry');
  });

  test('every line as a sentence', () => {
    expect(read(only('links'))).toContain('Omar Haddad listens to Dana Whitfield strongly.');
  });

  test('in a sentence that they have nothing to show', () => {
    const { project } = smallProject();
    Object.assign(project, { people: {}, links: {}, units: {} });
    const document = (name: ReportSection) => read(report(project, { sections: [{ name }] }));
    expect(document('vision')).toContain('The vision is not written down yet');
    expect(document('engagement')).toContain('There is nobody on the map yet');
    expect(document('champions')).toContain('nobody of the partner is on this map');
    expect(document('links')).toContain('There is no line between two people yet.');
    expect(document('people')).toContain('Nobody yet.');
    expect(document('legend')).toContain('nothing on it yet that needs to be explained');
    for (const pages of mapPages.options) expect(report(project, { pages })).toContain('Library');
  });
});

describe('a section that an audience may not see', () => {
  const private_ = ['grid', 'engagement', 'champions', 'support', 'insights'] as const;

  test('is left out, and the reason is known', () => {
    const project = sampleProject('one-card');
    const { kept, leftOut } = sectionsFor(rightsOf(project, 'partner'), every);
    expect(leftOut.map(({ name }) => name)).toEqual(private_);
    for (const { why } of leftOut) expect(why).toBe('it says what we think of people');
    expect(kept).toHaveLength(every.length - private_.length);
    for (const who of ['myself', 'team'] as const)
      expect(sectionsFor(rightsOf(project, who), every).leftOut).toEqual([]);
  });

  test('is not even named in the report', () => {
    const text = read(report(undefined, { audience: 'partner' }));
    for (const name of private_) expect(text).not.toContain(sections[name].title);
    expect(text).not.toContain('What we think');
    expect(read(only('champions', { audience: 'partner' }))).toContain('There is nothing in this report');
  });
});

test('nothing private that is planted anywhere is in a report for the partner', () => {
  const project = sampleProject('one-card');
  let planted = 0;
  const plant = () => {
    planted += 1;
    return `PLANTED${planted}`;
  };
  const judged = (more: object) => ({ basis: plant(), confidence: 'high' as const, ...more });
  for (const person of Object.values(project.people))
    Object.assign(person, {
      notes: plant(),
      goals: plant(),
      tags: [plant()],
      contact: { email: plant(), phone: plant(), location: plant(), other: plant() },
      attitude: judged({ current: 'resistant', desired: 'leading' }),
      tower: judged({ value: 7 }),
      interest: judged({ value: 7 }),
      coverage: judged({ current: 'brief' }),
      qualities: { hardWorking: judged({ value: 1 }) },
      champion: { speaksForUs: judged({ value: 'no' }) },
      approval: judged({ value: 'refused' }),
      profile: judged({ answers: [1] }),
    });
  for (const unit of Object.values(project.units))
    Object.assign(unit, {
      notes: plant(),
      priority: judged({ rank: 3, of: 7 }),
      attitude: judged({ current: 'neutral' }),
    });
  for (const organisation of Object.values(project.organisations)) organisation.notes = plant();
  for (const link of Object.values(project.links)) Object.assign(link, judged({ note: plant(), label: plant() }));
  for (const pain of project.value.pains) Object.assign(pain, { team: plant(), pain: plant(), plan: plant() });
  for (const culture of project.value.cultures) Object.assign(culture, { expect: plant(), response: plant() });
  project.value.defence = plant();
  for (const reader of project.vision.readers)
    Object.assign(reader, { who: plant(), answer: plant(), confusion: plant() });
  for (const step of project.story.steps) step.speakerNotes = plant();
  expect(planted).toBeGreaterThan(150);
  for (const pages of mapPages.options)
    for (const view of ['shown', 'everything'] as const) {
      const document = report(project, { audience: 'partner', pages, view });
      expect(document).not.toContain('PLANTED');
      for (const word of ['Resistant', 'Leading', 'of 10', 'Priority', 'refused', 'Conflict'])
        expect(read(document), word).not.toContain(word);
    }
  // The test would notice: what is for oneself has them.
  expect(report(project)).toContain('PLANTED');
  // Notes are for nobody else either.
  const notes = Object.values(project.people).map((person) => person.notes);
  const forTeam = report(project, { audience: 'team' });
  for (const note of notes) expect(forTeam.includes(`>${note}<`)).toBe(false);
});

test('text of a project stays text in every section (bad inputs 22 to 24)', () => {
  const text = '</style><script>alert(1)</script>"\\<img src=x onerror=alert(1)>\n}';
  const { project, ours, desk, dana, link } = smallProject();
  Object.assign(project, { title: text, question: text });
  Object.assign(project.vision, { title: text, promise: text, metaphor: text, image: text, namesInUse: [text] });
  Object.assign(project.value, { defence: text });
  Object.assign(ours, { name: text });
  Object.assign(desk, { name: text });
  Object.assign(dana, { name: text, jobTitle: text, notes: text, attitude: { current: 'leading', basis: text } });
  Object.assign(link, { label: text, note: text, basis: text });
  for (const who of audience.options)
    for (const pages of mapPages.options) {
      const document = report(project, { audience: who, pages });
      const tags = new Set([...document.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)/g)].map(([, tag]) => tag?.toLowerCase()));
      for (const tag of ['script', 'img', 'iframe', 'link', 'object', 'form']) expect(tags.has(tag), tag).toBe(false);
      expect(document.match(/<\/style>/g)).toHaveLength(1);
    }
});

test('a title of 300 characters stays on its page (bad input 21)', () => {
  const project = sampleProject('one-card');
  project.title = 'A title that goes on and on '.repeat(11);
  const document = report(project, { sections: [{ name: 'cover' }, { name: 'map' }] });
  expect(document).toContain('-webkit-line-clamp: 4');
  const line = /@bottom-left \{ content: "([^"]*)"/.exec(document)?.[1] ?? '';
  expect(line.length).toBeLessThan(200);
  expect(line).toContain('Myself');
});
