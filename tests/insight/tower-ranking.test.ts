import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAloud, towerBetween, towerPast, towerRanking } from '../../shared/insight/tower-ranking.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';

function withTowers(towers: Record<string, number | undefined>) {
  const ours = newOrganisation('Library', 'ours', { x: 0, y: 0, width: 492, height: 320 });
  const partner = newOrganisation('University', 'partner', { x: 600, y: 0, width: 492, height: 320 });
  const project = newProject('One Card', [ours, partner]);
  for (const [name, value] of Object.entries(towers)) {
    const tower = value === undefined ? {} : { tower: { value, basis: '' } };
    const person = newPerson(name.startsWith('U') ? partner.id : ours.id, name, { x: 0, y: 0 }, tower);
    project.people[person.id] = person;
  }
  const ranking = towerRanking(project);
  const past = (name: string, way: 'up' | 'down') => {
    const found = ranking.ranked.find(({ person }) => person.name === name);
    return found && towerPast(ranking.ranked, found.person.id, way);
  };
  return { project, partner, ranking, past };
}

describe('the order of the towers', () => {
  it('has the tallest first, ties with one rank, and who is not assessed apart', () => {
    const { ranking } = withTowers({ Ana: 4, Ruth: 9, Kwame: 4, Zero: 0, Rosa: undefined });
    expect(ranking.ranked.map(({ person, rank, tied }) => [person.name, rank, tied])).toEqual([
      ['Ruth', 1, false],
      ['Ana', 2, true],
      ['Kwame', 2, true],
      ['Zero', 4, false],
    ]);
    expect(ranking.notAssessed.map(({ name }) => name)).toEqual(['Rosa']);
  });

  it('can be that of one organisation', () => {
    const { project, partner } = withTowers({ Ana: 4, Ulla: 2, Udo: undefined });
    const { ranked, notAssessed } = towerRanking(project, partner.id);
    expect([...ranked.map(({ person }) => person), ...notAssessed].map(({ name }) => name)).toEqual(['Ulla', 'Udo']);
  });

  it('is read aloud in one sentence', () => {
    expect(readAloud(withTowers({ Ruth: 9, Ana: 4, Kwame: 4, Rosa: undefined }).ranking)).toBe(
      'Ruth has the tallest tower, 9; then Ana and Kwame, 4. Not assessed: 1.',
    );
    expect(readAloud(withTowers({ Ana: 7, Kwame: 7 }).ranking)).toBe('Ana and Kwame have the tallest towers, 7.');
    expect(readAloud(withTowers({ Ana: undefined }).ranking)).toBe('Nobody has a tower yet.');
    expect(readAloud(withTowers({}).ranking)).toBe('There is nobody here yet.');
  });

  it('holds everybody of any project once', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const { ranked, notAssessed } = towerRanking(project);
        expect(ranked.length + notAssessed.length).toBe(Object.keys(project.people).length);
        for (const [index, { discs }] of ranked.entries())
          expect(discs).toBeGreaterThanOrEqual(ranked[index + 1]?.discs ?? 0);
        expect(readAloud({ ranked, notAssessed })).toMatch(/\.$/);
      }),
    );
  });
});

describe('the tower that fits', () => {
  it('is one disc taller than who is passed, or shorter on the way down', () => {
    const { past } = withTowers({ Ruth: 6, Ana: 3, Kwame: 1 });
    expect([past('Kwame', 'up'), past('Ana', 'up'), past('Ruth', 'up')]).toEqual([4, 7, undefined]);
    expect([past('Ruth', 'down'), past('Ana', 'down'), past('Kwame', 'down')]).toEqual([2, 0, undefined]);
  });

  it('leaves a tie by one disc, and ends at ten and at zero', () => {
    const { past } = withTowers({ Ana: 5, Kwame: 5, Ruth: 10, Zero: 0 });
    expect([past('Ana', 'up'), past('Ana', 'down')]).toEqual([6, 4]);
    expect([past('Ruth', 'up'), past('Zero', 'down')]).toEqual([undefined, undefined]);
    expect(withTowers({ Ana: 10, Kwame: 10 }).past('Ana', 'up')).toBeUndefined();
    expect(withTowers({ Ana: 10, Kwame: 9 }).past('Kwame', 'up')).toBe(10);
  });

  it('lies between the two between whom somebody is put, as near as possible to what it was', () => {
    expect([towerBetween(1, 9, 4), towerBetween(10, 9, 4), towerBetween(6, 9, 4)]).toEqual([5, 8, 6]);
    expect([towerBetween(1, undefined, 4), towerBetween(9, undefined, 4), towerBetween(1, undefined, 10)]).toEqual([
      5, 9, 10,
    ]);
    expect([towerBetween(9, 4, undefined), towerBetween(undefined, 0, undefined)]).toEqual([3, 0]);
  });

  it('is a tie where no number is between them', () => {
    expect([
      towerBetween(1, 5, 4),
      towerBetween(9, 5, 4),
      towerBetween(1, 5, 5),
      towerBetween(undefined, 3, 2),
    ]).toEqual([5, 4, 5, 3]);
  });
});
