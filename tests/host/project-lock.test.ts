import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../electron/host/disk.ts';
import type { Owner, OwnerState, Processes } from '../../electron/host/owner.ts';
import { createProjectLocks, lockPathOf } from '../../electron/host/project-lock.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const noon = Date.UTC(2026, 10, 25, 12);

/** Windows of Accord on one machine and another, whose processes end when the test says so. */
function windows() {
  const path = join(temporaryFolder(), 'One Card.accord');
  const ended = new Set<number>();
  const window = (pid: number, host = 'here') => {
    const processes: Processes = {
      self: async () => ({ pid, started: `start of ${pid}`, host }),
      stateOf: async (owner: Owner): Promise<OwnerState> => {
        if (owner.host !== host) return 'elsewhere';
        if (owner.started === '') return 'perhaps';
        return ended.has(owner.pid) || owner.started !== `start of ${owner.pid}` ? 'gone' : 'running';
      },
    };
    return createProjectLocks({ disk: realDisk, clock: { now: () => noon }, processes, door: 'desktop' });
  };
  return { path, window, end: (pid: number) => void ended.add(pid) };
}

describe('the lock beside a project (R9)', () => {
  test('is held by one; the other learns through what and since when', async () => {
    const { path, window } = windows();
    expect((await window(1).take(path)).kind).toBe('held');
    expect(await window(2).take(path)).toEqual({
      kind: 'heldBy',
      by: { machine: 'here', door: 'desktop', since: noon, isElsewhere: false, canTake: false },
    });
  });

  test('is free once it was given back, and nothing is left beside the file', async () => {
    const { path, window } = windows();
    const [one, two] = [window(1), window(2)];
    const taken = await one.take(path);
    if (taken.kind !== 'held') throw new Error('It was not free.');
    await two.release(path, crypto.randomUUID());
    expect(existsSync(lockPathOf(path))).toBe(true);
    await one.release(path, taken.id);
    expect(readdirSync(join(path, '..'))).toEqual([]);
    expect((await two.take(path)).kind).toBe('held');
  });

  test('of a process that is gone is taken over at once, also when another got its number', async () => {
    const { path, window, end } = windows();
    const taken = await window(1).take(path);
    end(1);
    expect((await window(2).take(path)).kind).toBe('held');
    expect(taken.kind === 'held' && (await window(1).stillHeld(path, taken.id))).toBe(false);
    expect(readdirSync(join(path, '..'))).toEqual(['.One Card.accord-lock']);
    writeFileSync(
      lockPathOf(path),
      JSON.stringify({ id: crypto.randomUUID(), pid: 3, started: 'before', host: 'here', door: 'browser', since: 0 }),
    );
    expect((await window(2).take(path)).kind).toBe('held');
  });

  test('of a process that is gone is taken over, also beside a file with a very long name', async () => {
    const { path, window, end } = windows();
    const long = join(path, '..', `${'x'.repeat(220)}.accord`);
    await window(1).take(long);
    end(1);
    expect((await window(2).take(long)).kind).toBe('held');
  });

  test('of another computer is honoured, until the user says they are done there', async () => {
    const { path, window } = windows();
    await window(1, 'elsewhere').take(path);
    expect(await window(1).take(path)).toMatchObject({
      kind: 'heldBy',
      by: { machine: 'elsewhere', isElsewhere: true, canTake: true },
    });
    expect((await window(1).take(path, true)).kind).toBe('held');
  });

  test('cannot be taken from another window that is running', async () => {
    const { path, window } = windows();
    await window(1).take(path);
    expect((await window(2).take(path, true)).kind).toBe('heldBy');
  });

  test('can be taken where nobody can say whether its process is still the one that took it', async () => {
    const { path, window } = windows();
    const lock = { id: crypto.randomUUID(), pid: 3, started: '', host: 'here', door: 'desktop', since: 0 };
    writeFileSync(lockPathOf(path), JSON.stringify(lock));
    expect(await window(1).take(path)).toMatchObject({ kind: 'heldBy', by: { isElsewhere: false, canTake: true } });
    expect((await window(1).take(path, true)).kind).toBe('held');
  });

  test('that is only half written is respected while it is fresh, and cleared when a crash left it so', async () => {
    const { path, window } = windows();
    writeFileSync(lockPathOf(path), '');
    expect((await window(1).take(path)).kind).toBe('heldBy');
    const before = Date.now() / 1000 - 5;
    utimesSync(lockPathOf(path), before, before);
    expect((await window(1).take(path)).kind).toBe('held');
  });

  test('is not needed where none can be written', async () => {
    const { window } = windows();
    expect(await window(1).take('/nowhere at all/One Card.accord')).toEqual({ kind: 'none' });
  });
});
