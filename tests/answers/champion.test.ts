import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../shared/answers/answer.ts';
import { championAnswer } from '../../shared/answers/champion-answer.ts';
import { compared } from '../../shared/answers/champion-compared.ts';
import { championContradictions } from '../../shared/answers/champion-contradictions.ts';
import { influenceSaid } from '../../shared/answers/champion-influence.ts';
import { championLead, standing } from '../../shared/answers/champion-standing.ts';
import { tagNotEarned } from '../../shared/answers/champion-test-words.ts';
import { championNames, proposalSaid, rangeWords } from '../../shared/answers/champion-words.ts';
import { championOrder } from '../../shared/insight/champion.ts';
import { findingsOf } from '../../shared/insight/findings.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import type { Project } from '../../shared/model/project.ts';
import { anyProject } from '../support/any-project.ts';
import { candidates } from '../support/candidates.ts';
import { sampleProject } from '../support/samples.ts';

const day = '2026-11-25';
const answerOf = (project: Project): Answer => championAnswer(project, findingsOf(project, day));
const texts = (statements: Answer['because']) => statements.map(({ text }) => text);
const everything = ({ short, because, notKnown, next }: Answer) => [
  short,
  ...because,
  ...notKnown,
  ...(next ? [next] : []),
];

describe('who is our champion over there', () => {
  it('names who leads, who could overtake, and what to ask', () => {
    const { project, id } = candidates({ 'Dana Whitfield': [3, 3, 2, 0], 'Priya Nair': [2, 2, 2, null] });
    const answer = answerOf(project);
    expect(answer.short.text).toBe('Dana Whitfield leads, but Priya Nair could still overtake.');
    expect(answer.short.people).toEqual([id('Dana Whitfield'), id('Priya Nair')]);
    expect(answer.next?.text).toBe('Does Priya Nair have innovative ideas?');
    expect(texts(answer.notKnown)[1]).toMatch(
      /^Whether Priya Nair has innovative ideas, whether Priya Nair has influence/,
    );
  });

  it('says what the first place rests on, and how we know it', () => {
    const { project } = candidates({ Dana: [3, 2, 1, 0], Priya: [0, 0, 0, 0] });
    const dana = Object.values(project.people).find(({ name }) => name === 'Dana');
    if (dana?.qualities?.hardWorking)
      Object.assign(dana.qualities.hardWorking, { basis: 'Two meetings, spring', confidence: 'medium' });
    const { short, because, next } = answerOf(project);
    expect(short.text).toMatch(
      /^Dana is certain to be first, and looks good\. The champion test is open: Dana may or may/,
    );
    expect(texts(because)).toEqual([
      'Dana makes things happen, very much so.',
      'Senior management listens to Dana.',
      'Dana is somewhat hard-working (“Two meetings, spring”, medium confidence).',
      'Dana has no innovative ideas.',
    ]);
    expect(next?.text).toBe('Does Dana speak for us when we are not in the room?');
  });

  it('is known for One Card but for those of whom nothing is known', () => {
    const { short, because, notKnown } = answerOf(sampleProject('one-card'));
    expect(short.text).toBe('Dana Whitfield leads; Head of networks could draw level.');
    expect(texts(because)).toContain(
      'Dana Whitfield has a personal stake in it (“Fewer password calls for her team”, medium confidence).',
    );
    expect(texts(because)).toContain('By buy-in and accountability, Dana Whitfield is a Champion.');
    expect(notKnown.length).toBeGreaterThan(0);
  });

  it.each<[string, Parameters<typeof candidates>[0], string]>([
    ['nobody', {}, 'Not known yet: nobody of the partner is on this map.'],
    ['one person', { Dana: [] }, 'Dana is the only one of the partner on this map, and could be anything.'],
    [
      'nothing answered',
      { Dana: [], Priya: [] },
      'Not known yet: no question is answered about any of the 2 people of the partner.',
    ],
    ['only no', { Dana: [0], Priya: [] }, 'Nobody stands out yet among the 2 people of the partner.'],
    ['a weak first', { Dana: [2, 0, 0, 0], Priya: [1, 0, 0, 0] }, 'Dana is certain to be first, but looks weak.'],
    ['a tie', { Dana: [3, 3, 0, 0], Priya: [3, 3, 0, 0] }, 'Dana and Priya share the lead.'],
    ['one behind', { Dana: [3, 3, 0, 0], Priya: [3, 0, 0, null] }, 'Dana leads; Priya could draw level.'],
    [
      'no name',
      { '': [3, 3, 3, 3], Priya: [0, 0, 0, 0] },
      'Somebody without a name is certain to be first, and looks strong.',
    ],
  ])('with %s', (_, people, said) => {
    expect(answerOf(candidates(people).project).short.text).toContain(said);
  });

  it('asks nothing when two are level and everything is known', () => {
    expect(answerOf(candidates({ Dana: [3, 3, 0, 0], Priya: [3, 3, 0, 0] }).project).next).toBeUndefined();
  });

  it('stays short among 5,000 people', () => {
    const { project, university } = candidates({});
    for (let nth = 0; nth < 5000; nth++) {
      const person = newPerson(university.id, `Person ${nth}`, { x: 0, y: 0 });
      project.people[person.id] = person;
    }
    const answer = answerOf(project);
    expect(answer.short.text).toBe(
      'Not known yet: no question is answered about any of the 5000 people of the partner.',
    );
    expect(texts(answer.notKnown)).toEqual([
      'None of the four questions is answered about Person 0, Person 1 and 4,998 others.',
    ]);
  });

  it('speaks plain words about every map: no numbers from opinions, nothing undefined', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        // Names and what was written about people may hold anything.
        for (const person of Object.values(project.people)) {
          person.name = 'Sam';
          for (const each of Object.values({ ...person.qualities, ...person.champion }) as { basis?: string }[])
            if (each) each.basis = '';
        }
        const answer = answerOf(project);
        for (const { text, people } of everything(answer)) {
          expect(text).not.toMatch(/undefined|null|NaN|\d[.,]\d|%/);
          expect(text).toMatch(/^[A-Z].*[.?]$/);
          for (const id of people) expect(project.people[id]).toBeDefined();
        }
      }),
    );
  });
});

