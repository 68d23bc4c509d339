import { describe, expect, test } from 'vitest';
import { engagementShort, gapSentence } from '../../shared/answers/engagement-words.ts';
import { engagementOf } from '../../shared/insight/engagement.ts';
import { quadrantOf, standingOf } from '../../shared/insight/power-interest.ts';
import type { Attitude } from '../../shared/model/attitude.ts';
import { newPerson, type Person } from '../../shared/model/person.ts';
import { smallProject } from '../support/small-project.ts';

const { ours } = smallProject();
const somebody = (name: string, current?: Attitude, desired?: Attitude, more: Partial<Person> = {}): Person =>
  newPerson(
    ours.id,
    name,
    { x: 0, y: 0 },
    {
      ...(current || desired ? { attitude: { current, desired, basis: '' } } : {}),
      ...more,
    },
  );

describe('the engagement matrix', () => {
  test('lists the widest gap first, of equal ones the taller tower, and last who is beyond what we want', () => {
    const people = [
      somebody('Ana', 'neutral', 'supportive'),
      somebody('Ben', 'leading', 'neutral'),
      somebody('Cleo', 'unaware', 'leading'),
      somebody('Dee', 'resistant', 'neutral', { tower: { value: 9, basis: '' } }),
      somebody('Eli', 'neutral', 'neutral'),
      somebody('Fay', 'neutral'),
      somebody('Gus'),
      somebody('Hal', undefined, 'leading'),
    ];
    const engagement = engagementOf(people);
    expect(engagement.gaps.map(gapSentence)).toEqual([
      'Cleo: Unaware, wanted Leading: four steps up',
      'Dee: Resistant, wanted Neutral: one step up',
      'Ana: Neutral, wanted Supportive: one step up',
      'Ben: Leading, wanted Neutral: two steps down',
    ]);
    expect(engagement.there.map(({ name }) => name)).toEqual(['Eli']);
    expect(engagement.unsaid.map(({ name }) => name)).toEqual(['Fay']);
    expect(engagement.notAssessed.map(({ name }) => name)).toEqual(['Gus', 'Hal']);
    expect(engagementShort(engagement)).toBe(
      '1 of the 5 people for whom both is noted stands where we want them. 2 people are not assessed.',
    );
  });

  test('says so when there is nobody', () => {
    expect(engagementShort(engagementOf([]))).toBe('There is nobody on the map yet, and so nobody to win over.');
  });
});

describe('the power-interest grid', () => {
  test('calls six and more high, and five not', () => {
    expect(quadrantOf({ tower: 6, interest: 6 })).toBe('manage-closely');
    expect(quadrantOf({ tower: 6, interest: 5 })).toBe('keep-satisfied');
    expect(quadrantOf({ tower: 5, interest: 6 })).toBe('keep-informed');
    expect(quadrantOf({ tower: 0, interest: 0 })).toBe('monitor');
  });

  test('has no place for somebody whose interest is not assessed, and one for no interest at all', () => {
    expect(standingOf(somebody('Ana', undefined, undefined, { tower: { value: 4, basis: '' } }))).toBeUndefined();
    const both = { tower: { value: 4, basis: '' }, interest: { value: 0, basis: '' } };
    expect(standingOf(somebody('Ben', undefined, undefined, both))).toEqual({ tower: 4, interest: 0 });
  });
});
