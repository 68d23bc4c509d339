import { describe, expect, test } from 'vitest';
import { isReadAlike } from '../../renderer/insight/read-alike.ts';
import type { App } from '../../renderer/store/app.ts';
import { setListeners, setMe, setProject } from '../../shared/model/edits/set.ts';
import { windowWith } from '../support/window.ts';

/** Whether the map has to be read again after something was done. */
function isReadAgain(act: (app: App, window: ReturnType<typeof windowWith>) => void): boolean {
  const window = windowWith();
  window.open();
  const project = () => {
    const { open } = window.app.projects.getState();
    if (!open) throw new Error('no project is open');
    return open.project;
  };
  const before = project();
  act(window.app, window);
  expect(project()).not.toBe(before);
  return !isReadAlike(before, project());
}

describe('the map is read again', () => {
  test('not when it is only looked at in another way', () => {
    expect(isReadAgain(({ projects }) => projects.look((view) => ({ ...view, lens: 'champions' })))).toBe(false);
    expect(isReadAgain(({ projects }) => projects.showScreen('insight'))).toBe(false);
  });

  test('when what the answers rest on is another', () => {
    expect(isReadAgain((_app, { rename }) => rename('Dana', 'Dana Whitfield'))).toBe(true);
    expect(isReadAgain(({ projects }, { ana }) => projects.edit('Me', setMe(ana.id)))).toBe(true);
    expect(isReadAgain(({ projects }) => projects.edit('Rename', setProject({ title: 'Two Cards' })))).toBe(true);
  });

  test('when it is another group whose listening counts', () => {
    const choose = (group: Parameters<typeof setListeners>[0]) =>
      isReadAgain(({ projects }) => projects.edit('Choose whose listening counts', setListeners(group)));
    const { ana, partner } = windowWith();
    expect(choose({ listeners: [ana.id], listenersOf: undefined })).toBe(true);
    expect(choose({ listeners: [], listenersOf: partner.id })).toBe(true);
  });
});