describe('what a candidate can be', () => {
  it.each([
    [0, 12, 'could be anything'],
    [0, 2, 'weak'],
    [3, 3, 'fair'],
    [6, 9, 'between good and strong'],
    [9, 12, 'strong'],
    [2, 11, 'between weak and strong'],
    [12, 12, 'strong'],
  ])('from %i to %i is %s', (low, high, words) => {
    expect(rangeWords({ low, high })).toBe(words);
  });

  it('is said with who could still overtake, draw level or stay behind', () => {
    const { project } = candidates({
      Ada: [3, 3, 0, 0],
      Ben: [3, 1, 1, null],
      Cem: [3, 0, 0, null],
      Dot: [0, 0, 0, 1],
    });
    const order = championOrder(project, () => undefined);
    const lead = championLead(order);
    expect(order.candidates.map((each) => standing(project, order, lead, each))).toEqual([
      'leads, but Ben could still overtake',
      'could still be first',
      'could still draw level',
      'behind, whatever is found out',
    ]);
  });

  it('names at most three of those who share a place', () => {
    const { project } = candidates(Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [name, [3, 3, 3, 3]])));
    const order = championOrder(project, () => undefined);
    const [first] = order.candidates;
    expect(first && standing(project, order, championLead(order), first)).toBe(
      'shares the lead with B, C and 2 others',
    );
  });
});

describe('the champion test in words', () => {
  it('tells the only one whose listening counts from nobody whose listening counts', () => {
    const { person } = candidates({ Helen: { seniorManagement: true } });
    const helen = person('Helen');
    expect(influenceSaid(helen, undefined, [])).toBe(
      'Not known yet whether Helen has influence: the influence tower is not assessed, and nobody is known whose listening counts.',
    );
    expect(influenceSaid(helen, undefined, [helen.id])).toBe(
      'Not known yet whether Helen has influence: the influence tower is not assessed, and nobody else is known whose listening counts.',
    );
  });

  it('names the part that is missing and the part that is open', () => {
    const test = {
      influence: 'no',
      speaksForUs: 'yes',
      personalStake: 'unknown',
      outcome: 'open',
      tag: 'not-earned',
    } as const;
    expect(tagNotEarned('Dana', test)).toBe(
      'Champion, not earned yet: Dana has no influence, and may or may not have a personal stake in it.',
    );
  });

  it('explains each of the five names in one sentence', () => {
    expect(Object.keys(championNames)).toEqual(['champion', 'coach', 'cheerleader', 'hostage', 'sniper']);
    for (const { means } of Object.values(championNames)) expect(means).toMatch(/^[A-Z][^.]+\.$/);
  });

  it('says what the map proposes, and why', () => {
    expect(proposalSaid(0, 'Dana')).toBe(
      'The map proposes “No”: nobody in senior management is shown to listen to Dana, not even through others.',
    );
  });
});

describe('what does not go together', () => {
  it('is said in a sentence, and lights up the person', () => {
    const dana: Partial<Person> = {
      roles: ['champion', 'blocker'],
      attitude: { current: 'resistant', basis: '' },
      coverage: { current: 'no-contact', basis: '' },
      champion: {
        speaksForUs: { value: 'yes', basis: '' },
        buyIn: { value: 'low', basis: '' },
        accountability: { value: 'high', basis: '' },
      },
      qualities: { listenedTo: { value: 2, basis: '' } },
    };
    const { project, id } = candidates({ Dana: dana });
    const { candidates: all } = championOrder(project, () => ({ voice: 0, proposed: 0 }));
    const said = championContradictions(project, all);
    expect(texts(said)).toEqual([
      'Dana is tagged as Champion, but the attitude is Resistant.',
      'Dana is tagged as Champion, but by buy-in and accountability is a Hostage.',
      'Dana is tagged as Champion and as Blocker at once.',
      'Dana is said to speak for us, but we have no contact with this person.',
      'Dana is said to speak for us, but the attitude is Resistant.',
      'Does senior management listen to Dana? You say “Yes”, and the map says “No”.',
    ]);
    expect(said.every(({ people }) => people[0] === id('Dana'))).toBe(true);
  });
});

describe('two candidates side by side', () => {
  it('are compared row by row, and what one of them is not known for is open', () => {
    const { project } = candidates({
      Dana: { answers: [3, null, 2, 2], attitude: { current: 'leading', basis: '' } },
      Priya: { answers: [3, 1, 1, null] },
    });
    const order = championOrder(project, () => ({ voice: 0.5, proposed: 2 }));
    const [dana, priya] = order.candidates;
    if (!dana || !priya) throw new Error('two candidates were asked for');
    const rows = Object.fromEntries(compared(project, order, dana, priya).map((row) => [row.what, row]));
    expect(rows['Makes things happen']).toMatchObject({ one: 'Very much', other: 'Very much', result: 'same' });
    expect(rows['Listened to by senior management']).toMatchObject({ one: 'Yes (proposed)', result: 'different' });
    expect(rows['Has innovative ideas']).toMatchObject({ one: 'Yes', other: "Don't know yet", result: 'open' });
    expect(rows.Attitude).toMatchObject({ one: 'Leading', other: 'Not assessed', result: 'open' });
    expect(rows.Place).toMatchObject({ one: 'Certain to be first', other: 'Behind, whatever is found out' });
  });
});
