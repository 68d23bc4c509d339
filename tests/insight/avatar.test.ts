import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Avatar, avatarOf, levelOf, sidesOf } from '../../shared/insight/avatar.ts';
import { wayTo } from '../../shared/insight/ways.ts';
import { addLink, addPerson } from '../../shared/model/edits/add.ts';
import { removeItems } from '../../shared/model/edits/remove.ts';
import { type LinkKind, linkKind, newLink } from '../../shared/model/link.ts';
import { newOrganisation } from '../../shared/model/organisation.ts';
import { newPerson, type Person, type Profile } from '../../shared/model/person.ts';
import { profileQuestions, profileSides } from '../../shared/model/profile.ts';
import { newProject, type Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { sampleProject } from '../support/samples.ts';
import { wayByTrying } from '../support/ways-by-trying.ts';

const profile = (answers: (number | null)[], visionary = false): Profile => ({ answers, visionary, basis: '' });
const says = (value: number) => ({ value, basis: '' });
const doer = (happens: number, works?: number): Partial<Person> => ({
  qualities: { makesThingsHappen: says(happens), ...(works !== undefined && { hardWorking: says(works) }) },
});
/** Visionary strong, doer little, innovator strong. */
const noDoer = profile([3, 3, 3, 0, 0, 0, 0, 2, 2, 2]);

/** A library (L…), a university (U…) and a funder (F…); Me belongs to the library. */
function partnership(people: Record<string, Partial<Person>>, lines: [string, string, LinkKind?][] = []) {
  const place = { x: 0, y: 0, width: 492, height: 320 };
  const [ours, partner] = [newOrganisation('Library', 'ours', place), newOrganisation('University', 'partner', place)];
  const funder = newOrganisation('Funder', 'other', place);
  const project = newProject('One Card', [ours, partner, funder]);
  const ids = new Map<string, Person>();
  for (const [name, more] of Object.entries(people)) {
    const of = name.startsWith('U') ? partner : name.startsWith('F') ? funder : ours;
    const person = newPerson(of.id, name, { x: 0, y: 0 }, more);
    ids.set(name, person);
    addPerson(person)(project);
  }
  const at = (name: string) => ids.get(name)?.id ?? newPerson(ours.id, '', { x: 0, y: 0 }).id;
  for (const [from, to, kind] of lines) addLink(newLink(at(from), at(to), kind ?? 'works-with'))(project);
  if (ids.has('Me')) project.me = at('Me');
  return { project, at };
}

const namesOf = (project: Project, allies: Avatar['allies'][keyof Avatar['allies']]) =>
  allies.map(({ person, steps }) => [project.people[person]?.name, steps]);

describe('a profile', () => {
  test('is the mean of the answers to the questions of each side, from 0 to 100', () => {
    expect(sidesOf(profile([3, 3, 3, 0, 0, 0, 0, 2, 1, 0]))).toEqual({ visionary: 100, doer: 0, innovator: 100 / 3 });
    expect(profileQuestions.map(({ side }) => side.charAt(0)).join('')).toBe('vvvddddiii');
  });

  test('takes no unknown answer for a no: a side is the mean of its known answers, or is not known', () => {
    expect(sidesOf(profile([3, null, null, null, 2, null, 2]))).toEqual({ visionary: 100, doer: 200 / 3 });
    expect(sidesOf(profile([]))).toEqual({});
    expect(sidesOf(undefined)).toEqual({});
  });

  test('is put into words without a number', () => {
    expect([undefined, 0, 33, 100 / 3, 66, 200 / 3, 100].map(levelOf)).toEqual([
      'not-known',
      'little',
      'little',
      'some',
      'some',
      'strong',
      'strong',
    ]);
  });

  test('of any answers is known exactly where there is an answer, and never leaves 0 to 100', () => {
    const answer = fc.option(fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 10 }), (answers) => {
        const sides = sidesOf(profile(answers));
        for (const side of profileSides) {
          const known = answers.filter((each, at) => each !== null && profileQuestions[at]?.side === side);
          const value = sides[side];
          expect(value === undefined).toBe(known.length === 0);
          if (value === undefined) continue;
          expect(value).toBeGreaterThanOrEqual(Math.min(...known.map((each) => ((each ?? 0) * 100) / 3)) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...known.map((each) => ((each ?? 0) * 100) / 3)) + 1e-9);
        }
      }),
    );
  });
});

