import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf, ownerOfTemporary, temporaryBeside, writeWhole } from '../../electron/host/atomic-write.ts';
import { realDisk } from '../../electron/host/disk.ts';
import { sweepLeftovers } from '../../electron/host/leftovers.ts';
import { type DiskCall, diskCalls, diskError, failingDisk, watchedDisk } from '../support/faulty-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function folderWith(text: string) {
  const folder = realpathSync(temporaryFolder());
  const path = join(folder, 'One Card.accord');
  writeFileSync(path, text);
  return { folder, path, now: () => readFileSync(path, 'utf8'), names: () => readdirSync(folder) };
}

describe('a save that succeeds', () => {
  test('replaces the file and leaves nothing beside it', async () => {
    const { path, now, names } = folderWith('old');
    const written = await writeWhole(realDisk, path, bytes('new'));
    expect(written).toEqual({ ok: true, value: { hash: hashOf(bytes('new')) } });
    expect(now()).toBe('new');
    expect(names()).toEqual(['One Card.accord']);
  });

  test('writes, syncs, renames and syncs the folder, in this order (R2)', async () => {
    const { path, folder } = folderWith('old');
    const order: [DiskCall, string][] = [];
    await writeWhole(
      watchedDisk((call, at) => void order.push([call, at])),
      path,
      bytes('a longer text than before'),
    );
    const calls = order.map(([call]) => call);
    expect(calls.lastIndexOf('write')).toBeLessThan(calls.indexOf('sync'));
    expect(calls.indexOf('sync')).toBeLessThan(calls.indexOf('rename'));
    expect(calls.indexOf('rename')).toBeLessThan(calls.indexOf('syncFolder'));
    expect(order.at(-1)).toEqual(['syncFolder', folder]);
  });

  test.each(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
    'does so on a file system that cannot sync folders (%s)',
    async (code) => {
      const { path, now, names } = folderWith('old');
      expect((await writeWhole(failingDisk('syncFolder', code), path, bytes('new'))).ok).toBe(true);
      expect([now(), names()]).toEqual(['new', ['One Card.accord']]);
    },
  );

  test('keeps a link a link and replaces what it leads to', async () => {
    const { folder, path, now } = folderWith('old');
    const link = join(folder, 'link.accord');
    symlinkSync(path, link);
    await writeWhole(realDisk, link, bytes('new'));
    expect(now()).toBe('new');
    expect(realpathSync(link)).toBe(path);
  });

  test('keeps who may read the file', async () => {
    const { path } = folderWith('old');
    const { mode } = statSync(path);
    await writeWhole(realDisk, path, bytes('new'));
    expect(statSync(path).mode).toBe(mode);
  });
});

const faults: readonly [string, string][] = [
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['EFBIG', 'diskFull'],
  ['EROFS', 'readOnlyPlace'],
  ['EACCES', 'notAllowed'],
  ['EPERM', 'notAllowed'],
  ['EBUSY', 'busy'],
  ['EXDEV', 'diskFault'],
  ['EIO', 'diskFault'],
];
/** A folder that takes new files and lets none replace another has a way out of its own (R6). */
const neverReplaced = ['EACCES', 'EPERM', 'EXDEV'];
const everyFault = diskCalls.flatMap((call) =>
  faults.map(([code, kind]) => {
    const isForbidden = call === 'rename' && neverReplaced.includes(code);
    return { call, code, kind: isForbidden ? 'replaceForbidden' : kind };
  }),
);

