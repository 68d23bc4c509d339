import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, replay } from '../../renderer/store/history.ts';
import type { PersonId } from '../../shared/base/ids.ts';
import { isSame } from '../../shared/base/same.ts';
import { compareProjects, isUnchanged } from '../../shared/compare/compare.ts';
import { replaceBy } from '../../shared/model/edits/replace.ts';
import { printSettingsSchema } from '../../shared/model/view.ts';
import { anyProject } from '../support/any-project.ts';
import { sampleProject } from '../support/samples.ts';
import { smallProject } from '../support/small-project.ts';

describe('another state in the place of this one', () => {
  test('brings everything but how it is looked at, and undo brings the later state back, whatever was changed', () => {
    fc.assert(
      fc.property(anyProject, anyProject, (now, earlier) => {
        const done = applyChange(now, replaceBy(earlier));
        const { id, view } = now;
        expect(isSame(done?.project ?? now, { ...earlier, id, view })).toBe(true);
        if (done) expect(isSame(replay(done.project, done.undo), now)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('is no step at all when nothing has changed', () => {
    const project = sampleProject('one-card');
    expect(applyChange(project, replaceBy(structuredClone(project)))).toBeUndefined();
  });

  test('does not touch whoever is the same', () => {
    const now = sampleProject('one-card');
    const earlier = structuredClone(now);
    earlier.question = 'Another one?';
    expect(applyChange(now, replaceBy(earlier))?.redo).toHaveLength(1);
  });

  test('brings who may see what, whose listening counts, and fields of a newer version (R8, R16)', () => {
    const now = smallProject().project;
    const theirs = structuredClone(now);
    const board = { id: crypto.randomUUID() as never, name: 'The board', naming: 'names' as const, sees: {} };
    Object.assign(theirs.view, { screen: 'grid', print: printSettingsSchema.parse({ audiences: [board] }) });
    theirs.view.listeners = Object.keys(now.people) as PersonId[];
    theirs.forecast = { autumn: 'rain' };
    const done = applyChange(now, replaceBy(theirs))?.project;
    expect(done && isUnchanged(compareProjects(done, theirs))).toBe(true);
    expect(done?.view).toMatchObject({ screen: now.view.screen, print: { audiences: [board] } });
    expect(done?.forecast).toEqual({ autumn: 'rain' });
    expect(done && applyChange(done, replaceBy(now))?.project.forecast).toBeUndefined();
  });
});
