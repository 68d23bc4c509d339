import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, type Wish } from '../../shared/layout/arrange.ts';
import { type Arrangement, arrangements } from '../../shared/layout/arrangement.ts';
import { placeAll } from '../../shared/model/edits/place.ts';
import { farthest } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { elk } from '../support/elk.ts';
import { isAtRest, movedPins, outsideOfTheirFrame, overlappingCards, untidiness } from '../support/sound-map.ts';

const seed = 20_260_301;

async function arranged(project: Project, wish: Wish): Promise<Project> {
  const places = await arrange(project, wish, { elk, onProgress: () => undefined });
  const next = structuredClone(project);
  placeAll(places)(next);
  return next;
}

const withoutPins = (project: Project): Project => {
  const free = structuredClone(project);
  for (const person of Object.values(free.people)) person.pinned = false;
  return free;
};

describe.each(arrangements)('%s', (arrangement) => {
  test('makes a neat map of any project', () =>
    fc.assert(
      fc.asyncProperty(anyProject, async (project) => {
        const free = withoutPins(project);
        const after = await arranged(free, { arrangement });
        expect(untidiness(free, after)).toEqual([]);
        expect(isAtRest(after)).toBe(true);
      }),
      { seed, numRuns: 150 },
    ));

  test('leaves pinned people of a neat map where they are, and the map is neat again', () =>
    fc.assert(
      fc.asyncProperty(anyProject, fc.constantFrom<Arrangement>(...arrangements), async (project, earlier) => {
        const before = await arranged(withoutPins(project), { arrangement: earlier });
        for (const [id, { pinned }] of Object.entries(project.people))
          Object.assign(before.people[id as never] ?? {}, { pinned });
        const after = await arranged(before, { arrangement });
        expect(untidiness(before, after)).toEqual([]);
        expect(isAtRest(after)).toBe(true);
      }),
      { seed, numRuns: 150 },
    ));

  test('lets no card lie on another, however people are pinned', () =>
    fc.assert(
      fc.asyncProperty(anyProject, async (project) => {
        const after = await arranged(project, { arrangement });
        expect(movedPins(project, after)).toEqual([]);
        expect(overlappingCards(after)).toEqual([]);
        expect(outsideOfTheirFrame(after)).toEqual([]);
        for (const { position } of Object.values(after.people))
          expect(Math.max(Math.abs(position.x), Math.abs(position.y))).toBeLessThanOrEqual(farthest);
      }),
      { seed, numRuns: 150 },
    ));
});
