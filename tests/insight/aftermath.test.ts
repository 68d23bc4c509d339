import { describe, expect, test } from 'vitest';
import { aftermathWords } from '../../shared/answers/aftermath-words.ts';
import type { PersonId } from '../../shared/base/ids.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { voiceWords } from '../../shared/insight/voice.ts';
import { newLink, type Strength } from '../../shared/model/link.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const named = (project: Project, name: string): PersonId => {
  const found = Object.values(project.people).find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not on the map`);
  return found.id;
};

const wordsIf = (project: Project, name: string): string[] => {
  const { leaving, champion } = findingsOf(project, '2026-11-25', named(project, name));
  return leaving ? aftermathWords(project, champion, leaving).map(({ text }) => text) : [];
};

/** A map to which people of the partner can be added, and who listens to whom. */
function university() {
  const { project, partner } = smallProject();
  project.links = {};
  return {
    project,
    join: (name: string): PersonId => {
      const person = newPerson(partner.id, name, { x: 0, y: 0 });
      project.people[person.id] = person;
      return person.id;
    },
    listens: (heard: PersonId, listener: PersonId, strength: Strength) => {
      const link = { ...newLink(heard, listener, 'influence'), strength };
      project.links[link.id] = link;
    },
  };
}

function setAnswer(project: Project, name: string, value: 1 | 2 | 3): void {
  const id = named(project, name);
  project.people[id] = { ...(project.people[id] as Person), qualities: { hardWorking: { value, basis: '' } } };
}

describe('when somebody leaves', () => {
  const project = sampleProject('one-card');

  test('the candidates for our champion have a new order', () => {
    expect(wordsIf(project, 'Dana Whitfield')[0]).toBe(
      'Priya Nair would come first among the candidates for our champion, followed by Nils Aalto.',
    );
    expect(wordsIf(project, 'Rosa Klein')[0]).toBe(
      'Dana Whitfield would still come first among the candidates for our champion.',
    );
  });

  test('whoever was heard through them and has another, weaker way is heard less', () => {
    const { project: map, join, listens } = university();
    const [head, near, far] = [join('Helen Ito'), join('Omar Haddad'), join('Priya Nair')];
    map.view.listeners = [head];
    listens(near, head, 3);
    listens(far, near, 3);
    listens(far, head, 1);
    expect(wordsIf(map, 'Omar Haddad').slice(1)).toEqual([
      'Priya Nair would be heard less: heard instead of well heard.',
    ]);
  });

  test('in a large map everybody who is heard less is so by the words for it, those who lose most first', () => {
    const consulting = sampleProject('consultants-and-managers');
    const losses = Object.keys(consulting.people)
      .slice(0, 30)
      .map((id) => findingsOf(consulting, '2026-11-25', id as PersonId).leaving?.quieter ?? [])
      .map((quieter) => quieter.map(({ before, after }) => voiceWords.indexOf(before) - voiceWords.indexOf(after)));
    expect(losses.flat().length).toBeGreaterThan(3);
    for (const each of losses) {
      expect(Math.min(1, ...each)).toBe(1);
      expect(each).toEqual([...each].sort((a, b) => b - a));
    }
  });

  test('the others are heard by whoever is left of the group, and by nobody else', () => {
    const { project: map, join, listens } = university();
    const [picked, middle, senior] = [join('Dan Moor'), join('Mid Ray'), join('Sen Tor')];
    map.people[senior] = { ...(map.people[senior] as Person), seniorManagement: true };
    map.view.listeners = [picked];
    listens(middle, picked, 3);
    listens(middle, senior, 1);
    expect(wordsIf(map, 'Dan Moor').filter((text) => text.includes('heard less'))).toEqual([]);
    map.view.listeners = [picked, senior];
    expect(wordsIf(map, 'Dan Moor').slice(1)).toEqual(['Mid Ray would be heard less: heard instead of well heard.']);
  });

  test('nobody is named as champion where nobody stands out', () => {
    const { project: map, join } = university();
    join('Bea Lind');
    expect(wordsIf(map, 'Ana Duarte')[0]).toBe('Nobody stands out as our champion, now or then.');
    setAnswer(map, 'Dana Whitfield', 3);
    expect(wordsIf(map, 'Ana Duarte')[0]).toBe(
      'Dana Whitfield would still come first among the candidates for our champion.',
    );
    expect(wordsIf(map, 'Dana Whitfield')[0]).toBe('Nobody would stand out among the candidates for our champion.');
  });

  test('whoever is level in everything shares the lead', () => {
    const { project: map, join } = university();
    for (const name of ['Bea Lind', 'Cay Moss', 'Eve Park', 'Flo Quist']) join(name);
    for (const name of ['Bea Lind', 'Cay Moss']) setAnswer(map, name, 2);
    expect(wordsIf(map, 'Ana Duarte')[0]).toBe(
      'Bea Lind and Cay Moss would still share the lead among the candidates for our champion.',
    );
    expect(wordsIf(map, 'Bea Lind')[0]).toBe('Cay Moss would come first among the candidates for our champion.');
    setAnswer(map, 'Dana Whitfield', 3);
    expect(wordsIf(map, 'Dana Whitfield')[0]).toBe(
      'Bea Lind and Cay Moss would share the lead among the candidates for our champion.',
    );
    for (const name of ['Cay Moss', 'Eve Park', 'Flo Quist']) setAnswer(map, name, 1);
    // Of the three who share the next place, no two are named before the third.
    expect(wordsIf(map, 'Dana Whitfield')[0]).toBe('Bea Lind would come first among the candidates for our champion.');
  });

  test('who would pass whom is said when whoever is first now loses the voice', () => {
    const { project: map, join, listens } = university();
    const [head, near, far] = [join('Helen Ito'), join('Omar Haddad'), join('Priya Nair')];
    map.view.listeners = [head];
    listens(near, head, 3);
    listens(far, near, 3);
    setAnswer(map, 'Priya Nair', 2);
    setAnswer(map, 'Dana Whitfield', 3);
    expect(wordsIf(map, 'Omar Haddad')[0]).toBe(
      'Dana Whitfield would come first among the candidates for our champion instead of Priya Nair.',
    );
  });

  test('whoever would be missed most is supposed to leave unless it is said, and nobody on an empty map', () => {
    const { leaving, together } = findingsOf(project, '2026-11-25');
    expect(leaving?.person).toBe(together.onlyBridges.bridges[0]?.person);
    const empty = { ...project, people: {}, links: {} };
    expect(findingsOf(empty, '2026-11-25').leaving).toBeUndefined();
  });

  test('nobody is supposed to leave a map on which nobody would be missed', () => {
    const silent = { ...project, links: {} };
    expect(findingsOf(silent, '2026-11-25').leaving).toBeUndefined();
    expect(wordsIf(silent, 'Rosa Klein')).not.toEqual([]);
  });

  test('it is said when nobody is left who could be our champion', () => {
    expect(wordsIf(smallProject().project, 'Dana Whitfield')).toEqual([
      'Nobody of the partner would be left who could be our champion.',
    ]);
  });
});
