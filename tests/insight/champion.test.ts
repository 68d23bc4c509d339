import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../shared/base/ids.ts';
import {
  type ChampionCandidate,
  championOrder,
  championQuestions,
  type HeardVoice,
} from '../../shared/insight/champion.ts';
import { championTest } from '../../shared/insight/champion-test.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { candidates, type FourAnswers, qualitiesOf } from '../support/candidates.ts';
import { sampleProject } from '../support/samples.ts';

const nobodyHeard = () => undefined;
const names = (project: Project, order: ReturnType<typeof championOrder>) =>
  order.candidates.map(({ person }) => project.people[person]?.name);

describe('the order of the candidates', () => {
  it('takes the people of the partner side, placeholders too, and nobody of ours or of third parties', () => {
    const project = sampleProject('one-card');
    const order = championOrder(project, nobodyHeard);
    expect(names(project, order)).toEqual([
      'Dana Whitfield',
      'Priya Nair',
      'Nils Aalto',
      'Head of networks',
      'Helen Ito',
      'Jo Campbell',
      'Omar Haddad',
    ]);
    expect(order.candidates.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 4, 4, 4]);
    expect(order.candidates.map(({ low, high }) => [low, high])).toEqual([
      [10, 10],
      [9, 9],
      [7, 7],
      ...Array(4).fill([0, 12]),
    ]);
  });

  it('is by the low end, then the high end, then the voice, then the name', () => {
    const { project, id } = candidates({
      Zoe: [2, 2, 2, null],
      Ben: [2, 2, 2, null],
      Amy: [2, 2, 2, 0],
      Cem: [2, 2, 3, 0],
      Dan: [2, 2, 2, null],
    });
    const voices: Record<string, number> = { [id('Zoe')]: 0.5, [id('Ben')]: 0.2, [id('Dan')]: 0.2 + 1e-12 };
    const voiceOf = (person: PersonId): HeardVoice | undefined =>
      voices[person] === undefined ? undefined : { voice: voices[person], proposed: 1 };
    const order = championOrder(project, voiceOf);
    expect(names(project, order)).toEqual(['Cem', 'Zoe', 'Ben', 'Dan', 'Amy']);
    expect(order.candidates.map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 5]);
  });

  it('counts a proposed answer as known, marks it, and lets the user overrule it', () => {
    const { project, person } = candidates({ Dana: [3, null, 3, 3], Priya: [3, 0, 3, 3] });
    const heard = (): HeardVoice => ({ voice: 0.5, proposed: 2 });
    const [first, second] = championOrder(project, heard).candidates;
    expect(first).toMatchObject({ person: person('Dana').id, low: 11, high: 11, voice: 0.5 });
    expect(first?.answers.listenedTo).toEqual({ source: 'proposed', value: 2, proposed: 2 });
    expect(second).toMatchObject({ person: person('Priya').id, low: 9, contradictions: ['answer-unlike-map'] });
    expect(second?.answers.listenedTo).toEqual({ source: 'own', value: 0, proposed: 2 });
  });

  it('proposes nothing where nobody is senior: the answer stays unknown', () => {
    const { project } = candidates({ Dana: [3, null, 3, 3] });
    const [dana] = championOrder(project, nobodyHeard).candidates;
    expect(dana?.answers.listenedTo).toEqual({ source: 'unknown', value: undefined, proposed: undefined });
    expect([dana?.low, dana?.high]).toEqual([9, 12]);
  });

  it('a zero is an answer and not the same as not known', () => {
    const { project } = candidates({ No: [0, 0, 0, 0], Open: [null, null, null, null] });
    const order = championOrder(project, nobodyHeard);
    expect(names(project, order)).toEqual(['Open', 'No']);
    expect(order.candidates.map(({ low, high }) => [low, high])).toEqual([
      [0, 12],
      [0, 0],
    ]);
  });
});

