import { describe, expect, it } from 'vitest';
import { answerChampionTest, answerQuality, tagChampion } from '../../shared/model/edits/champion.ts';
import { smallProject } from '../support/small-project.ts';

const day = '2026-11-25';

describe('an answer about a candidate', () => {
  it('was thought about today, keeps how we know it, and leaves the other answers alone', () => {
    const { project, dana } = smallProject();
    dana.qualities = {
      makesThingsHappen: { value: 1, confidence: 'high', basis: 'Two meetings', reviewed: '2026-03-01' },
      hardWorking: { value: 2, basis: '' },
    };
    answerQuality(dana.id, 'makesThingsHappen', { value: 3 }, day)(project);
    expect(dana.qualities).toEqual({
      makesThingsHappen: { value: 3, confidence: 'high', basis: 'Two meetings', reviewed: day },
      hardWorking: { value: 2, basis: '' },
    });
  });

  it('keeps the day that the user says', () => {
    const { project, dana } = smallProject();
    answerQuality(dana.id, 'hardWorking', { value: 2 }, day)(project);
    answerQuality(dana.id, 'hardWorking', { reviewed: '2026-10-01' }, day)(project);
    answerQuality(dana.id, 'hardWorking', { basis: 'The pilot' }, day)(project);
    expect(dana.qualities?.hardWorking).toEqual({ value: 2, basis: 'The pilot', reviewed: '2026-10-01' });
  });

  it('that is so already changes nothing, not even the day', () => {
    const { project, dana } = smallProject();
    const before = { hardWorking: { value: 2, basis: '', reviewed: '2026-03-01' } };
    dana.qualities = before;
    answerQuality(dana.id, 'hardWorking', { value: 2 }, day)(project);
    expect(dana.qualities).toBe(before);
    answerQuality(dana.id, 'innovativeIdeas', { value: undefined }, day)(project);
    expect(dana.qualities).toBe(before);
  });

  it('"no" is stored, "do not know yet" is not, and leaves nothing behind', () => {
    const { project, dana } = smallProject();
    answerQuality(dana.id, 'hardWorking', { value: 0 }, day)(project);
    expect(dana.qualities?.hardWorking).toEqual({ value: 0, basis: '', reviewed: day });
    answerQuality(dana.id, 'hardWorking', { value: undefined }, day)(project);
    expect(Object.hasOwn(dana, 'qualities')).toBe(false);
  });

  it('goes away, and how we came to think about it stays', () => {
    const { project, dana } = smallProject();
    answerChampionTest(dana.id, 'speaksForUs', { value: 'yes' }, day)(project);
    answerChampionTest(dana.id, 'speaksForUs', { basis: 'Ask Omar' }, day)(project);
    answerChampionTest(dana.id, 'speaksForUs', { value: undefined }, day)(project);
    expect(dana.champion).toEqual({ speaksForUs: { basis: 'Ask Omar', reviewed: day } });
  });
});

describe('the role of a champion', () => {
  it('is given and taken by hand, once', () => {
    const { project, dana } = smallProject();
    dana.roles = ['sponsor'];
    tagChampion(dana.id, true)(project);
    tagChampion(dana.id, true)(project);
    expect(dana.roles).toEqual(['sponsor', 'champion']);
    tagChampion(dana.id, false)(project);
    expect(dana.roles).toEqual(['sponsor']);
  });
});
