import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkFile } from '../../renderer/commands/check-file.ts';
import { keepBoth, lookAtBoth, saveAgain, settle, takeTheirs } from '../../renderer/commands/outside-commands.ts';
import type { Holder } from '../../shared/host/outcomes.ts';
import { addAudience } from '../../shared/model/edits/audiences.ts';
import { printSettingsSchema, viewSettingsSchema } from '../../shared/model/view.ts';
import { windowWith } from '../support/window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const held: Holder = { machine: 'here', door: 'desktop', since: 5, isElsewhere: false, canTake: false };

const board = { id: crypto.randomUUID() as never, name: 'The board', naming: 'names' as const, sees: {} };

/** An open window whose file is as the test says. */
function watching(file: 'same' | 'changed' | 'missing', heldBy: Holder | null = null) {
  const seen = windowWith();
  seen.open();
  const theirs = structuredClone(seen.project);
  const state = { file, heldBy };
  const accepted: string[] = [];
  Object.assign(seen.app.host, {
    checkFile: async () => state,
    readTheirs: async () => ({ kind: 'read', theirs, base: seen.project }),
    acceptTheirs: async ({ project }: { project: string }) => {
      accepted.push(project);
      return {};
    },
    keepVersion: async () => ({ kept: 3 }),
    closeProject: async () => ({}),
  });
  return { ...seen, state, accepted, theirs, title: () => seen.app.projects.getState().open?.project.title };
}

