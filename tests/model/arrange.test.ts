import { describe, expect, it } from 'vitest';
import { addPeople, addPerson } from '../../shared/model/edits/add.ts';
import { align, arrangeable, distribute } from '../../shared/model/edits/arrange.ts';
import { tidyUnit } from '../../shared/model/edits/tidy.ts';
import { cardFrame, contains, overlaps } from '../../shared/model/geometry.ts';
import { newPerson } from '../../shared/model/person.ts';
import { brokenRules, peopleIn } from '../../shared/model/project.ts';
import { smallProject } from '../support/small-project.ts';

function three() {
  const parts = smallProject();
  const { project, ours } = parts;
  const people = [
    newPerson(ours.id, 'A', { x: 30, y: 400 }),
    newPerson(ours.id, 'B', { x: 290, y: 520 }),
    newPerson(ours.id, 'C', { x: 900, y: 700 }),
  ];
  ours.frame = { x: 0, y: 0, width: 1200, height: 900 };
  parts.partner.frame = { x: 1400, y: 0, width: 492, height: 320 };
  addPeople(people)(project);
  const ids = new Set(people.map(({ id }) => id));
  const places = () => people.map(({ id }) => project.people[id]?.position);
  return { ...parts, ids, places };
}

describe('arranging', () => {
  it.each([
    ['left', [30, 30, 30], undefined],
    ['centre', [465, 465, 465], undefined],
    ['right', [900, 900, 900], undefined],
    ['top', undefined, [400, 400, 400]],
    ['middle', undefined, [550, 550, 550]],
    ['bottom', undefined, [700, 700, 700]],
  ] as const)('lines people up: %s', (line, xs, ys) => {
    const { project, ids, places } = three();
    const before = places();
    align(ids, line)(project);
    expect(places().map((place) => place?.x)).toEqual(xs ?? before.map((place) => place?.x));
    expect(places().map((place) => place?.y)).toEqual(ys ?? before.map((place) => place?.y));
    expect(brokenRules(project)).toEqual([]);
  });

  it('gives three people the same space between them', () => {
    const { project, ids, places } = three();
    distribute(ids, 'horizontally')(project);
    distribute(ids, 'vertically')(project);
    expect(places()).toMatchObject([
      { x: 30, y: 400 },
      { x: 465, y: 550 },
      { x: 900, y: 700 },
    ]);
  });

  it('does not move two that are to be distributed', () => {
    const { project, ids, places } = three();
    const [, ...two] = ids;
    const before = structuredClone(places());
    distribute(new Set(two), 'horizontally')(project);
    expect(places()).toEqual(before);
  });

  it('moves people who are in a selected unit with the unit alone', () => {
    const { project, desk, ana, ours, it: unit } = smallProject();
    expect(arrangeable(project, new Set([desk.id, ana.id, unit.id])).map(({ id }) => id)).toEqual([desk.id, unit.id]);
    expect(arrangeable(project, new Set([ours.id, desk.id, ana.id])).map(({ id }) => id)).toEqual([ours.id]);
  });

  it('lets a person who is lined up with the other side belong there', () => {
    const { project, ana, dana, partner } = smallProject();
    align(new Set([ana.id, dana.id]), 'right')(project);
    expect(project.people[ana.id]?.organisation).toBe(partner.id);
    expect(brokenRules(project)).toEqual([]);
  });
});

describe('tidying a unit', () => {
  it('stands its people in rows in the order in which they were read, inside the frame', () => {
    const { project, ours, desk, ana } = smallProject();
    ana.position = { x: 300, y: 470 };
    const placed = [
      ['Second', 260, 210],
      ['First', 41, 190],
      ['Third', 47, 333],
    ] as const;
    addPeople(placed.map(([name, x, y]) => newPerson(ours.id, name, { x, y }, { unit: desk.id })))(project);
    tidyUnit(desk.id)(project);
    const people = peopleIn(project, desk.id);
    const at = (name: string) => people.find((person) => person.name === name)?.position;
    const [first, second, third, last] = ['First', 'Second', 'Third', 'Ana Duarte'].map(at);
    expect(first?.y).toBe(second?.y);
    expect(third?.y).toBe(last?.y);
    expect(first?.x).toBe(third?.x);
    expect(second?.x).toBe((first?.x ?? 0) + 216);
    const frame = project.units[desk.id]?.frame ?? desk.frame;
    expect(people.every(({ position }) => contains(frame, position))).toBe(true);
  });

  it('leaves pinned people where they are and goes around them', () => {
    const { project, ours, desk, ana } = smallProject();
    ana.pinned = true;
    ana.position = { x: ana.position.x + 30, y: ana.position.y };
    const before = { ...ana.position };
    for (const name of ['B', 'C', 'D'])
      addPerson(newPerson(ours.id, name, { x: 60, y: 300 }, { unit: desk.id }))(project);
    tidyUnit(desk.id)(project);
    expect(project.people[ana.id]?.position).toEqual(before);
    const cards = peopleIn(project, desk.id).map(({ position }) => cardFrame(position));
    expect(cards.some((one, nth) => cards.slice(nth + 1).some((other) => overlaps(one, other)))).toBe(false);
  });
});
