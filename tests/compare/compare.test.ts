import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareProjects, isUnchanged } from '../../shared/compare/compare.ts';
import { comparisonSentences, comparisonShort } from '../../shared/compare/words.ts';
import { newLink } from '../../shared/model/link.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { sampleProject } from '../support/samples.ts';

const named = (project: Project, name: string) => {
  const found = Object.values(project.people).find((person) => person.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

function changed(change: (project: Project) => void): {
  before: Project;
  after: Project;
  said: string[];
  short: string;
} {
  const before = sampleProject('one-card');
  const after = structuredClone(before);
  change(after);
  const comparison = compareProjects(before, after);
  const said = comparisonSentences(before, after, comparison).map(({ text }) => text);
  return { before, after, said, short: comparisonShort(before, after, comparison) };
}

describe('what changed between two versions', () => {
  test('is nothing when only the map is looked at in another way', () => {
    const { said, short } = changed((project) => {
      project.view.screen = 'grid';
    });
    expect(said).toEqual([]);
    expect(short).toBe('Nothing changed.');
  });

  test('says whose attitude changed, and counts lines', () => {
    const { said, short } = changed((project) => {
      const nils = named(project, 'Nils Aalto');
      nils.attitude = { basis: '', ...nils.attitude, current: 'supportive' };
      const [ana, ruth] = [named(project, 'Ana Duarte'), named(project, 'Ruth Adeyemi')];
      for (const kind of ['works-with', 'informal'] as const) {
        const link = newLink(ana.id, ruth.id, kind);
        project.links[link.id] = link;
      }
    });
    expect(said).toEqual([
      'Nils Aalto: attitude from resistant to supportive.',
      'New line: Ana Duarte works with Ruth Adeyemi.',
      'New line: Ana Duarte and Ruth Adeyemi are linked informally.',
    ]);
    expect(short).toBe('Nils Aalto: attitude from resistant to supportive. 2 lines added.');
  });

  test('says who is new, who is gone, and with them which lines', () => {
    const { said } = changed((project) => {
      const gone = named(project, 'Dana Whitfield');
      delete project.people[gone.id];
      for (const link of Object.values(project.links))
        if (link.from === gone.id || link.to === gone.id) delete project.links[link.id];
      const eve = newPerson(gone.organisation, 'Eve Moss', { x: 0, y: 0 });
      project.people[eve.id] = eve;
    });
    expect(said).toContain('Dana Whitfield is gone.');
    expect(said).toContain('Eve Moss is new.');
    expect(said.filter((text) => text.startsWith('Line gone: ')).length).toBeGreaterThan(0);
  });

  test('names roles, towers, units and what somebody was called; cards that moved are counted', () => {
    const { said } = changed((project) => {
      const omar = named(project, 'Omar Haddad');
      Object.assign(omar, { name: 'Omar El Haddad', roles: [...omar.roles, 'champion'] });
      omar.tower = { basis: '', ...omar.tower, value: 2 };
      for (const name of ['Priya Nair', 'Rosa Klein']) named(project, name).position = { x: 9, y: 9 };
      project.question = 'Will they?';
    });
    expect(said[0]).toMatch(/^Omar El Haddad: was called “Omar Haddad”, now champion, influence from \d+ to 2\.$/);
    expect(said).toContain('2 people moved on the map.');
    expect(said.at(-1)).toMatch(/^The question of the project was “.*”, now “Will they\?”$/);
  });

  test('is found whatever changed, and never fails', () => {
    fc.assert(
      fc.property(anyProject, anyProject, (before, after) => {
        const comparison = compareProjects(before, after);
        expect(isUnchanged(compareProjects(before, structuredClone(before)))).toBe(true);
        const said = comparisonSentences(before, after, comparison);
        expect(said.length).toBeGreaterThan(0);
        for (const { text } of said) expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(comparisonShort(before, after, comparison)).not.toMatch(/undefined/);
      }),
      { numRuns: 100 },
    );
  });
});
