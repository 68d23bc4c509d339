import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PersonId } from '../../shared/base/ids.ts';
import { listeningGraph } from '../../shared/insight/listening-graph.ts';
import { listeningNeighbours } from '../../shared/insight/neighbours.ts';
import { largestGroup, smallestGroup } from '../../shared/insight/smallest-group.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyNetwork, everybody, heardBy, runs } from '../support/any-network.ts';
import { network } from '../support/networks.ts';

const groupOf = (project: Project) => smallestGroup(listeningNeighbours(listeningGraph(project)));

describe.each(['consulting', 'high-tech-managers'] as const)('in the study %s', (name) => {
  it('the groups and whom they reach agree with the reference', () => {
    const { project, expected } = network(name);
    const group = groupOf(project);
    const steps = group.map((_joined, index) => ({
      group: group.slice(0, index + 1).map(({ person }) => project.people[person]?.name),
      reached: group.slice(0, index + 1).reduce((sum, { adds }) => sum + adds.length, 0),
    }));
    expect(steps).toEqual(expected.smallestGroup);
  });
});

/** Whom a group reaches: itself, who listens to it, and who listens to those. */
function reachedBy(project: Project, group: readonly PersonId[]): Set<PersonId> {
  const reached = new Set(group);
  for (let step = 0; step < 2; step += 1)
    for (const person of [...reached]) for (const next of heardBy(project, person)) reached.add(next);
  return reached;
}

/** The people in the order of their names, and of their ids where names are the same. */
const inOrder = (project: Project) =>
  Object.values(project.people)
    .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1))
    .map(({ id }) => id);

function bestOf(project: Project, size: number, from = inOrder(project), chosen: PersonId[] = []): number {
  if (size === 0 || from.length === 0) return reachedBy(project, chosen).size;
  const [first, ...rest] = from as [PersonId, ...PersonId[]];
  return Math.max(bestOf(project, size - 1, rest, [...chosen, first]), bestOf(project, size, rest, chosen));
}

describe('on any small map', () => {
  test('whoever adds most joins next, the first by name of several, until nobody adds anybody', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        const group: PersonId[] = [];
        for (const { person, adds } of groupOf(project)) {
          const gains = inOrder(project).map(
            (each) => reachedBy(project, [...group, each]).size - reachedBy(project, group).size,
          );
          const most = Math.max(...gains);
          expect(person).toBe(inOrder(project)[gains.indexOf(most)]);
          const before = reachedBy(project, group);
          group.push(person);
          const now = reachedBy(project, group);
          expect(adds).toEqual(inOrder(project).filter((each) => now.has(each) && !before.has(each)));
        }
        const all = reachedBy(project, group).size === everybody(project).length;
        expect(group.length === largestGroup || all).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('no group of the same size reaches so many that this one reaches less than 63 of every 100 of them', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        const group = groupOf(project);
        for (const size of group.keys()) {
          const members = group.slice(0, size + 1).map(({ person }) => person);
          const reached = reachedBy(project, members).size;
          expect(reached).toBeGreaterThanOrEqual((1 - 1 / Math.E) * bestOf(project, size + 1));
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('is nobody where there is nobody', () => {
  expect(smallestGroup({ people: [], starts: new Int32Array(1), ends: new Int32Array(0) })).toEqual([]);
});
