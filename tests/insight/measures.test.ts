import fc from 'fast-check';
import betweennessOfGraphology from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it, test } from 'vitest';
import type { PersonId } from '../../shared/base/ids.ts';
import { betweenness } from '../../shared/insight/betweenness.ts';
import { listeningGraph } from '../../shared/insight/listening-graph.ts';
import { measuresOf } from '../../shared/insight/measures.ts';
import { listeningNeighbours } from '../../shared/insight/neighbours.ts';
import { type Placed, sharedRanks } from '../../shared/insight/shared-ranks.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { anyNetwork, everybody, heardBy, runs } from '../support/any-network.ts';
import { network } from '../support/networks.ts';
import { sampleProject } from '../support/samples.ts';

const measured = (project: Project) => measuresOf(listeningNeighbours(listeningGraph(project)));
const valueFor = (placed: readonly Placed[], id: PersonId) => placed.find(({ person }) => person === id)?.value;

describe.each(['consulting', 'high-tech-managers'] as const)('in the study %s', (name) => {
  const { project, expected, namedThemselves, idOf } = network(name);
  const measures = measured(project);

  /** How far the measure is from the reference where they differ most. */
  function differs(measure: keyof typeof measures, reference: Record<string, number>): number {
    const people = Object.entries(reference);
    expect(people).toHaveLength(expected.people);
    return Math.max(
      ...people.map(([person, value]) => Math.abs((valueFor(measures[measure], idOf(person)) ?? Infinity) - value)),
    );
  }

  it('bridge and reach agree with NetworkX', () => {
    expect(differs('bridge', expected.bridge)).toBeLessThan(1e-6);
    expect(differs('reach', expected.reach)).toBeLessThan(1e-6);
  });

  it('looked to agrees with NetworkX, but for the people who named themselves: nobody is their own listener', () => {
    const others = Object.entries(expected.lookedTo).map(
      ([person, count]) => [person, count - Number(namedThemselves.includes(person))] as const,
    );
    expect(differs('lookedTo', Object.fromEntries(others))).toBe(0);
    expect(listeningGraph(project).size).toBe(expected.arcs - namedThemselves.length);
    expect(namedThemselves).toEqual(name === 'consulting' ? ['Consultant 06', 'Consultant 26'] : []);
  });
});

/** All shortest ways from one person to another, each as the people on it. */
function shortestWays(project: Project, from: PersonId, to: PersonId): PersonId[][] {
  let ways: PersonId[][] = [[from]];
  for (let step = 0; step < Object.keys(project.people).length; step += 1) {
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      [...heardBy(project, way.at(-1) as PersonId)].filter((next) => !way.includes(next)).map((next) => [...way, next]),
    );
  }
  return [];
}

function bridgeByHand(project: Project, person: PersonId): number {
  const people = everybody(project);
  const others = people.filter((each) => each !== person);
  let sum = 0;
  for (const from of others)
    for (const to of others) {
      const ways = from === to ? [] : shortestWays(project, from, to);
      if (ways.length > 0) sum += ways.filter((way) => way.includes(person)).length / ways.length;
    }
  return people.length > 2 ? sum / ((people.length - 1) * (people.length - 2)) : 0;
}

describe('on any small map', () => {
  test('looked to counts who listens', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        const { lookedTo } = measured(project);
        for (const id of everybody(project)) expect(valueFor(lookedTo, id)).toBe(heardBy(project, id).size);
      }),
      { numRuns: runs },
    );
  });

  test('bridge is the share of all shortest ways between others', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        const { bridge } = measured(project);
        for (const id of everybody(project)) expect(valueFor(bridge, id)).toBeCloseTo(bridgeByHand(project, id), 6);
      }),
      { numRuns: runs },
    );
  });

  test('reach is the share of the others who listen, or listen to somebody who does', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        const { reach } = measured(project);
        for (const id of everybody(project)) {
          const first = heardBy(project, id);
          const all = new Set([...first, ...[...first].flatMap((next) => [...heardBy(project, next)])]);
          all.delete(id);
          const others = everybody(project).length - 1;
          expect(valueFor(reach, id)).toBeCloseTo(others === 0 ? 0 : all.size / others, 9);
        }
      }),
      { numRuns: runs },
    );
  });

  test('everybody has a place in each order, the higher value first, and equal values share a rank', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        for (const placed of Object.values(measured(project))) {
          expect(placed.map(({ person }) => person).sort()).toEqual(everybody(project).sort());
          for (const [index, { value, rank, shared }] of placed.entries()) {
            const higher = placed.filter((other) => other.value > value + 1e-9).length;
            expect(rank).toBe(higher + 1);
            expect(shared).toBe(placed.some((other, nth) => nth !== index && other.rank === rank));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('ranks', () => {
  const people = ['a', 'b', 'c', 'd'] as PersonId[];

  it('are shared by values that differ only in their last digits, in the order of names', () => {
    const places = sharedRanks(people, [0.1 + 0.2, 0.7, 0.3, 0]);
    expect(places.map(({ person, rank, shared }) => [person, rank, shared])).toEqual([
      ['b', 1, false],
      ['a', 2, true],
      ['c', 2, true],
      ['d', 4, false],
    ]);
  });

  it('are none where there is nobody', () => {
    expect(sharedRanks([], [])).toEqual([]);
  });
});

describe('ways between people', () => {
  /** Forks in a row: from each middle person two ways lead to the next. */
  function forks(count: number): { project: Project; middle: PersonId[]; first: PersonId[] } {
    const organisation = newOrganisation('Ours', 'ours', { x: 0, y: 0, width: 1, height: 1 });
    const project = newProject('Forks', [organisation]);
    const add = (name: string) => {
      const person = newPerson(organisation.id, name, { x: 0, y: 0 });
      project.people[person.id] = person;
      return person.id;
    };
    const hear = (from: PersonId, to: PersonId) => {
      const link = newLink(from, to, 'influence');
      project.links[link.id] = link;
    };
    const middle = [add('middle 0000')];
    const first: PersonId[] = [];
    for (let nth = 1; nth <= count; nth += 1) {
      const name = String(nth).padStart(4, '0');
      const [before, upper, lower, next] = [
        middle.at(-1) as PersonId,
        add(`upper ${name}`),
        add(`lower ${name}`),
        add(`middle ${name}`),
      ];
      for (const each of [upper, lower]) {
        hear(before, each);
        hear(each, next);
      }
      first.push(upper, lower);
      middle.push(next);
    }
    return { project, middle, first };
  }

  it('are shared out evenly, however many there are', () => {
    const { project, first } = forks(700);
    const { bridge } = measured(project);
    expect(bridge.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
    for (const [upper, lower] of [first.slice(0, 2), first.slice(698, 700), first.slice(-2)])
      expect(valueFor(bridge, upper as PersonId)).toBe(valueFor(bridge, lower as PersonId));
    // Half of the ways from the people before a fork to those behind it run through each of its two sides.
    const people = 2101;
    const through = (0.5 * (1 + 3 * 350) * (1 + 3 * 349)) / ((people - 1) * (people - 2));
    expect(valueFor(bridge, first[700] as PersonId)).toBeCloseTo(through, 9);
  });

  it('agree with graphology where it can count them', () => {
    const graph = listeningGraph(sampleProject('consultants-and-managers'));
    const theirs = betweennessOfGraphology(graph, { getEdgeWeight: null });
    const ours = betweenness(listeningNeighbours(graph));
    for (const [index, id] of graph.nodes().entries()) expect(ours[index]).toBeCloseTo(theirs[id] ?? Number.NaN, 9);
  });
});
