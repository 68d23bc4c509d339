import { describe, expect, test } from 'vitest';
import { newLink } from '../../shared/model/link.ts';
import { newPerson } from '../../shared/model/person.ts';
import {
  lineSentence,
  linkSentence,
  organisationSentence,
  personSentence,
  unitSentence,
} from '../../shared/picture/sentences.ts';
import { smallProject } from '../support/small-project.ts';

describe('a sentence', () => {
  test('says who somebody is, what we think, and who listens', () => {
    const { project, dana, ana } = smallProject();
    project.people[dana.id] = {
      ...dana,
      jobTitle: 'Service manager',
      roles: ['champion'],
      attitude: { current: 'leading', basis: '' },
    };
    project.links = { strong: newLink(dana.id, ana.id, 'influence', { strength: 3 }) } as never;
    expect(personSentence(project, project.people[dana.id] ?? dana)).toBe(
      'Dana Whitfield, service manager, University; leading; champion; listened to by Ana Duarte strongly',
    );
  });

  test('names three who listen, the strongest first, and counts the others', () => {
    const { project, dana, ours } = smallProject();
    const listeners = Array.from({ length: 5 }, (_, nth) => newPerson(ours.id, `Listener ${nth}`, { x: 0, y: 0 }));
    for (const person of listeners) project.people[person.id] = person;
    const links = listeners.map(({ id }, nth) =>
      newLink(dana.id, id, 'influence', { strength: nth === 4 ? 3 : nth === 0 ? 1 : 2 }),
    );
    project.links = Object.fromEntries(links.map((link) => [link.id, link]));
    expect(personSentence(project, dana)).toBe(
      'Dana Whitfield, University; attitude not assessed; listened to by Listener 4 strongly, Listener 1, Listener 2 and 2 others',
    );
  });

  test('keeps abbreviations, and says who is not identified', () => {
    const { project, dana } = smallProject();
    const head = { ...dana, name: '', jobTitle: 'IT lead', placeholder: true };
    expect(personSentence(project, head)).toContain(
      'Person without a name, IT lead, University; not identified yet; attitude not assessed',
    );
  });

  test('says what a line is and how strong', () => {
    const { project, link } = smallProject();
    const say = (fields: Partial<typeof link>) => linkSentence({ ...link, ...fields }, 'Dana', 'Omar');
    expect(say({ strength: 3 })).toBe('Omar listens to Dana strongly.');
    expect(say({ strength: 1, direction: 'mutual' })).toBe('Dana and Omar listen to each other weakly.');
    expect(say({ strength: 3, kind: 'conflict' })).toBe('Dana and Omar are strongly in conflict.');
    expect(say({ strength: 3, kind: 'informal' })).toBe('Dana and Omar are linked informally and strongly.');
    expect(say({ strength: 3, kind: 'works-with' })).toBe('Dana works with Omar closely.');
    expect(lineSentence(project, { ...link, label: 'weekly call' })).toBe(
      'Ana Duarte listens to Dana Whitfield. Label: weekly call.',
    );
    expect(lineSentence(project, { ...link, label: 'x'.repeat(100_000) }).length).toBeLessThan(200);
  });

  test('counts what a unit and an organisation have', () => {
    const { project, ours, desk } = smallProject();
    expect(organisationSentence(project, ours)).toBe('Library, our organisation, 1 unit, 1 person');
    expect(unitSentence(project, { ...desk, function: 'front-line' })).toBe(
      'Desk, unit of Library, front line, 1 person',
    );
  });
});
