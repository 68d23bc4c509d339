import { describe, expect, test } from 'vitest';
import type { Project } from '../../shared/model/project.ts';
import { readingOrder } from '../../shared/model/reading-order.ts';
import type { AudienceChoice } from '../../shared/model/view.ts';
import { mapSvgDocument } from '../../shared/picture/svg-document.tsx';
import { reportDocument } from '../../shared/report/document.tsx';
import { forAudience } from '../../shared/report/for-audience.ts';
import { privateValues } from '../../shared/report/private-values.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const exported = (project: Project, audience: AudienceChoice, naming: 'numbers' | 'roles') =>
  mapSvgDocument(forAudience(project, audience, naming)) +
  reportDocument(project, {
    paper: 'A4',
    orientation: 'landscape',
    audience,
    naming,
    view: 'everything',
    people: true,
    day: '2026-11-24',
    fontFaces: '',
  });

const calledIn = (project: Project, naming: 'numbers' | 'roles') =>
  readingOrder(forAudience(project, 'myself', naming)).flatMap(({ units }) =>
    units.flatMap(({ people }) => people.map(({ name }) => name)),
  );

describe('people without their names', () => {
  test('are numbered down the page, and called the same wherever they are spoken of', () => {
    const { project, dana, link } = smallProject();
    link.label = 'Dana asks Ana';
    dana.notes = 'DANA  WHITFIELD knows; ask Ms Whitfield. Dana’s phone: dana.whitfield@example.org';
    expect(calledIn(project, 'numbers')).toEqual(['Person 1', 'Person 2']);
    const theirs = forAudience(project, 'myself', 'numbers');
    expect(theirs.people[dana.id]?.notes).toBe('Person 2 knows; ask Ms Person 2. Person 2’s phone: Person 2');
    expect(theirs.links[link.id]?.label).toBe('Person 2 asks Person 1');
    const page = exported(project, 'myself', 'numbers');
    for (const name of ['Dana', 'Whitfield', 'Ana', 'Duarte', '>DW<', '>AD<']) expect(page).not.toContain(name);
    expect(page).toContain('>P2<');
  });

  test('are called by what they do, with their organisation or a number where two do the same', () => {
    const { project, ana, dana, ours } = smallProject();
    ana.jobTitle = 'Assistant of Dana Whitfield';
    dana.jobTitle = 'Service manager';
    expect(calledIn(project, 'roles')).toEqual(['Assistant of somebody', 'Service manager']);
    ana.jobTitle = 'Service manager';
    expect(calledIn(project, 'roles')).toEqual(['Service manager, Library', 'Service manager, University']);
    Object.assign(dana, { organisation: ours.id, unit: undefined });
    expect(calledIn(project, 'roles')).toEqual(['Service manager 1, Library', 'Service manager 2, Library']);
    ana.jobTitle = '';
    expect(calledIn(project, 'roles')).toEqual(['Person 1', 'Service manager']);
  });

  test('have no photo, no contact details, and no name in the title of the file', () => {
    const { project, dana } = smallProject();
    Object.assign(dana, {
      photo: 'data:image/png;base64,iVBORw0KGgo=',
      contact: { email: 'a@b.c', phone: '', location: '', other: '' },
    });
    project.title = 'Lunch with Dana Whitfield';
    const theirs = forAudience(project, 'myself', 'numbers');
    expect(theirs.title).toBe('Lunch with Person 2');
    expect(theirs.people[dana.id]).toMatchObject({ photo: '' });
    expect(theirs.people[dana.id]?.contact).toBeUndefined();
  });

  test('are not recognised by a name without spaces, or by one that two people share', () => {
    const { project, ana, dana } = smallProject();
    Object.assign(ana, { name: '李伟', notes: '请问李伟和杨洋' });
    Object.assign(dana, { name: 'Robin Okafor-Ito', notes: 'Okafor-Ito, not Ito; ROBIN OKAFOR ITO' });
    const theirs = forAudience(project, 'myself', 'numbers');
    expect(theirs.people[ana.id]?.notes).toBe('请问Person 1和杨洋');
    expect(theirs.people[dana.id]?.notes).not.toMatch(/Okafor|Ito|ROBIN/);
    ana.name = 'Robin Duarte';
    expect(forAudience({ ...project, question: 'What does Robin want?' }, 'myself', 'numbers').question).toBe(
      'What does somebody want?',
    );
  });

  test('keep the words of places and jobs, even when somebody is called so', () => {
    const { project, dana } = smallProject();
    dana.name = 'Grace Library';
    project.question = 'What does the Library want from Grace?';
    expect(forAudience(project, 'myself', 'numbers').question).toBe('What does the Library want from Person 2?');
  });

  test.each(['numbers', 'roles'] as const)('are named nowhere in what is exported of the sample, by %s', (naming) => {
    const project = sampleProject('one-card');
    for (const audience of ['myself', 'team', 'partner'] as const) {
      const page = exported(project, audience, naming);
      for (const { name } of Object.values(project.people)) expect(page).not.toContain(name);
      const names = privateValues(project, audience, naming).filter(({ what }) =>
        what.startsWith('The name of a person'),
      );
      expect(names.length).toBeGreaterThan(14);
    }
  });
});

describe('bad input', () => {
  const hostile: [string, string][] = [
    ['a label of a million letters (21)', `${'Quarrel about money. '.repeat(50_000)}`],
    ['an image that runs something (22)', '<img src=x onerror=alert(1)>'],
    ['a frame with a local file (23)', '</script><iframe src=file:///etc/passwd>'],
    ['a page that leads elsewhere (24)', '<meta http-equiv=refresh content="0;url=http://evil.example">'],
    ['a formula (30)', "=cmd|'/C calc'!A0"],
    ['text that runs backwards, and marks without width (31)', '\u202eevil\u0000\u200btwin\ud83d'],
  ];

  test.each(hostile)('%s is a private value like any other', (_what, text) => {
    const { project, dana, link } = smallProject();
    Object.assign(dana, { name: text, notes: text });
    link.label = text;
    const values = privateValues(project, 'partner', 'numbers');
    expect(values.some(({ what }) => what.startsWith('Lines that are our view'))).toBe(true);
    expect(JSON.stringify(forAudience(project, 'partner', 'numbers'))).not.toContain(text.slice(0, 12));
  });
});
