import { describe, expect, test } from 'vitest';
import { answerAbout } from '../../shared/model/edits/profile.ts';
import { answeredCount } from '../../shared/model/profile.ts';
import { smallProject } from '../support/small-project.ts';

describe('an answer about somebody', () => {
  test('is kept with the day on which it was given, and leaves the other nine open', () => {
    const { project, ana } = smallProject();
    answerAbout(ana.id, 3, 0, '2026-11-25')(project);
    expect(project.people[ana.id]?.profile).toEqual({
      answers: [null, null, null, 0, null, null, null, null, null, null],
      visionary: false,
      basis: '',
      reviewed: '2026-11-25',
    });
    expect(answeredCount(project.people[ana.id]?.profile)).toBe(1);
  });

  test('keeps the mark of a visionary, how sure we are and how we know', () => {
    const { project, ana } = smallProject();
    ana.profile = { answers: [3], visionary: true, confidence: 'low', basis: 'Lunch', reviewed: '2026-01-01' };
    answerAbout(ana.id, 0, undefined, '2026-11-25')(project);
    expect(ana.profile).toMatchObject({ visionary: true, confidence: 'low', basis: 'Lunch', reviewed: '2026-11-25' });
    expect(answeredCount(ana.profile)).toBe(0);
  });

  test('that is given again changes nothing, not even the day', () => {
    const { project, ana } = smallProject();
    answerAbout(ana.id, 0, 2, '2026-01-01')(project);
    const before = structuredClone(project);
    answerAbout(ana.id, 0, 2, '2026-11-25')(project);
    answerAbout(ana.id, 1, undefined, '2026-11-25')(project);
    expect(project).toEqual(before);
  });

  test('that is the last one and is taken back leaves no empty profile behind', () => {
    const { project, ana } = smallProject();
    answerAbout(ana.id, 9, 2, '2026-01-01')(project);
    answerAbout(ana.id, 9, undefined, '2026-11-25')(project);
    expect(project.people[ana.id]).not.toHaveProperty('profile');
  });
});
