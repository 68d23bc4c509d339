import { describe, expect, test } from 'vitest';
import { saysTheSame } from '../../renderer/insight/reading.ts';
import { removeItems } from '../../shared/model/edits/remove.ts';
import { setMe, setProject } from '../../shared/model/edits/set.ts';
import { windowWith } from '../support/window.ts';

describe('the map is read again', () => {
  function changed(change: (app: ReturnType<typeof windowWith>['app'], parts: ReturnType<typeof windowWith>) => void) {
    const parts = windowWith();
    parts.open();
    const now = () => parts.app.projects.getState().open?.project ?? parts.project;
    const before = now();
    change(parts.app, parts);
    expect(now()).not.toBe(before);
    return !saysTheSame(now(), before);
  }

  test('not when it is looked at in another way, or on another screen', () => {
    expect(changed(({ projects }) => projects.look((view) => ({ ...view, lens: 'support' })))).toBe(false);
    expect(changed(({ projects }) => projects.showScreen('insight'))).toBe(false);
  });

  test('when somebody is gone, it is called otherwise, or somebody else has to listen', () => {
    expect(changed(({ projects }, { dana }) => projects.edit('Delete', removeItems(new Set([dana.id]))))).toBe(true);
    expect(changed(({ projects }) => projects.edit('Rename', setProject({ title: 'Two Cards' })))).toBe(true);
    expect(changed(({ projects }, { ana }) => projects.edit('Me', setMe(ana.id)))).toBe(true);
    expect(
      changed(({ projects }, { ana }) =>
        projects.edit('Choose', ({ view }) => {
          view.listeners = [ana.id];
        }),
      ),
    ).toBe(true);
  });
});
