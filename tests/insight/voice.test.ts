import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../shared/base/ids.ts';
import { explainVoice, type Route } from '../../shared/insight/explain-voice.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { hearingIn } from '../../shared/insight/hearing.ts';
import { listenersOf } from '../../shared/insight/listeners.ts';
import { listeningGraph } from '../../shared/insight/listening-graph.ts';
import { voiceRanking, voiceWord } from '../../shared/insight/voice.ts';
import { newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson } from '../../shared/model/person.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { network } from '../support/networks.ts';
import { triedRoutes } from '../support/routes-by-trying.ts';
import { smallNetwork, tiedNetwork } from '../support/small-networks.ts';

const peopleOf = ({ steps }: Route): PersonId[] =>
  steps.flatMap(({ from, to }, nth) => (nth === 0 ? [from, to] : [to]));

describe.each(['consulting', 'high-tech-managers'] as const)('who is heard among the people of %s', (name) => {
  const { project, expected, seniors, idOf } = network(name);
  const hearing = hearingIn(project);

  it('comes from as many arcs as the reference has', () => {
    // Two of the consultants said that they ask themselves. The reference counts it; the map has no such line.
    const askThemselves = name === 'consulting' ? 2 : 0;
    expect(listeningGraph(project).size).toBe(expected.arcs - askThemselves);
    expect(Object.keys(project.people)).toHaveLength(expected.people);
    expect(new Set(listenersOf(project))).toEqual(new Set(seniors));
  });

  it('agrees with the reference', () => {
    const voices = new Map(findingsOf(project, '2026-10-01').voices.map(({ person, voice }) => [person, voice]));
    expect(voices.size).toBe(expected.people);
    for (const [person, voice] of Object.entries(expected.voice))
      expect(Math.abs((voices.get(idOf(person)) ?? Number.NaN) - voice), person).toBeLessThan(1e-6);
  });

  it('has the routes of the reference', () => {
    for (const [person, routes] of Object.entries(expected.routes)) {
      const { ways, unreached, left } = explainVoice(hearing, seniors, idOf(person));
      expect(left).toBe(0);
      expect(ways.length, person).toBe(Object.keys(routes).length);
      expect(unreached.length).toBe(seniors.filter((id) => id !== idOf(person)).length - ways.length);
      for (const [senior, { strength, arcs }] of Object.entries(routes)) {
        const way = ways.find(({ listener }) => listener === idOf(senior));
        expect(way?.route.steps.length, `${person} to ${senior}`).toBe(arcs);
        expect(Math.abs((way?.route.strength ?? 0) - strength), `${person} to ${senior}`).toBeLessThan(1e-6);
      }
    }
  });
});

