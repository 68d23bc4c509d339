import { randomUUID } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { show } from '../../renderer/commands/file-commands.ts';
import type { OpenOutcome } from '../../shared/host/outcomes.ts';
import { smallProject } from '../support/small-project.ts';
import { windowWith } from '../support/window.ts';

const full = { kind: 'failed', why: { kind: 'diskFull' } } as const;
const locked: OpenOutcome = { kind: 'locked', locked: randomUUID(), fileName: 'Locked.accord', place: '/library' };
const wrong: OpenOutcome = {
  kind: 'failed',
  fileName: 'Locked.accord',
  why: { kind: 'notUnlocked' },
  lastVersion: null,
};

/** A window with a project that cannot be saved, on a host that unlocks a file with whatever comes next. */
function unsaved(...answers: (OpenOutcome | Error)[]) {
  const window = windowWith(full, full, full, full);
  window.open();
  const handle = window.app.projects.getState().open?.file.handle;
  window.rename('Dana', 'Dana W.');
  const unlockProject = vi.fn(async () => {
    const next = answers.shift() ?? wrong;
    if (next instanceof Error) throw next;
    return next;
  });
  const closeProject = vi.fn(async () => ({}));
  Object.assign(window.app.host, { unlockProject, closeProject });
  const dialog = () => window.app.window.getState().dialog;
  vi.stubGlobal('document', { activeElement: null });
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const ask = async (answer: 'leave' | 'stay') => {
    const showing = show(window.app, async () => locked);
    await vi.waitFor(() => expect(dialog()?.kind).toBe('leaveUnsaved'));
    const asked = dialog();
    if (asked?.kind === 'leaveUnsaved') asked[answer]();
    await showing;
  };
  const unlock = async () => {
    const asked = dialog();
    return asked?.kind === 'unlock' ? asked.unlock('three words for us') : 'No password is asked for.';
  };
  return { ...window, handle, unlockProject, closeProject, dialog, ask, unlock };
}

const opened = (): OpenOutcome => ({
  kind: 'opened',
  opened: {
    handle: randomUUID() as never,
    content: smallProject().project,
    fileName: 'Locked.accord',
    place: '/library',
    readOnly: false,
    encrypted: true,
    heldBy: null,
    recovered: false,
  },
});

test('whoever stays with unsaved work is asked for no password, and no other file is opened', async () => {
  const { ask, dialog, unlockProject } = unsaved();
  await ask('stay');
  expect(dialog()).toBeNull();
  expect(unlockProject).not.toHaveBeenCalled();
});

test('whoever leaves it is asked once, tries passwords until one is right, and leaves with that one only', async () => {
  const { ask, unlock, app, handle, closeProject, dialog } = unsaved(wrong, new Error('The host is gone.'), opened());
  await ask('leave');
  expect(await unlock()).toMatch(/^The password does not open this file/);
  expect(await unlock()).toBe('The host is gone.');
  expect(dialog()?.kind).toBe('unlock');
  expect(closeProject).not.toHaveBeenCalled();
  expect(await unlock()).toBeUndefined();
  expect(closeProject).toHaveBeenCalledExactlyOnceWith({ project: handle });
  expect(app.projects.getState().open?.file.fileName).toBe('Locked.accord');
  expect(dialog()).toBeNull();
});