describe('who is certain to be first', () => {
  const outcome = (people: Record<string, FourAnswers>) => {
    const { project } = candidates(people);
    const { certain, ask } = championOrder(project, nobodyHeard);
    return {
      certain: certain && project.people[certain]?.name,
      ask: ask && `${project.people[ask.person]?.name}: ${ask.question}`,
    };
  };

  it('whoever can be overtaken by nobody, whatever is found out; then no question is needed', () => {
    expect(outcome({ Dana: [3, 3, 3, null], Priya: [2, 2, 1, null] })).toEqual({ certain: 'Dana', ask: undefined });
  });

  it('nobody while another could still draw level', () => {
    expect(outcome({ Dana: [3, 3, 3, 0], Priya: [2, 2, 2, null] })).toEqual({
      certain: undefined,
      ask: 'Priya: innovativeIdeas',
    });
  });

  it('the only candidate, and nobody at all without candidates', () => {
    expect(outcome({ Dana: [null, null, null, null] })).toEqual({ certain: 'Dana', ask: undefined });
    expect(outcome({})).toEqual({ certain: undefined, ask: undefined });
  });

  it('nobody when two are level and everything is known: no question can part them', () => {
    expect(outcome({ Dana: [3, 3, 3, 0], Priya: [3, 3, 0, 3], Nils: [0, 0, 0, null] })).toEqual({
      certain: undefined,
      ask: undefined,
    });
  });

  it('asks about a third person when the two in front are known', () => {
    expect(outcome({ Dana: [3, 3, 0, 0], Priya: [3, 1, 1, 0], Nils: [null, 2, null, 0] })).toEqual({
      certain: undefined,
      ask: 'Nils: makesThingsHappen',
    });
  });

  it('asks about the one whose answer parts the two, whichever way it turns out', () => {
    // Dana 5 to 8, Priya 3 to 9: Dana's answer leaves nothing of the overlap, Priya's leaves some of it.
    expect(outcome({ Dana: [null, 2, 2, 1], Priya: [3, 0, null, null] })).toMatchObject({
      ask: 'Dana: makesThingsHappen',
    });
    // Dana 6 to 12, Priya 5 to 8: with a "no" about Dana they overlap as before, Priya's answer leaves nothing either way.
    expect(outcome({ Dana: [3, 3, null, null], Priya: [3, 2, 0, null] })).toMatchObject({
      ask: 'Priya: innovativeIdeas',
    });
    // Both 6 to 12: the one in front, and of her open questions the first.
    expect(outcome({ Dana: [3, 3, null, null], Priya: [3, null, null, 3] })).toMatchObject({
      ask: 'Dana: hardWorking',
    });
  });
});

/** The definition, word for word: every open question about anybody, answered no and very much, one after the other. */
function askedByBruteForce(all: readonly ChampionCandidate[]) {
  const [first, second] = all;
  if (!first || !second || all.slice(1).every(({ high }) => high < first.low)) return undefined;
  type Interval = { low: number; high: number };
  const shared = (a: Interval, b: Interval) => {
    let length = 0;
    for (let at = 0; at < 12; at++) if (at >= a.low && at + 1 <= a.high && at >= b.low && at + 1 <= b.high) length += 1;
    return length;
  };
  let best: { reduction: number; person: PersonId; question: string } | undefined;
  for (const asked of all) {
    if (asked.high < first.low) continue;
    for (const question of championQuestions) {
      if (asked.answers[question].source !== 'unknown') continue;
      let reduction = 0;
      for (const outcome of [0, 3]) {
        const after = { low: asked.low + outcome, high: asked.high - 3 + outcome };
        const [a, b] = [first, second].map((each) => (each === asked ? after : each)) as [Interval, Interval];
        reduction += shared(first, second) - shared(a, b);
      }
      if (!best || reduction > best.reduction) best = { reduction, person: asked.person, question };
    }
  }
  return best && { person: best.person, question: best.question };
}

const anyAnswer = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null, freq: 2 });
const anyCandidates = fc.array(fc.tuple(anyAnswer, anyAnswer, anyAnswer, anyAnswer), { maxLength: 6 });

