import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonId } from '../../shared/base/ids.ts';
import { newLink } from '../../shared/model/link.ts';
import type { Project } from '../../shared/model/project.ts';
import { Routes } from '../../shared/picture/routes/route-links.ts';
import { largeProject } from '../bench/large-project.ts';

const project = largeProject(60);
const people = Object.keys(project.people) as PersonId[];

const allOf = (routes: Routes, { links }: Project) =>
  Object.values(links).map((link) => [link.id, routes.around(link)?.path, routes.direct(link)?.offsets]);

describe('routes that are kept from the state before', () => {
  test('are those that would be found anew, whoever moves and whatever lines come and go', () => {
    const place = fc.record({ x: fc.integer({ min: -500, max: 4000 }), y: fc.integer({ min: 0, max: 1500 }) });
    const moves = fc.array(fc.tuple(fc.nat(people.length - 1), place), { maxLength: 4 });
    const lines = fc.array(fc.tuple(fc.nat(people.length - 1), fc.nat(people.length - 1)), { maxLength: 3 });
    fc.assert(
      fc.property(moves, lines, fc.nat(20), (moved, added, removed) => {
        const before = new Routes(project);
        allOf(before, project);
        const next = { ...project, people: { ...project.people }, links: { ...project.links } };
        for (const [nth, position] of moved) {
          const id = people[nth] as PersonId;
          const person = next.people[id];
          if (person) next.people[id] = { ...person, position };
        }
        for (const link of Object.values(project.links).slice(0, removed)) delete next.links[link.id];
        for (const [from, to] of added) {
          if (from === to) continue;
          const link = newLink(people[from] as PersonId, people[to] as PersonId, 'works-with');
          next.links[link.id] = link;
        }
        expect(allOf(new Routes(next, before), next)).toEqual(allOf(new Routes(next), next));
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
