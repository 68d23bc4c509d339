import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockBytes, newLock, unlockWith } from '../../electron/host/encryption.ts';
import type { Version } from '../../electron/host/version.ts';
import { createVersions } from '../../electron/host/versions.ts';
import { diskError, watchedDisk } from '../support/faulty-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const id = '7d0c3f0e-1f6c-4b7e-9d57-0a3c5c1f2b11';
const project = { project: id, path: '/library/One Card.accord' };
const encoded = (text: string) => new TextEncoder().encode(text);

/** Versions in a folder of their own, on a disk that can be full for a while. */
function keptVersions() {
  let now = Date.UTC(2026, 10, 25, 12);
  let isFull = false;
  const disk = watchedDisk((call) => {
    if (isFull && call === 'write') throw diskError('ENOSPC');
  });
  const versions = createVersions(disk, temporaryFolder(), { now: () => now });
  const read = async (version: Version) => readFileSync(await versions.pathOf(project, version));
  return {
    versions,
    fill: (full: boolean) => {
      isFull = full;
    },
    pass: (minutes: number) => {
      now += minutes * 60_000;
    },
    contents: async () => Promise.all((await versions.list(project)).map(read)),
  };
}

describe('a version', () => {
  test('that the full disk did not take is kept with the next save, not ten minutes later', async () => {
    const { versions, fill, pass } = keptVersions();
    fill(true);
    expect(await versions.keep(project, encoded('first'))).toBeUndefined();
    fill(false);
    pass(1);
    expect(await versions.keep(project, encoded('second'))).toMatchObject({ sequence: 1 });
    pass(1);
    expect(await versions.keep(project, encoded('third'))).toBeUndefined();
  });
});

describe('on a full disk', () => {
  test('what is to be locked and cannot be goes: nothing stays readable', async () => {
    const { versions, fill, contents } = keptVersions();
    await versions.keep(project, encoded('{"open":1}'));
    fill(true);
    expect(await versions.rewrite(project, undefined, await newLock('three words for us'))).toEqual({
      left: 0,
      removed: 1,
    });
    expect(await contents()).toEqual([]);
  });

  test('what has a password already and cannot get another keeps the one it has, and it is said (R3)', async () => {
    const { versions, fill, contents } = keptVersions();
    const [lock, next] = [await newLock('three words for us'), await newLock('four other words for us')];
    for (const text of ['first', 'second', 'third']) await versions.keep(project, lockBytes(encoded(text), lock), true);
    await versions.writeNames(project, lockBytes(encoded('{"1":"Before the vote"}'), lock));
    fill(true);
    expect(await versions.rewrite(project, lock, next)).toEqual({ left: 4, removed: 0 });
    const read = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes && unlockWith(bytes, lock));
    expect((await contents()).map(read)).toEqual(['first', 'second', 'third']);
    expect(read(await versions.readNames(project))).toBe('{"1":"Before the vote"}');
  });

  test('what is to have no password any more stays locked as it was: nothing is lost', async () => {
    const { versions, fill, contents } = keptVersions();
    const lock = await newLock('three words for us');
    await versions.keep(project, lockBytes(encoded('earlier work'), lock));
    await versions.writeNames(project, lockBytes(encoded('{"1":"Before the vote"}'), lock));
    fill(true);
    await versions.rewrite(project, lock, undefined);
    const read = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes && unlockWith(bytes, lock));
    expect((await contents()).map(read)).toEqual(['earlier work']);
    expect(read(await versions.readNames(project))).toBe('{"1":"Before the vote"}');
  });
});