describe('on any small map', () => {
  const groups = fc.tuple(fc.oneof(smallNetwork, tiedNetwork), fc.array(fc.nat(6), { maxLength: 4 }), fc.boolean());
  const groupOf = (project: Project, picked: readonly number[], usual: boolean): PersonId[] => {
    const ids = Object.keys(project.people) as PersonId[];
    return usual ? listenersOf(project) : [...new Set(picked.flatMap((nth) => ids[nth] ?? []))];
  };

  it('a voice is the mean of the best of all routes, and the ranks follow', () => {
    fc.assert(
      fc.property(groups, ([project, picked, usual]) => {
        const group = groupOf(project, picked, usual);
        const ranking = voiceRanking(hearingIn(project), group);
        const wanted = (Object.keys(project.people) as PersonId[]).flatMap((person) => {
          const others = group.filter((id) => id !== person);
          const sum = others.reduce((all, id) => all + (triedRoutes(project, person, id)[0]?.strength ?? 0), 0);
          return others.length === 0 ? [] : [{ person, voice: sum / others.length }];
        });
        expect(ranking.length).toBe(wanted.length);
        for (const { person, voice } of wanted) {
          const found = ranking.find((each) => each.person === person);
          expect(Math.abs((found?.voice ?? Number.NaN) - voice)).toBeLessThan(1e-12);
          const better = wanted.filter((each) => each.voice - voice >= 1e-9).length;
          const equal = wanted.filter((each) => Math.abs(each.voice - voice) < 1e-9).length;
          expect(found).toMatchObject({ rank: better + 1, tied: equal > 1 });
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the strongest route, its weakest step and the best way without it are those found by trying all', () => {
    fc.assert(
      fc.property(groups, ([project, picked, usual]) => {
        const group = groupOf(project, picked, usual);
        for (const person of Object.keys(project.people) as PersonId[]) {
          const { ways, unreached } = explainVoice(hearingIn(project), group, person);
          expect(ways.length + unreached.length).toBe(group.filter((id) => id !== person).length);
          for (const listener of unreached) expect(triedRoutes(project, person, listener)).toEqual([]);
          for (const { listener, route, weakest, otherwise } of ways) {
            const [best] = triedRoutes(project, person, listener);
            expect(peopleOf(route)).toEqual(best?.people);
            expect(route.steps.map(({ link }) => link)).toEqual(best?.links);
            expect(route.strength).toBeCloseTo(best?.strength ?? Number.NaN, 12);
            const lowest = Math.min(...(best?.strengths ?? []));
            expect(weakest).toEqual(route.steps.find(({ strength }) => strength === lowest));
            const [second] = triedRoutes(project, person, listener, weakest);
            expect(otherwise && peopleOf(otherwise)).toEqual(second?.people);
            expect(otherwise?.steps.map(({ link }) => link)).toEqual(second?.links);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the ways of a person begin with the strongest, and a cut list says how many are left', () => {
    fc.assert(
      fc.property(smallNetwork, (project) => {
        const everybody = Object.keys(project.people) as PersonId[];
        for (const person of everybody) {
          const all = explainVoice(hearingIn(project), everybody, person).ways;
          const { ways, left } = explainVoice(hearingIn(project), everybody, person, 2);
          expect(ways).toEqual(all.slice(0, 2));
          expect(left).toBe(all.length - ways.length);
          const strengths = all.map(({ route }) => route.strength);
          expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('who is heard', () => {
  it('is not known where nobody listens, and of the only listener', () => {
    const { project, seniors } = network('high-tech-managers');
    const [only] = seniors;
    if (!only) throw new Error('the network has seniors');
    expect(voiceRanking(hearingIn(project), [])).toEqual([]);
    const ranking = voiceRanking(hearingIn(project), [only]);
    expect(ranking).toHaveLength(20);
    expect(ranking.some(({ person }) => person === only)).toBe(false);
  });

  it('has its word from the bands, their lower ends included', () => {
    const words = [0, 0.001, 0.149, 0.15, 0.399, 0.4, 0.699, 0.7, 1].map(voiceWord);
    expect(words).toEqual([
      'not-heard',
      'faintly-heard',
      'faintly-heard',
      'heard',
      'heard',
      'well-heard',
      'well-heard',
      'listened-to',
      'listened-to',
    ]);
  });

  it('follows the map: a line that goes away takes the voice with it', () => {
    const { project, ana, dana, link } = twoPeople();
    expect(voiceRanking(hearingIn(project), [ana.id])[0]).toMatchObject({ person: dana.id, word: 'heard', rank: 1 });
    const without = { ...project, links: {} };
    expect(voiceRanking(hearingIn(without), [ana.id])[0]).toMatchObject({ person: dana.id, word: 'not-heard' });
    expect(explainVoice(hearingIn(project), [ana.id], dana.id).ways[0]?.weakest.link).toBe(link.id);
  });

  it.each([
    { how: 'lines are spread out', project: spreadOut(5000, 20_000) },
    // Every pair of them is connected by several equal ways: nothing is worse than this.
    { how: 'everybody listens to the same four', project: starOf(5000) },
  ])('is found among 5,000 people with everybody in the group, where $how', ({ project }) => {
    const everybody = Object.keys(project.people) as PersonId[];
    const hearing = hearingIn(project);
    const ranking = voiceRanking(hearing, everybody);
    expect(ranking).toHaveLength(5000);
    const { ways, left } = explainVoice(hearing, everybody, ranking[0]?.person as PersonId, 200);
    expect(ways.length + left).toBeGreaterThan(5);
  });
});

function twoPeople() {
  const project = crowd(2);
  const [ana, dana] = Object.values(project.people);
  if (!ana || !dana) throw new Error('there are two people');
  const link = newLink(dana.id, ana.id, 'influence', { strength: 1 });
  return { project: { ...project, links: { [link.id]: link } }, ana, dana, link };
}

function crowd(size: number): Project {
  const ours = newOrganisation('Library', 'ours', { x: 0, y: 0, width: 400, height: 300 });
  const partner = newOrganisation('University', 'partner', { x: 600, y: 0, width: 400, height: 300 });
  const project = newProject('Crowd', [ours, partner]);
  for (let nth = 0; nth < size; nth += 1) {
    const person = newPerson(partner.id, `Person ${nth}`, { x: 0, y: 0 });
    project.people[person.id] = person;
  }
  return project;
}

/** Four people to whom and who listen to everybody else. */
function starOf(size: number): Project {
  const project = crowd(size);
  const ids = Object.keys(project.people) as PersonId[];
  for (const [nth, id] of ids.entries())
    for (const centre of ids.slice(0, 4)) {
      if (id === centre) continue;
      const link = newLink(centre, id, 'influence', { strength: ((nth % 3) + 1) as 1 | 2 | 3, direction: 'mutual' });
      project.links[link.id] = link;
    }
  return project;
}

function spreadOut(size: number, lines: number): Project {
  const project = crowd(size);
  const ids = Object.keys(project.people) as PersonId[];
  for (let nth = 0; nth < lines; nth += 1) {
    const from = ids[nth % size];
    const to = ids[(nth * 7919 + 13) % size];
    if (!from || !to || from === to) continue;
    const link = newLink(from, to, 'influence', { strength: ((nth % 3) + 1) as 1 | 2 | 3, direction: 'mutual' });
    project.links[link.id] = link;
  }
  return project;
}
