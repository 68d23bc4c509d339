import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, replay } from '../../renderer/store/history.ts';
import { isSame } from '../../shared/base/same.ts';
import { goBackTo } from '../../shared/model/edits/go-back.ts';
import { anyProject } from '../support/any-project.ts';
import { sampleProject } from '../support/samples.ts';

describe('going back to an earlier state', () => {
  test('brings everything back but the view, and undo brings the later state back, whatever was changed', () => {
    fc.assert(
      fc.property(anyProject, anyProject, (now, earlier) => {
        const done = applyChange(now, goBackTo(earlier));
        const { id, view } = now;
        expect(isSame(done?.project ?? now, { ...earlier, id, view })).toBe(true);
        if (done) expect(isSame(replay(done.project, done.undo), now)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('is no step at all when nothing has changed', () => {
    const project = sampleProject('one-card');
    expect(applyChange(project, goBackTo(structuredClone(project)))).toBeUndefined();
  });

  test('does not touch whoever is the same', () => {
    const now = sampleProject('one-card');
    const earlier = structuredClone(now);
    earlier.question = 'Another one?';
    expect(applyChange(now, goBackTo(earlier))?.redo).toHaveLength(1);
  });
});
