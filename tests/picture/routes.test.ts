import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseProject } from '../../shared/file/parse.ts';
import { cardFrame } from '../../shared/model/geometry.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject } from '../../shared/model/project.ts';
import { routeBetween } from '../../shared/picture/routes/route-between.ts';
import { routeLinks } from '../../shared/picture/routes/route-links.ts';
import { samples } from '../support/places.ts';

const at = (x: number, y: number) => cardFrame({ x, y });
const influence = { kind: 'influence', direction: 'directed' } as const;

describe('a line', () => {
  test('leaves and enters at the sides that face each other', () => {
    const beside = routeBetween(at(0, 0), at(400, 0), influence);
    expect(beside.start).toEqual({ x: 200, y: 38 });
    expect(beside.end).toEqual({ x: 400, y: 38 });
    const below = routeBetween(at(0, 0), at(0, 300), influence);
    expect(below.start.y).toBe(76);
    expect(below.end.y).toBe(300);
  });

  test('between near cards that stand askew runs straight across', () => {
    const route = routeBetween(at(0, 100), at(112, 0), influence);
    expect(route.start.x).toBe(route.end.x);
    expect(route.start).toEqual({ x: 156, y: 100 });
  });

  test('goes around a card in its way', () => {
    const ours = newOrganisation('Ours', 'ours', { x: 0, y: 0, width: 900, height: 400 });
    const project = newProject('', [ours]);
    const [from, between, to] = [0, 300, 600].map((x) => newPerson(ours.id, 'P', { x, y: 100 }));
    if (!from || !between || !to) throw new Error('three people were asked for');
    for (const person of [from, between, to]) project.people[person.id] = person;
    const link = newLink(from.id, to.id, 'influence');
    project.links[link.id] = link;
    const { middle } = routeLinks(project).get(link.id) ?? { middle: { x: 0, y: 0 } };
    expect(middle.y < 100 || middle.y > 176).toBe(true);
  });

  test('shares a side with others without lying on them', () => {
    const read = parseProject(readFileSync(join(samples, 'one-card.accord')));
    if (!read.ok) throw new Error('the sample does not open');
    const ends = [...routeLinks(read.value.project).values()].map((route) => `${route.end.x} ${route.end.y}`);
    expect(new Set(ends).size).toBe(ends.length);
  });
});
