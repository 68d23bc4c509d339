import { describe, expect, test } from 'vitest';
import { arrange, type Wish } from '../../shared/layout/arrange.ts';
import { arrangements } from '../../shared/layout/arrangement.ts';
import { addLink } from '../../shared/model/edits/add.ts';
import { placeAll } from '../../shared/model/edits/place.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { newUnit } from '../../shared/model/unit.ts';
import { largeProject } from '../bench/large-project.ts';
import { elk } from '../support/elk.ts';
import { smallProject } from '../support/small-project.ts';
import { isAtRest, untidiness } from '../support/sound-map.ts';

async function arranged(project: Project, wish: Wish): Promise<Project> {
  const next = structuredClone(project);
  placeAll(await arrange(project, wish, { elk, onProgress: () => undefined }))(next);
  return next;
}

/** A boss with reports over two organisations, each with one unit of ten. */
function office() {
  const ours = newOrganisation('Ours', 'ours', { x: 0, y: 0, width: 500, height: 400 });
  const partner = newOrganisation('Theirs', 'partner', { x: 700, y: 0, width: 500, height: 400 });
  const project = newProject('Office', [ours, partner]);
  const units = [ours, partner].map((organisation) => {
    const unit = newUnit(organisation.id, 'IT', { x: organisation.frame.x + 20, y: 70, width: 460, height: 300 });
    project.units[unit.id] = { ...unit, function: 'it' };
    return unit;
  });
  const people = Array.from({ length: 20 }, (_, nth) => {
    const unit = units[nth % 2];
    const at = { x: (unit?.frame.x ?? 0) + 16 + (nth % 4) * 30, y: 110 + nth * 12 };
    const person = newPerson(nth % 2 === 0 ? ours.id : partner.id, `Person ${nth}`, at, { unit: unit?.id });
    project.people[person.id] = person;
    return person;
  });
  return { project, people };
}

describe.each(arrangements)('%s', (arrangement) => {
  test('of a project with nobody in it, and of one person, is a map', async () => {
    const { project, ana, dana } = smallProject();
    project.links = {};
    delete project.people[dana.id];
    expect(untidiness(project, await arranged(project, { arrangement }))).toEqual([]);
    delete project.people[ana.id];
    expect(untidiness(project, await arranged(project, { arrangement }))).toEqual([]);
  });

  test('brings somebody who was lost far out back to their organisation', async () => {
    const { project, dana } = smallProject();
    const lost = project.people[dana.id];
    if (lost) lost.position = { x: 1e7, y: -1e7 };
    const after = await arranged(project, { arrangement });
    expect(untidiness(project, after)).toEqual([]);
    expect(Math.abs(after.people[dana.id]?.position.x ?? Infinity)).toBeLessThan(5000);
  });

  test('of 5,000 people is neat', async () => {
    const project = largeProject(5000);
    const after = await arranged(project, { arrangement });
    expect(untidiness(project, after)).toEqual([]);
    expect(isAtRest(after)).toBe(true);
  }, 120_000);

  test('once arranged, stays as it is when it is arranged again', async () => {
    const { project } = office();
    const once = await arranged(project, { arrangement });
    const twice = await arranged(once, { arrangement });
    expect(Object.values(twice.people).map(({ position }) => position)).toEqual(
      Object.values(once.people).map(({ position }) => position),
    );
  });
});

test('people who all report to each other in a circle still get a hierarchy', async () => {
  const { project, people } = office();
  const ours = people.filter((_, nth) => nth % 2 === 0);
  for (const [nth, person] of ours.entries()) {
    const boss = ours[(nth + 1) % ours.length];
    if (boss) addLink(newLink(person.id, boss.id, 'reports-to'))(project);
  }
  expect(untidiness(project, await arranged(project, { arrangement: 'hierarchy' }))).toEqual([]);
});

test('a boss stands above those who report', async () => {
  const { project, people } = office();
  const [boss, , report, , another] = people;
  if (!boss || !report || !another) throw new Error('there are twenty');
  for (const each of [report, another]) addLink(newLink(each.id, boss.id, 'reports-to'))(project);
  const after = await arranged(project, { arrangement: 'hierarchy' });
  const height = (id: typeof boss.id) => after.people[id]?.position.y ?? 0;
  expect(height(boss.id)).toBeLessThan(height(report.id));
  expect(height(report.id)).toBe(height(another.id));
});

test('counterparts face each other at the same height, on the two sides of the boundary', async () => {
  const { project, people } = office();
  const pairs = [
    [people[0], people[19]],
    [people[6], people[3]],
  ] as const;
  for (const [one, other] of pairs) if (one && other) addLink(newLink(one.id, other.id, 'counterpart'))(project);
  const after = await arranged(project, { arrangement: 'face-to-face' });
  for (const [one, other] of pairs) {
    const [left, right] = [one, other].map((person) => person && after.people[person.id]?.position);
    expect(left?.y).toBe(right?.y);
    expect(left?.x).toBeLessThan(right?.x ?? 0);
  }
});

test('whom senior management listens to is nearer to it than who is not heard', async () => {
  const { project, people } = office();
  const [, senior, heard, , unheard] = people;
  if (!senior || !heard || !unheard) throw new Error('there are twenty');
  Object.assign(project.people[senior.id] ?? {}, { seniorManagement: true });
  addLink(newLink(heard.id, senior.id, 'influence'))(project);
  const after = await arranged(project, { arrangement: 'rings' });
  const place = (id: typeof senior.id) => after.people[id]?.position.x ?? 0;
  expect(place(senior.id) - place(heard.id)).toBeLessThan(place(senior.id) - place(unheard.id));
});

test('tidy rows keep the order in which one reads the map', async () => {
  const { project, people } = office();
  const after = await arranged(project, { arrangement: 'tidy' });
  const ours = people.filter((_, nth) => nth % 2 === 0);
  const order = ours.toSorted((a, b) => {
    const [one, other] = [after.people[a.id]?.position, after.people[b.id]?.position];
    return (one?.y ?? 0) - (other?.y ?? 0) || (one?.x ?? 0) - (other?.x ?? 0);
  });
  expect(order.map(({ name }) => name)).toHaveLength(10);
  expect(order.at(0)?.name).toBe('Person 0');
  expect(order.at(-1)?.name).toBe('Person 18');
});