describe('a file that others write into as well', () => {
  test('that was changed is offered and not taken silently', async () => {
    const { app, theirs, saving, title, accepted } = watching('changed');
    theirs.title = 'Theirs';
    await checkFile(app);
    expect(saving()).toEqual({ kind: 'outdated', short: 'The name of the project was “One Card”, now “Theirs”.' });
    expect(title()).not.toBe('Theirs');
    expect(accepted).toEqual([]);
  });

  test.each([
    [
      'who may see what',
      'view',
      { ...viewSettingsSchema.parse({}), print: printSettingsSchema.parse({ audiences: [board] }) },
    ],
    ['a field of a newer version', 'forecast', 'rain'],
  ])('in which only %s was changed is offered, never overwritten silently (R8, R16)', async (_, field, value) => {
    const { app, theirs, saving, accepted } = watching('changed');
    Object.assign(theirs, { [field]: value });
    await checkFile(app);
    expect([saving()?.kind, accepted]).toEqual(['outdated', []]);
  });

  test('that is held brings who may see what along, and what is looked at here stays (R8)', async () => {
    const { app, state, theirs } = watching('same', held);
    await checkFile(app);
    app.projects.showScreen('grid');
    Object.assign(state, { file: 'changed' });
    theirs.view.print = printSettingsSchema.parse({ audiences: [board] });
    await checkFile(app);
    const view = app.projects.getState().open?.project.view;
    expect([view?.screen, view?.print?.audiences]).toEqual(['grid', [board]]);
  });

  test('keeps a copy when only who may see what is changed while it is held, and none for a look (R10)', async () => {
    const { app, copies } = watching('same', held);
    await checkFile(app);
    app.projects.showScreen('grid');
    await vi.advanceTimersByTimeAsync(2000);
    expect(copies).toHaveLength(0);
    app.projects.edit('Add an audience', addAudience(board));
    await vi.advanceTimersByTimeAsync(2000);
    expect(copies.map(({ view }) => view.print?.audiences)).toEqual([[board]]);
  });

  test('that was written anew with the same in it is read again quietly', async () => {
    const { app, saving, accepted } = watching('changed');
    await checkFile(app);
    expect(saving()?.kind).toBe('saved');
    expect(accepted).toHaveLength(1);
    expect(app.window.getState().messages).toEqual([]);
  });

  test('that somebody else holds is shown as they save it, and can be edited once it is free', async () => {
    const { app, state, theirs, saving, title } = watching('same', held);
    await checkFile(app);
    expect(saving()).toEqual({ kind: 'held', by: held });
    Object.assign(state, { file: 'changed' });
    theirs.title = 'Saved there';
    await checkFile(app);
    expect(title()).toBe('Saved there');
    expect(saving()?.kind).toBe('held');
    Object.assign(state, { file: 'same', heldBy: null });
    await checkFile(app);
    expect(saving()?.kind).toBe('saved');
  });

  test('that is gone is said to be, until it is there again or is saved there again (bad input 37)', async () => {
    const { app, state, saves, saving } = watching('missing');
    await checkFile(app);
    expect(saving()).toEqual({ kind: 'missing' });
    Object.assign(state, { file: 'same' });
    await checkFile(app);
    expect(saving()?.kind).toBe('saved');
    Object.assign(state, { file: 'missing' });
    await checkFile(app);
    expect(saves).toHaveLength(0);
    await saveAgain.run(app);
    expect(saves).toHaveLength(1);
    expect(saving()?.kind).toBe('saved');
  });

  test('keeps what is changed here while it is held, and saves it when it is free', async () => {
    const { app, state, rename, saves, copies, saving } = watching('same', held);
    await checkFile(app);
    rename('Dana', 'Dana W.');
    await vi.advanceTimersByTimeAsync(2000);
    expect(saves).toHaveLength(0);
    expect(copies).toHaveLength(1);
    Object.assign(state, { heldBy: null });
    await checkFile(app);
    expect(saves).toHaveLength(1);
    expect(saving()?.kind).toBe('saved');
  });

  test('is not read while both states are looked at', async () => {
    const { app, theirs, saving } = watching('changed');
    theirs.title = 'Theirs';
    await checkFile(app);
    await lookAtBoth.run(app);
    expect(app.window.getState().dialog).toMatchObject({ kind: 'merge', theirs: { title: 'Theirs' } });
    await checkFile(app);
    expect(saving()?.kind).toBe('outdated');
  });

  test('is brought together in one step that can be undone', async () => {
    const { app, theirs, saves, title, accepted, project } = watching('changed');
    theirs.title = 'Theirs';
    await settle(app, theirs, 'Bring both together');
    expect(accepted).toHaveLength(1);
    expect(saves.map((saved) => saved.title)).toEqual(['Theirs']);
    expect(app.projects.getState().open?.history.past.map(({ label }) => label)).toEqual(['Bring both together']);
    app.projects.undo();
    expect(title()).toBe(project.title);
  });

  test('is not replaced by theirs while mine could not be kept', async () => {
    const { app, theirs, title } = watching('changed');
    theirs.title = 'Theirs';
    Object.assign(app.host, { keepVersion: async () => ({ kept: null }) });
    await takeTheirs.run(app);
    expect(title()).not.toBe('Theirs');
    expect(app.window.getState().messages[0]?.trouble).toBe(true);
  });

  test('is left to them when both are kept, and the steps here stay', async () => {
    const { app, rename, project } = watching('changed');
    rename('Dana', 'Dana W.');
    const opened = {
      handle: crypto.randomUUID(),
      content: { ...project, title: 'Mine (conflict 2026-11-25)' },
      fileName: 'Mine (conflict 2026-11-25).accord',
      place: '/library',
    };
    Object.assign(app.host, { keepBoth: async () => ({ kind: 'opened', opened }) });
    await keepBoth.run(app);
    const now = app.projects.getState().open;
    expect(now?.file.fileName).toBe('Mine (conflict 2026-11-25).accord');
    expect(now?.history.past).toHaveLength(1);
    expect(now?.saving.kind).toBe('saved');
  });

  test('is left to them when both are kept, and what is edited meanwhile goes into the file of mine (R8)', async () => {
    const { app, rename, project, saves, saving, dana } = watching('changed');
    const handle = crypto.randomUUID();
    Object.assign(app.host, {
      keepBoth: async () => {
        rename('Dana', 'Dana W.');
        const content = { ...project, title: 'Mine (conflict 2026-11-25)' };
        return { kind: 'opened', opened: { handle, content, fileName: 'Mine.accord', place: '/library' } };
      },
    });
    app.projects.sayOfFile({ kind: 'outdated', short: '' });
    await keepBoth.run(app);
    expect(saves.map(({ title, people }) => [title, people[dana.id]?.name])).toEqual([
      ['Mine (conflict 2026-11-25)', 'Dana W.'],
    ]);
    expect(saving()?.kind).toBe('saved');
  });
});
