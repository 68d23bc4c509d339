import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf, writeWhole } from '../../electron/host/atomic-write.ts';
import type { Disk } from '../../electron/host/disk.ts';
import { type DiskCall, diskCalls, diskError, watchedDisk } from '../support/faulty-disk.ts';
import { figure, randomFrom, times } from '../support/figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const long = bytes('new and longer '.repeat(400));

function folderWith(text: string) {
  const folder = realpathSync(temporaryFolder());
  const path = join(folder, 'One Card.accord');
  writeFileSync(path, text);
  return { folder, path, now: () => readFileSync(path, 'utf8'), names: () => readdirSync(folder) };
}

/** A disk that fails at the call of this number of this kind. */
const failingAt = (call: DiskCall, nth: number, code: string): { disk: Disk; calls: () => number } => {
  let made = 0;
  const disk = watchedDisk((each) => {
    if (each !== call) return;
    made += 1;
    if (made === nth) throw diskError(code);
  });
  return { disk, calls: () => made };
};

test('R3: a disk that is full, at a limit or over a quota at any one of the writes keeps the old file', async () => {
  let failed = 0;
  for (const code of ['ENOSPC', 'EDQUOT', 'EFBIG'])
    for (let nth = 1; ; nth += 1) {
      const { path, now, names } = folderWith('old');
      const { disk, calls } = failingAt('write', nth, code);
      const written = await writeWhole(disk, path, long);
      if (calls() < nth) {
        expect(written.ok).toBe(true);
        break;
      }
      expect(written).toEqual({ ok: false, failure: { kind: 'diskFull' } });
      expect(now()).toBe('old');
      expect(names()).toEqual(['One Card.accord']);
      failed += 1;
    }
  expect(failed).toBeGreaterThan(20);
  figure('R3', `${failed} writes failed with ENOSPC, EDQUOT or EFBIG: 0 old files touched, 0 temporary files left`);
});

test.each(['sync', 'close'] as const)(
  'R4: after an I/O error at %s the next save writes a new file from memory and never syncs the old one again',
  async (call) => {
    const { path, now, names } = folderWith('old');
    const seen: [DiskCall, string][] = [];
    let isBroken = true;
    const disk = watchedDisk((each, at) => {
      seen.push([each, at]);
      if (each === call && isBroken) throw diskError('EIO');
    });
    expect(await writeWhole(disk, path, long)).toEqual({ ok: false, failure: { kind: 'diskFault', code: 'EIO' } });
    expect([now(), names()]).toEqual(['old', ['One Card.accord']]);
    const [first] = seen.filter(([each]) => each === 'create').map(([, at]) => at);
    isBroken = false;
    const before = seen.length;
    expect((await writeWhole(disk, path, long)).ok).toBe(true);
    const again = seen.slice(before);
    expect(again.map(([, at]) => at)).not.toContain(first);
    expect(again.filter(([each]) => each === 'create')).toHaveLength(1);
    expect(readFileSync(path)).toEqual(Buffer.from(long));
    figure('R4', `EIO at ${call}: the next save is whole, in a new temporary file`);
  },
);

test('R5: each error at each call leaves the old file, or the new one whole', { timeout: 300_000 }, async () => {
  const codes = ['EROFS', 'EACCES', 'EPERM', 'EBUSY', 'EXDEV', 'EIO', 'ENOSPC'];
  let tried = 0;
  for (const call of diskCalls)
    for (const code of codes) {
      const { path, now, names } = folderWith('old');
      // The first of the calls fails, and only it: a rename that is blocked once is tried again.
      const { disk } = failingAt(call, 1, code);
      const written = await writeWhole(disk, path, long);
      const isNew = written.ok || call === 'syncFolder';
      expect(hashOf(bytes(now())), `${code} at ${call}`).toBe(hashOf(isNew ? long : bytes('old')));
      expect(names()).toEqual(['One Card.accord']);
      tried += 1;
    }
  figure('R5', `${tried} pairs of an error and a call: 0 damaged files`);
});

describe('R6: a folder that forbids renaming', () => {
  test('keeps its file: it is neither written in place nor unlinked, and the save says that it may not', async () => {
    const { path, now, names } = folderWith('old');
    const touched: string[] = [];
    const forbids = watchedDisk((call) => {
      if (call === 'rename') throw diskError('EPERM');
    });
    const disk: Disk = {
      ...forbids,
      create: (at, mode) => {
        touched.push(at);
        return forbids.create(at, mode);
      },
      remove: (at) => {
        touched.push(at);
        return forbids.remove(at);
      },
    };
    const written = await writeWhole(disk, path, long);
    expect(written).toEqual({ ok: false, failure: { kind: 'replaceForbidden' } });
    expect([now(), names()]).toEqual(['old', ['One Card.accord']]);
    expect(touched).not.toContain(path);
    figure('R6', 'nothing is written in place without consent: the file is untouched, and it is asked');
  });
});

test('R8: whenever another program writes the file during our save, neither work is lost; a touch is no conflict', {
  timeout: 600_000,
}, async () => {
  const seed = 8;
  const random = randomFrom(seed);
  const count = times(200, 2000);
  // Between reading for the last time and renaming there is one call; no program can look in between.
  const moments = diskCalls.slice(0, diskCalls.indexOf('rename'));
  const found = { kept: 0, saved: 0 };
  for (let round = 0; round < count; round += 1) {
    const { path, now, names } = folderWith('ours');
    const at = moments[random(moments.length)] ?? 'create';
    const isTouch = random(3) === 0;
    let done = false;
    const disk = watchedDisk((call) => {
      if (call !== at || done) return;
      done = true;
      writeFileSync(path, isTouch ? 'ours' : `theirs ${round}`);
    });
    const written = await writeWhole(disk, path, long, { hashes: [hashOf(bytes('ours'))] });
    const what = `round ${round}: ${isTouch ? 'a touch' : 'a change'} at ${at}`;
    expect(done, what).toBe(true);
    expect(written.ok, what).toBe(isTouch);
    expect(now(), what).toBe(isTouch ? new TextDecoder().decode(long) : `theirs ${round}`);
    expect(names(), what).toEqual(['One Card.accord']);
    found[isTouch ? 'saved' : 'kept'] += 1;
  }
  expect(Math.min(found.kept, found.saved)).toBeGreaterThan(count / 10);
  figure(
    'R8',
    `${count} interleavings: 0 silent overwrites in ${found.kept}, 0 false conflicts in ${found.saved}`,
    seed,
  );
});
