import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mayLeave } from '../../renderer/commands/file-commands.ts';
import { windowWith } from '../support/window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saving by itself', () => {
  test('happens about a second after the last change, once', async () => {
    const { open, rename, saves, saving } = windowWith();
    open();
    rename('Dana', 'D');
    await vi.advanceTimersByTimeAsync(500);
    rename('Dana', 'Da');
    expect(saving()?.kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(700);
    expect(saves).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(saves).toHaveLength(1);
    expect(saving()).toEqual({ kind: 'saved', at: 1 });
  });

  test('does not wait for ever while somebody goes on typing', async () => {
    const { open, rename, saves } = windowWith();
    open();
    for (let typed = 0; typed < 30; typed += 1) {
      rename('Dana', `Dana ${typed}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves.length).toBeGreaterThanOrEqual(1);
  });

  test('never happens for a project that was only looked at', async () => {
    const { open, saves, app, dana } = windowWith();
    open();
    app.projects.select([dana.id]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saves).toHaveLength(0);
  });

  test('never happens for a sample whose list was only looked at', async () => {
    const { saves, app, project } = windowWith();
    app.projects.show({
      handle: crypto.randomUUID() as never,
      content: project,
      fileName: '',
      place: '',
      readOnly: false,
      encrypted: false,
      heldBy: null,
      recovered: false,
    });
    app.projects.showScreen('list');
    app.projects.lookAtList((list) => ({ ...list, shown: 'links' }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saves).toHaveLength(0);
  });

  test('that failed says why, and the next try saves everything', async () => {
    const { open, rename, saves, saving, app } = windowWith({ kind: 'failed', why: { kind: 'diskFull' } });
    open();
    rename('Dana', 'Dana W.');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saving()).toEqual({ kind: 'failed', why: { kind: 'diskFull' } });
    expect(await app.autosave.flush()).toBe(true);
    expect(saves).toHaveLength(2);
    expect(saving()?.kind).toBe('saved');
  });

  test('that the host could not be asked for is a failed save, not a crash', async () => {
    const { open, rename, saving } = windowWith(new Error('The host has ended.'));
    open();
    rename('Dana', 'Dana W.');
    await vi.advanceTimersByTimeAsync(1000);
    expect(saving()).toEqual({ kind: 'failed', why: { kind: 'refused', what: 'The host has ended.' } });
  });

  test('saves what was changed during a save, before the project may be left', async () => {
    const { app, open, rename, saves, danaNow } = windowWith();
    open();
    rename('Dana', 'first');
    const leaving = app.autosave.flush();
    rename('Dana', 'second');
    expect(await leaving).toBe(true);
    expect(saves.length).toBe(2);
    expect(Object.values(saves.at(-1)?.people ?? {}).some((person) => person.name === danaNow())).toBe(true);
  });

  test('is not tried on a read-only file', async () => {
    const { open, rename, saves, saving } = windowWith();
    open(true);
    rename('Dana', 'Dana W.');
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toHaveLength(0);
    expect(saving()?.kind).toBe('readOnly');
  });

  test.each(['keeps nothing', 'cannot be asked'])(
    'that is not possible is asked about before one leaves, when the host %s (R10)',
    async (how) => {
      const { app, open, rename } = windowWith();
      open(true);
      rename('Dana', 'Dana W.');
      const keepRecovery = async () => {
        if (how === 'cannot be asked') throw new Error('The host has ended.');
        return { kept: false };
      };
      Object.assign(app.host, { keepRecovery });
      const leaving = mayLeave(app);
      await vi.advanceTimersByTimeAsync(0);
      const { dialog } = app.window.getState();
      if (dialog?.kind !== 'leaveUnsaved') throw new Error('nobody was asked');
      dialog.stay();
      expect(await leaving).toBe(false);
    },
  );

  test('that is not possible is no question when a copy is safe, or nothing was changed', async () => {
    const { app, open, rename, copies } = windowWith();
    open(true);
    expect([await mayLeave(app), copies.length]).toEqual([true, 0]);
    rename('Dana', 'Dana W.');
    expect([await mayLeave(app), copies.length]).toEqual([true, 1]);
  });

  test('that finds the project in use elsewhere keeps a copy, and one may leave', async () => {
    const by = { machine: 'here', door: 'desktop', since: 5, isElsewhere: false, canTake: false } as const;
    const { app, open, rename, copies, saving } = windowWith({ kind: 'failed', why: { kind: 'heldBy', by } });
    open();
    rename('Dana', 'Dana W.');
    expect([await mayLeave(app), copies.length, saving()?.kind]).toEqual([true, 1, 'held']);
  });
});
