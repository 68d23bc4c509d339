import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PersonId } from '../../shared/base/ids.ts';
import { ifLeaves } from '../../shared/insight/leaving.ts';
import { isSenior, listenersOf } from '../../shared/insight/listeners.ts';
import { listeningGraph } from '../../shared/insight/listening-graph.ts';
import { contactNeighbours } from '../../shared/insight/neighbours.ts';
import { connectedBy, onlyBridges, sideOf } from '../../shared/insight/only-bridges.ts';
import { type LinkKind, newLink } from '../../shared/model/link.ts';
import { newPerson } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyNetwork, everybody, heardBy, runs } from '../support/any-network.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

const bridgesOf = (project: Project) => onlyBridges(project, contactNeighbours(project));

/** The map as it would be without somebody. */
function without(project: Project, gone: PersonId): Project {
  const { [gone]: _gone, ...people } = project.people;
  const links = Object.fromEntries(
    Object.entries(project.links).filter(([, { from, to }]) => from !== gone && to !== gone),
  );
  return { ...project, people, links };
}

/** Everybody whom our organisation is in touch with over any number of people, its own people too. */
function inTouch(project: Project): Set<PersonId> {
  const kinds: LinkKind[] = ['works-with', 'counterpart', 'influence', 'informal'];
  const lines = Object.values(project.links).filter(({ kind }) => kinds.includes(kind));
  const found = new Set(everybody(project).filter((id) => sideOf(project, id) === 'ours'));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { from, to } of lines) if (found.has(from) || found.has(to)) found.add(from).add(to);
  }
  return found;
}

/** Who is within three arcs of somebody. */
function heardWithinThree(project: Project, listener: PersonId): Set<PersonId> {
  return new Set(
    everybody(project).filter((person) => {
      let reached = new Set([person]);
      for (let arc = 0; arc < 3; arc += 1)
        reached = new Set([...reached, ...[...reached].flatMap((each) => [...heardBy(project, each)])]);
      return reached.has(listener);
    }),
  );
}

const lostWithout = (project: Project, gone: PersonId): PersonId[] => {
  const after = inTouch(without(project, gone));
  return [...inTouch(project)].filter((id) => id !== gone && sideOf(project, id) !== 'ours' && !after.has(id));
};

describe('on any small map', () => {
  test('the only bridges are those without whom we lose somebody of the partner side, and all of those are named', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        const found = bridgesOf(project);
        const byHand = everybody(project).flatMap((gone) => {
          const lost = lostWithout(project, gone).filter((id) => sideOf(project, id) === 'partner');
          return lost.length > 0 ? [[gone, lost.sort()] as const] : [];
        });
        expect(new Map(found.bridges.map((each) => [each.person, connectedBy(found, each).sort()]))).toEqual(
          new Map(byHand),
        );
        for (const { alone, ...bridge } of found.bridges)
          expect(alone).toBe(connectedBy(found, { alone, ...bridge }).length);
        const partners = everybody(project).filter((id) => sideOf(project, id) === 'partner');
        expect([...found.connected, ...found.unconnected].sort()).toEqual(partners.sort());
        const touched = inTouch(project);
        expect(found.unconnected.some((id) => touched.has(id))).toBe(false);
      }),
      { numRuns: runs },
    );
  });

  test('when anybody leaves, exactly those are named whom we can no longer reach', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        const graph = listeningGraph(project);
        for (const gone of everybody(project)) {
          const { deciders, others, weRemain } = ifLeaves(project, graph, [], gone);
          expect([...deciders, ...others].sort()).toEqual(lostWithout(project, gone).sort());
          for (const id of everybody(project)) {
            const person = project.people[id];
            const decides = person && (person.roles.includes('approver') || isSenior(project, person));
            if (decides) expect(others).not.toContain(id);
            else expect(deciders).not.toContain(id);
          }
          expect(weRemain).toBe(everybody(without(project, gone)).some((id) => sideOf(project, id) === 'ours'));
        }
      }),
      { numRuns: runs },
    );
  });

  test('when anybody leaves, exactly those are no longer heard who were within three arcs of a listener through them only', () => {
    fc.assert(
      fc.property(anyNetwork, (project) => {
        const graph = listeningGraph(project);
        const listeners = listenersOf(project);
        for (const gone of everybody(project)) {
          const { unheard } = ifLeaves(project, graph, listeners, gone);
          const found = new Map(unheard.map(({ listener, people }) => [listener, [...people].sort()]));
          const after = without(project, gone);
          for (const listener of listeners) {
            const now = heardWithinThree(after, listener);
            const lost = [...heardWithinThree(project, listener)].filter((id) => id !== gone && !now.has(id));
            expect(listener === gone ? [] : lost.sort()).toEqual(found.get(listener) ?? []);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('only bridges', () => {
  it('are not those of a person who is in conflict or has a boss: these lines connect nobody', () => {
    const { project, ana, dana } = smallProject();
    const ruth = newPerson(dana.organisation, 'Ruth Okafor', { x: 0, y: 0 });
    project.people[ruth.id] = ruth;
    for (const kind of ['conflict', 'reports-to'] as const) {
      const link = newLink(dana.id, ruth.id, kind);
      project.links[link.id] = link;
    }
    const found = bridgesOf(project);
    expect(found.unconnected).toEqual([ruth.id]);
    expect(found.bridges.map(({ person }) => person)).toEqual([ana.id]);
  });

  it('are found in a chain of 5,000 people, each of whom connects us with all those behind them', () => {
    const { project, dana } = smallProject();
    let before = dana.id;
    for (let nth = 0; nth < 5000; nth += 1) {
      const person = newPerson(dana.organisation, `Person ${String(nth).padStart(4, '0')}`, { x: 0, y: 0 });
      project.people[person.id] = person;
      const link = newLink(before, person.id, 'informal');
      project.links[link.id] = link;
      before = person.id;
    }
    const found = bridgesOf(project);
    expect(found.bridges).toHaveLength(5001);
    expect(found.bridges.slice(0, 3).map(({ alone }) => alone)).toEqual([5001, 5000, 4999]);
  });

  it('in One Card are named with the people behind them', () => {
    const project = sampleProject('one-card');
    const found = bridgesOf(project);
    for (const bridge of found.bridges) {
      const lost = lostWithout(project, bridge.person).filter((id) => sideOf(project, id) === 'partner');
      expect(connectedBy(found, bridge).sort()).toEqual(lost.sort());
    }
  });
});
