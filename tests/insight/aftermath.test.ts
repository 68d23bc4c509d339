import { describe, expect, test } from 'vitest';
import { aftermathWords } from '../../shared/answers/aftermath-words.ts';
import type { PersonId } from '../../shared/base/ids.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import type { Project } from '../../shared/model/project.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const named = (project: Project, name: string): PersonId => {
  const found = Object.values(project.people).find((person) => person.name === name);
  if (!found) throw new Error(`${name} is not on the map`);
  return found.id;
};

const wordsIf = (project: Project, name: string): string[] => {
  const { leaving } = findingsOf(project, '2026-11-25', named(project, name));
  return leaving ? aftermathWords(project, leaving.person, leaving).map(({ text }) => text) : [];
};

describe('when somebody leaves', () => {
  const project = sampleProject('one-card');

  test('the candidates for our champion have a new order', () => {
    expect(wordsIf(project, 'Dana Whitfield')[0]).toBe(
      'Priya Nair would come first among the candidates for our champion, followed by Nils Aalto and Head of networks.',
    );
    expect(wordsIf(project, 'Rosa Klein')[0]).toBe(
      'Dana Whitfield would still come first among the candidates for our champion.',
    );
  });

  test('whoever was heard through them and has another, weaker way is heard less', () => {
    const { leaving } = findingsOf(project, '2026-11-25', named(project, 'Omar Haddad'));
    for (const { before, after } of leaving?.quieter ?? []) expect(after).not.toBe(before);
    const consulting = sampleProject('consultants-and-managers');
    const lost = Object.keys(consulting.people)
      .slice(0, 30)
      .flatMap((id) => findingsOf(consulting, '2026-11-25', id as PersonId).leaving?.quieter ?? []);
    expect(lost.length).toBeGreaterThan(3);
  });

  test('whoever would be missed most is supposed to leave unless it is said, and nobody on an empty map', () => {
    const { leaving, together } = findingsOf(project, '2026-11-25');
    expect(leaving?.person).toBe(together.onlyBridges.bridges[0]?.person);
    const empty = { ...project, people: {}, links: {} };
    expect(findingsOf(empty, '2026-11-25').leaving).toBeUndefined();
  });

  test('it is said when nobody is left who could be our champion', () => {
    expect(wordsIf(smallProject().project, 'Dana Whitfield')).toEqual([
      'Nobody of the partner would be left who could be our champion.',
    ]);
  });
});