describe('a save that fails keeps the previous file and leaves nothing beside it (R3, R4, R5)', () => {
  test.each(everyFault)('$code at $call', { timeout: 10_000 }, async ({ call, code, kind }) => {
    const { path, now, names } = folderWith('old');
    const written = await writeWhole(failingDisk(call, code), path, bytes('new and longer'));
    expect(written.ok ? 'written' : written.failure.kind).toBe(kind);
    // Once it is renamed, the new file is whole; only its name may not survive a power cut.
    expect(now()).toBe(call === 'syncFolder' ? 'new and longer' : 'old');
    expect(names()).toEqual(['One Card.accord']);
  });

  test('a disk that takes nothing more without an error', async () => {
    const { path, now } = folderWith('old');
    const disk = {
      ...realDisk,
      create: async (at: string, mode: number) => ({ ...(await realDisk.create(at, mode)), write: async () => 0 }),
    };
    const written = await writeWhole(disk, path, bytes('new'));
    expect(written).toEqual({ ok: false, failure: { kind: 'diskFull' } });
    expect(now()).toBe('old');
  });

  test('a folder that is not there', async () => {
    const { folder } = folderWith('old');
    const written = await writeWhole(realDisk, join(folder, 'gone', 'a.accord'), bytes('new'));
    expect(written).toEqual({ ok: false, failure: { kind: 'folderMissing' } });
  });
});

test('a file that another program holds for a moment is waited for (R5)', async () => {
  const { path, now } = folderWith('old');
  let refusals = 3;
  const disk = watchedDisk((call) => {
    if (call === 'rename' && refusals-- > 0) throw diskError('EBUSY');
  });
  expect((await writeWhole(disk, path, bytes('new'))).ok).toBe(true);
  expect(now()).toBe('new');
});

describe('a file that somebody else changed meanwhile', () => {
  const ours = { hashes: [hashOf(bytes('old'))] };

  test('is not overwritten (R8)', async () => {
    const { path, now } = folderWith('theirs');
    const written = await writeWhole(realDisk, path, bytes('new'), ours);
    expect(written).toEqual({ ok: false, failure: { kind: 'changedOutside' } });
    expect(now()).toBe('theirs');
  });

  test('is no conflict when it was only touched, or is gone', async () => {
    const { path, now } = folderWith('old');
    expect((await writeWhole(realDisk, path, bytes('new'), ours)).ok).toBe(true);
    expect(now()).toBe('new');
  });

  test('is never taken for a new one', async () => {
    const { path, now } = folderWith('theirs');
    const written = await writeWhole(realDisk, path, bytes('new'), 'absent');
    expect(written).toEqual({ ok: false, failure: { kind: 'exists', name: 'One Card.accord' } });
    expect(now()).toBe('theirs');
  });
});

describe('unfinished files (R7)', () => {
  const elsewhere = (pid: number) =>
    `.One Card.accord.0000beef.${pid}.8f14e45f-ceea-467f-a9d2-1d1cd3f2c0aa.accord-part`;
  const here = (pid: number) => basename(temporaryBeside('One Card.accord')).replace(`.${process.pid}.`, `.${pid}.`);
  const gone = 9_999_999;

  test('of processes that are gone are swept, those of living ones are not', async () => {
    const { folder, names } = folderWith('old');
    const living = here(process.pid);
    for (const name of [here(gone), living]) writeFileSync(join(folder, name), 'half');
    mkdirSync(join(folder, 'notes'));
    await sweepLeftovers(realDisk, folder);
    expect(names().sort()).toEqual([living, 'One Card.accord', 'notes'].sort());
    expect(ownerOfTemporary('One Card.accord')).toBeNull();
  });

  test('of another machine in the same folder are left to it, until they are a day old', async () => {
    const { folder, names } = folderWith('old');
    for (const pid of [gone, process.pid]) writeFileSync(join(folder, elsewhere(pid)), 'half');
    await sweepLeftovers(realDisk, folder);
    expect(names()).toHaveLength(3);
    const before = Date.now() / 1000 - 25 * 60 * 60;
    for (const pid of [gone, process.pid]) utimesSync(join(folder, elsewhere(pid)), before, before);
    await sweepLeftovers(realDisk, folder);
    expect(names()).toEqual(['One Card.accord']);
  });

  test('have names that a system can keep, however long the name of the file is', () => {
    expect(Buffer.byteLength(basename(temporaryBeside(`/${'計'.repeat(80)}.accord`)))).toBeLessThan(256);
  });
});