describe('what is missing', () => {
  const missing = (answers: (number | null)[]) => {
    const { missing: sides, strongest } = avatarOf(partnership({ Me: { profile: profile(answers) } }).project);
    return { missing: sides, strongest };
  };

  test('is the lowest known side, and all of them when several are equally low', () => {
    expect(missing([3, 3, 3, 2, 2, 2, 2, 1, 1, 1])).toEqual({ missing: ['innovator'], strongest: ['visionary'] });
    expect(missing([3, 3, 3, 1, 1, 1, 1, 1, 1, 1])).toEqual({
      missing: ['doer', 'innovator'],
      strongest: ['visionary'],
    });
    // Five of six and ten of twelve are the same mean.
    expect(missing([3, 2, null, 3, 3, 2, 2, 3, 3, 3]).missing).toEqual(['visionary', 'doer']);
  });

  test('is nothing when all are equally strong, and everything when all are equally weak', () => {
    expect(missing([2, 2, 2, 2, 2, 2, 2, 2, 2, 2])).toEqual({ missing: [], strongest: [...profileSides] });
    expect(missing([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])).toEqual({
      missing: [...profileSides],
      strongest: [...profileSides],
    });
    expect(missing([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual({ missing: [...profileSides], strongest: [] });
  });

  test('is never a side of which nothing is known', () => {
    expect(missing([])).toEqual({ missing: [], strongest: [] });
    expect(missing([3, 3, 3])).toEqual({ missing: [], strongest: ['visionary'] });
    expect(missing([3, 3, 3, null, 1])).toEqual({ missing: ['doer'], strongest: ['visionary'] });
  });

  test('is nothing while the known sides are equal and another one is not known', () => {
    expect(missing([2, 1, 1])).toEqual({ missing: [], strongest: ['visionary'] });
    expect(missing([null, null, null, 0])).toEqual({ missing: [], strongest: [] });
    expect(missing([1, 1, 1, 1, 1, 1, 1])).toEqual({ missing: [], strongest: ['visionary', 'doer'] });
    expect(missing([1, 1, 1, 1, 1, 1, 1, 0]).missing).toEqual(['innovator']);
  });
});

describe('allies', () => {
  test('come from both sides, and not from others: the strongest, then the nearest, then by name', () => {
    const { project } = partnership(
      {
        Me: { profile: noDoer, ...doer(3, 3) },
        'L far': doer(3, 3),
        'L near': doer(3, 3),
        'L half': doer(2, 3),
        'L weak': doer(1, 2),
        'U next': doer(3, 3),
        'U alone': doer(3, 3),
        'F funder': doer(3, 3),
        'U between': {},
      },
      [
        ['Me', 'U next'],
        ['L near', 'Me', 'informal'],
        ['Me', 'U between', 'influence'],
        ['U between', 'L far', 'counterpart'],
        ['Me', 'U alone', 'conflict'],
        ['U alone', 'Me', 'reports-to'],
      ],
    );
    expect(namesOf(project, avatarOf(project).allies.doer)).toEqual([
      ['L near', 1],
      ['U next', 1],
      ['L far', 2],
      ['U alone', undefined],
      ['L half', undefined],
    ]);
  });

  test('are known by their own answers, else by the champion finder, else by the mark of a visionary', () => {
    const { project } = partnership({
      Me: { profile: noDoer },
      'L answers': { profile: profile([null, null, null, 3, 3, 3, 3]), ...doer(0, 0) },
      'L modest': { profile: profile([null, null, null, 0]), ...doer(3, 3) },
      'L half known': doer(2),
      'L ideas': { qualities: { innovativeIdeas: says(2) } },
      'L marked': { profile: profile([], true) },
      'L mark and answers': { profile: profile([1, 1, 1], true) },
    });
    const { allies } = avatarOf(project);
    const found = (side: keyof Avatar['allies']) =>
      allies[side].map(({ person, source }) => `${project.people[person]?.name}: ${source}`);
    expect(found('doer')).toEqual(['L answers: answers', 'L half known: qualities']);
    expect(found('innovator')).toEqual(['L ideas: qualities']);
    expect(found('visionary')).toEqual(['L marked: mark']);
  });

  test('leave nobody out: whoever is not known in any side is named as such, the nearest first', () => {
    const { project, at } = partnership(
      { Me: {}, 'L known': doer(0), 'L a': {}, 'L b': {}, 'U c': { profile: profile([null, null]) }, 'F d': {} },
      [
        ['Me', 'U c'],
        ['L b', 'U c'],
      ],
    );
    expect(avatarOf(project).notPlaced).toEqual([at('U c'), at('L b'), at('L a')]);
  });

  test('in the sample are reached as the lines say', () => {
    const project = sampleProject('one-card');
    const { missing, allies, ways } = avatarOf(project);
    expect(missing).toEqual(['doer']);
    expect(namesOf(project, allies.doer)).toEqual([
      ['Rosa Klein', 1],
      ['Dana Whitfield', 4],
      ['Priya Nair', 5],
      ['Kwame Mensah', 1],
      ['Nils Aalto', 2],
    ]);
    const dana = allies.doer[1]?.person;
    const way = dana && wayTo(ways, dana)?.people.map((id) => project.people[id]?.name);
    expect(way).toEqual(['Ana Duarte', 'Kwame Mensah', 'Nils Aalto', 'Omar Haddad', 'Dana Whitfield']);
  });
});

describe('the way to somebody', () => {
  test('is the first by name of several shortest ones, over the strongest line', () => {
    const { project, at } = partnership({ Me: {}, 'L b': {}, 'L a': {}, 'U end': {} }, [
      ['Me', 'L b'],
      ['Me', 'L a'],
      ['L b', 'U end'],
      ['U end', 'L a'],
    ]);
    const strong = newLink(at('L a'), at('Me'), 'informal', { strength: 3 });
    addLink(strong)(project);
    addLink(newLink(at('L a'), at('Me'), 'conflict', { strength: 3 }))(project);
    const way = wayTo(avatarOf(project).ways, at('U end'));
    expect(way?.people).toEqual([at('Me'), at('L a'), at('U end')]);
    expect(way?.links[0]).toBe(strong.id);
  });

  test('agrees with trying every way on small random maps, for everybody and over lines that are there', () => {
    const person = fc.constantFrom('Me', 'L a', 'L b', 'U a', 'U b', 'U c', 'F a');
    const line = fc.tuple(person, person, fc.constantFrom(...linkKind.options));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.boolean(), (lines, haveOneName) => {
        const everybody = ['Me', 'L a', 'L b', 'U a', 'U b', 'U c', 'F a'];
        const people = Object.fromEntries(everybody.map((name) => [name, doer(2)]));
        const { project, at } = partnership(
          people,
          lines.filter(([from, to]) => from !== to),
        );
        if (haveOneName) for (const each of Object.values(project.people)) each.name = 'Kim';
        const { ways, allies } = avatarOf(project);
        for (const { id } of Object.values(project.people)) {
          if (id === at('Me')) continue;
          const way = wayTo(ways, id);
          expect(way?.people).toEqual(wayByTrying(project, at('Me'), id));
          for (const [index, link] of (way?.links ?? []).entries()) {
            const { from, to, kind } = project.links[link] ?? {};
            expect([from, to].sort()).toEqual([way?.people[index], way?.people[index + 1]].sort());
            expect(['works-with', 'counterpart', 'influence', 'informal']).toContain(kind);
          }
        }
        const far = (steps: number | undefined) => steps ?? Number.POSITIVE_INFINITY;
        expect(allies.doer.length).toBe(5);
        for (const [index, { steps }] of allies.doer.entries()) {
          const next = allies.doer[index + 1];
          if (next) expect(far(steps)).toBeLessThanOrEqual(far(next.steps));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('without me', () => {
  const nothing = { me: undefined, answered: 0, profile: {}, strongest: [], missing: [], notPlaced: [], ways: {} };
  const nobody = { visionary: [], doer: [], innovator: [] };

  test('nothing is said: nobody on the map, nobody chosen, or me taken off the map', () => {
    expect(avatarOf(partnership({}).project)).toEqual({ ...nothing, allies: nobody });
    const { project, at } = partnership({ Me: { profile: noDoer }, 'L a': doer(3, 3) });
    expect(avatarOf(project).me).toBe(at('Me'));
    removeItems(new Set([at('Me')]))(project);
    expect(avatarOf(project)).toEqual({ ...nothing, allies: nobody });
  });

  test('somebody of the partner, or who is not there, is not me', () => {
    const { project, at } = partnership({ 'U a': { profile: noDoer } });
    project.me = at('U a');
    expect(avatarOf(project).me).toBeUndefined();
    project.me = at('nobody');
    expect(avatarOf(project).me).toBeUndefined();
  });

  test('and with me alone there are no allies and no ways', () => {
    const { project, at } = partnership({ Me: { profile: noDoer } });
    expect(avatarOf(project)).toMatchObject({
      me: at('Me'),
      missing: ['doer'],
      allies: nobody,
      ways: {},
      notPlaced: [],
    });
  });
});

test('any project gives findings without a number that is none', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const { profile: sides, allies, missing, strongest } = avatarOf(project);
      for (const value of [
        ...Object.values(sides),
        ...Object.values(allies)
          .flat()
          .map(({ strength }) => strength),
      ])
        expect(value >= 0 && value <= 100).toBe(true);
      for (const side of [...missing, ...strongest]) expect(sides[side]).toBeDefined();
    }),
  );
});
