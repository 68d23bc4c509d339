import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type TowerGroup, towersOf } from '../../shared/insight/towers.ts';
import type { Attitude } from '../../shared/model/attitude.ts';
import { newPerson, type Role } from '../../shared/model/person.ts';
import { anyProject } from '../support/any-project.ts';
import { smallProject } from '../support/small-project.ts';

/** A small project with more people at the university, by name: attitude, tower, roles. */
function withPeople(people: Record<string, [Attitude | undefined, number | undefined, Role[]?]>) {
  const small = smallProject();
  const { project, ana, dana, it: unit } = small;
  delete project.people[ana.id];
  delete project.people[dana.id];
  for (const [name, [current, value, roles = []]] of Object.entries(people)) {
    const person = newPerson(
      small.partner.id,
      name,
      { x: 0, y: 0 },
      {
        roles,
        ...(name.startsWith('IT') && { unit: unit.id }),
        ...(current && { attitude: { current, basis: '' } }),
        ...(value !== undefined && { tower: { value, basis: '' } }),
      },
    );
    project.people[person.id] = person;
  }
  const shown = (group: TowerGroup) => {
    const names = (ids: readonly string[]) => ids.map((id) => project.people[id as keyof typeof project.people]?.name);
    const towers = towersOf(project, group);
    return Object.fromEntries(
      Object.entries(towers).map(([camp, { discs, people: its, notAssessed }]) => [
        camp,
        [discs, names(its), names(notAssessed)],
      ]),
    );
  };
  return { ...small, shown };
}

describe('towers for, undecided and against', () => {
  it('are added up by attitude, with the tallest first and whoever has no tower apart', () => {
    const { shown } = withPeople({
      Zoe: ['supportive', 3],
      Ben: ['leading', 3],
      Ruth: ['leading', 9],
      Una: ['unaware', 2],
      Nils: ['neutral', undefined],
      Olga: [undefined, 4],
      Yan: ['resistant', 0],
      Abe: ['resistant', undefined],
    });
    expect(shown({ kind: 'everybody' })).toEqual({
      for: [15, ['Ruth', 'Ben', 'Zoe'], []],
      undecided: [6, ['Olga', 'Una'], ['Nils']],
      against: [0, ['Yan'], ['Abe']],
    });
  });

  it('can be those of one organisation, one unit or one role', () => {
    const {
      shown,
      ours,
      it: unit,
    } = withPeople({
      'IT Zoe': ['supportive', 3, ['approver']],
      Ben: ['resistant', 5, ['approver', 'user']],
      Una: ['resistant', 2],
    });
    expect(shown({ kind: 'unit', id: unit.id })).toMatchObject({ for: [3, ['IT Zoe'], []], against: [0, [], []] });
    expect(shown({ kind: 'role', role: 'approver' })).toMatchObject({
      for: [3, ['IT Zoe'], []],
      against: [5, ['Ben'], []],
    });
    expect(shown({ kind: 'organisation', id: ours.id })).toEqual({
      for: [0, [], []],
      undecided: [0, [], []],
      against: [0, [], []],
    });
  });

  test('everybody stands in exactly one place, on any project', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const camps = Object.values(towersOf(project, { kind: 'everybody' }));
        const all = camps.flatMap(({ people, notAssessed }) => [...people, ...notAssessed]);
        expect(all.sort()).toEqual(Object.keys(project.people).sort());
        const discs = Object.values(project.people).reduce((sum, { tower }) => sum + (tower?.value ?? 0), 0);
        expect(camps.reduce((sum, camp) => sum + camp.discs, 0)).toBe(discs);
      }),
    );
  });
});