describe('the question to ask next', () => {
  it('is the one that trying every answer finds, on 1,000 random cases', () => {
    fc.assert(
      fc.property(
        anyCandidates,
        fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { maxLength: 6 }),
        (all, heard) => {
          const { project } = candidates(Object.fromEntries(all.map((answers, nth) => [`Person ${nth}`, answers])));
          const voices = new Map(Object.values(project.people).map(({ id }, nth) => [id, heard[nth]]));
          const order = championOrder(project, (id) => {
            const proposed = voices.get(id);
            return typeof proposed === 'number'
              ? { voice: proposed / 3, proposed: proposed as 0 | 1 | 2 | 3 }
              : undefined;
          });
          expect(order.ask).toEqual(askedByBruteForce(order.candidates));
          const [first, ...others] = order.candidates;
          if (order.certain) expect(others.every(({ high }) => high < (first?.low ?? 0))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('asked and answered again and again, ends with nothing left to ask', () => {
    fc.assert(
      fc.property(
        anyCandidates,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 24, maxLength: 24 }),
        (all, said) => {
          const { project } = candidates(Object.fromEntries(all.map((answers, nth) => [`Person ${nth}`, answers])));
          for (const value of said) {
            const { ask } = championOrder(project, nobodyHeard);
            const person = ask && project.people[ask.person];
            if (!person) return;
            person.qualities = { ...person.qualities, [ask.question]: { value, basis: '' } };
          }
          expect(championOrder(project, nobodyHeard).ask).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
  });

  it('holds on projects of every shape: plain numbers within their bounds, and ranks that only grow', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const { candidates: all } = championOrder(project, nobodyHeard);
        expect(structuredClone(all)).toEqual(all);
        for (const [index, { low, high, rank }] of all.entries()) {
          expect(low >= 0 && low <= high && high <= 12).toBe(true);
          expect(rank).toBeLessThanOrEqual(index + 1);
          expect(rank).toBeGreaterThanOrEqual(all[index - 1]?.rank ?? 1);
        }
      }),
    );
  });

  it('is there among 5,000 candidates', () => {
    const { project, university } = candidates({});
    for (let nth = 0; nth < 5000; nth++) {
      const answers = [nth % 4, (nth * 7) % 4, null, nth % 3 === 0 ? null : nth % 4];
      const person = newPerson(university.id, `Person ${nth}`, { x: 0, y: 0 }, { qualities: qualitiesOf(answers) });
      project.people[person.id] = person;
    }
    const order = championOrder(project, nobodyHeard);
    expect(order.candidates).toHaveLength(5000);
    expect(order.ask).toBeDefined();
  });
});

describe('the champion test', () => {
  const tested = (more: Partial<Person>, voice?: number) => {
    const { person } = candidates({ Dana: more });
    return championTest(person('Dana'), voice);
  };
  const said = (speaksForUs?: 'yes' | 'no', personalStake?: 'yes' | 'no'): Partial<Person> => ({
    champion: {
      ...(speaksForUs ? { speaksForUs: { value: speaksForUs, basis: '' } } : {}),
      ...(personalStake ? { personalStake: { value: personalStake, basis: '' } } : {}),
    },
  });
  const tower = (value: number): Partial<Person> => ({ tower: { value, basis: '' } });

  it.each([
    { voice: 0.15, discs: undefined, influence: 'yes' },
    { voice: 0.1499, discs: undefined, influence: 'unknown' },
    { voice: 0, discs: 6, influence: 'yes' },
    { voice: undefined, discs: 6, influence: 'yes' },
    { voice: 0.1, discs: 5, influence: 'no' },
    { voice: undefined, discs: 5, influence: 'unknown' },
    { voice: 0, discs: 0, influence: 'no' },
    { voice: undefined, discs: undefined, influence: 'unknown' },
  ])('with a voice of $voice and a tower of $discs influence is $influence', ({ voice, discs, influence }) => {
    expect(tested(discs === undefined ? {} : tower(discs), voice).influence).toBe(influence);
  });

  it.each([
    { influence: 'yes', speaks: 'yes', stake: 'yes', outcome: 'champion' },
    { influence: 'no', speaks: 'yes', stake: 'yes', outcome: 'coach' },
    { influence: 'unknown', speaks: 'yes', stake: 'yes', outcome: 'open' },
    { influence: 'yes', speaks: 'no', stake: 'yes', outcome: 'failed' },
    { influence: 'yes', speaks: 'yes', stake: 'no', outcome: 'failed' },
    { influence: 'yes', speaks: undefined, stake: 'yes', outcome: 'open' },
    { influence: 'no', speaks: 'yes', stake: undefined, outcome: 'open' },
    { influence: 'unknown', speaks: undefined, stake: 'no', outcome: 'failed' },
  ] as const)(
    'influence $influence, speaks $speaks, stake $stake: $outcome',
    ({ influence, speaks, stake, outcome }) => {
      const voice = { yes: 0.5, no: 0, unknown: undefined }[influence];
      expect(tested({ ...said(speaks, stake), ...tower(2) }, voice)).toMatchObject({ influence, outcome });
    },
  );

  it('says whether the tag of a champion is earned', () => {
    const tagged: Partial<Person> = { roles: ['sponsor', 'champion'] };
    expect(tested({ ...tagged, ...said('yes', 'yes') }, 0.5).tag).toBe('earned');
    expect(tested({ ...tagged, ...said('yes') }, 0.5).tag).toBe('not-earned');
    expect(tested({ ...tagged, ...said('yes', 'yes'), ...tower(1) }, 0).tag).toBe('not-earned');
    expect(tested(said('yes', 'yes'), 0.5).tag).toBe('none');
  });
});

describe('answers that do not go together', () => {
  const found = (more: Partial<Person>) => {
    const { project } = candidates({ Dana: more });
    return championOrder(project, nobodyHeard).candidates[0]?.contradictions;
  };
  const yes = { value: 'yes', basis: '' } as const;
  const low = { value: 'low', basis: '' } as const;
  const high = { value: 'high', basis: '' } as const;

  it.each([
    [{ roles: ['champion'], attitude: { current: 'resistant', basis: '' } }, ['champion-not-on-board']],
    [{ roles: ['champion'], attitude: { current: 'neutral', basis: '' } }, []],
    [{ roles: ['champion'], champion: { buyIn: low, accountability: high } }, ['champion-of-another-kind']],
    [{ roles: ['champion'], champion: { buyIn: low } }, []],
    [{ roles: ['champion', 'blocker'] }, ['champion-and-blocker']],
    [{ champion: { speaksForUs: yes }, coverage: { current: 'no-contact', basis: '' } }, ['speaks-without-contact']],
    [
      { champion: { speaksForUs: yes, buyIn: high }, attitude: { current: 'resistant', basis: '' } },
      ['speaks-but-resistant', 'bought-in-but-resistant'],
    ],
    [{ attitude: { current: 'resistant', basis: '' } }, []],
  ] as [Partial<Person>, string[]][])('%j: %j', (more, expected) => {
    expect(found(more)).toEqual(expected);
  });
});
