import { describe, expect, test } from 'vitest';
import { setAttitude, setOnGrid } from '../../shared/model/edits/standing.ts';
import { newPerson } from '../../shared/model/person.ts';
import { smallProject } from '../support/small-project.ts';

const today = '2026-11-25';

function withAna(more = {}) {
  const { project, ours } = smallProject();
  const ana = newPerson(ours.id, 'Ana', { x: 0, y: 0 }, more);
  project.people = { [ana.id]: ana };
  return { project, ana };
}

describe('placing somebody on the grid', () => {
  test('says influence and interest, looked at today, and keeps how we know', () => {
    const { project, ana } = withAna({ interest: { value: 2, basis: 'Her words', reviewed: '2026-01-02' } });
    setOnGrid(new Map([[ana.id, { tower: 7, interest: 4 }]]), today)(project);
    expect(project.people[ana.id]).toMatchObject({
      tower: { value: 7, reviewed: today },
      interest: { value: 4, basis: 'Her words', reviewed: today },
    });
  });

  test('leaves what is so already as it was, its day included', () => {
    const { project, ana } = withAna({ interest: { value: 4, basis: '', reviewed: '2026-01-02' } });
    setOnGrid(new Map([[ana.id, { tower: 7, interest: 4 }]]), today)(project);
    expect(project.people[ana.id]?.interest?.reviewed).toBe('2026-01-02');
  });

  test('takes a judgement away that says nothing any more, and keeps one that says how we know', () => {
    const { project, ana } = withAna({
      tower: { value: 7, basis: '' },
      interest: { value: 4, basis: 'Her words' },
    });
    setOnGrid(new Map([[ana.id, { tower: undefined, interest: undefined }]]), today)(project);
    expect(project.people[ana.id]?.tower).toBeUndefined();
    expect(project.people[ana.id]?.interest).toEqual({ basis: 'Her words' });
  });
});

describe('the letters of the engagement matrix', () => {
  test('C is news of today, D is not', () => {
    const { project, ana } = withAna();
    setAttitude(ana.id, 'desired', 'leading', today)(project);
    expect(project.people[ana.id]?.attitude).toEqual({ basis: '', desired: 'leading' });
    setAttitude(ana.id, 'current', 'neutral', today)(project);
    expect(project.people[ana.id]?.attitude).toMatchObject({ current: 'neutral', desired: 'leading', reviewed: today });
  });

  test('nothing is left when both are taken back', () => {
    const { project, ana } = withAna();
    setAttitude(ana.id, 'desired', 'leading', today)(project);
    setAttitude(ana.id, 'desired', undefined, today)(project);
    expect(project.people[ana.id]?.attitude).toBeUndefined();
  });
});
