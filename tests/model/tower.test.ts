import { describe, expect, it } from 'vitest';
import { setTower, steppedTower } from '../../shared/model/edits/tower.ts';
import { smallProject } from '../support/small-project.ts';

const day = '2026-11-25';

describe('setting a tower', () => {
  it('keeps how we know it, and says that it was looked at today', () => {
    const { project, dana } = smallProject();
    dana.tower = { value: 3, confidence: 'high', basis: 'Two meetings', reviewed: '2026-03-01' };
    setTower(dana.id, 7, day)(project);
    expect(dana.tower).toEqual({ value: 7, confidence: 'high', basis: 'Two meetings', reviewed: day });
  });

  it('to what it is already changes nothing', () => {
    const { project, dana } = smallProject();
    dana.tower = { value: 3, basis: '', reviewed: '2026-03-01' };
    setTower(dana.id, 3, day)(project);
    expect(dana.tower.reviewed).toBe('2026-03-01');
  });

  it('to not assessed is not the same as zero', () => {
    const { project, ana, dana } = smallProject();
    dana.tower = { value: 3, basis: 'Two meetings' };
    ana.tower = { value: 3, basis: '' };
    for (const { id } of [dana, ana]) setTower(id, undefined, day)(project);
    expect(dana.tower).toEqual({ basis: 'Two meetings' });
    expect(ana.tower).toBeUndefined();
    setTower(ana.id, 0, day)(project);
    expect(project.people[ana.id]?.tower?.value).toBe(0);
  });

  it('ends at ten discs and at none', () => {
    expect([steppedTower(10, 1), steppedTower(0, -1), steppedTower(undefined, 1), steppedTower(undefined, -1)]).toEqual(
      [10, 0, 1, undefined],
    );
  });
});
