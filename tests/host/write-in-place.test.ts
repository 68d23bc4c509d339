import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../electron/host/atomic-write.ts';
import { type Disk, realDisk } from '../../electron/host/disk.ts';
import { writeInPlace } from '../../electron/host/write-in-place.ts';
import { diskError } from '../support/faulty-disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const old = 'what was there before, and longer than what comes';

function file() {
  const folder = temporaryFolder();
  const path = join(folder, 'One Card.accord');
  writeFileSync(path, old);
  const inode = statSync(path).ino;
  const kept: Uint8Array[] = [];
  const backUp = async (before: Uint8Array) => {
    kept.push(before);
    return before;
  };
  const isSameFile = () => statSync(path).ino === inode && readdirSync(folder).length === 1;
  return { path, kept, backUp, isSameFile, now: () => readFileSync(path, 'utf8') };
}

const mine = { hashes: [hashOf(bytes(old))] };

/** Fails at the nth call to the opened file, once. */
function failingAt(nth: number): { disk: Disk; failed: () => boolean } {
  let calls = 0;
  const count = () => {
    calls += 1;
    if (calls === nth) throw diskError('EIO');
  };
  const disk: Disk = {
    ...realDisk,
    async change(path) {
      count();
      const opened = await realDisk.change(path);
      return {
        ...opened,
        async write(part) {
          count();
          return opened.write(part.subarray(0, Math.max(1, part.length >> 1)));
        },
        async cut(size) {
          count();
          await opened.cut(size);
        },
        async sync() {
          count();
          await opened.sync();
        },
      };
    },
    remove: async () => {
      throw new Error('The file must not be removed.');
    },
  };
  return { disk, failed: () => calls >= nth };
}

describe('writing into the file itself, where no file can be replaced (R6)', () => {
  test('keeps a copy first, and the file is the same file afterwards', async () => {
    const { path, kept, backUp, isSameFile, now } = file();
    const written = await writeInPlace(realDisk, path, bytes('short'), mine, backUp);
    expect(written).toEqual({ ok: true, value: { hash: hashOf(bytes('short')) } });
    expect(now()).toBe('short');
    expect(kept.map((each) => new TextDecoder().decode(each))).toEqual([old]);
    expect(isSameFile()).toBe(true);
  });

  test('is not begun while the copy is not there, or is not what it should be', async () => {
    const { path, now } = file();
    for (const wrong of [undefined, bytes('another')])
      expect((await writeInPlace(realDisk, path, bytes('short'), mine, async () => wrong)).ok).toBe(false);
    expect(now()).toBe(old);
  });

  test('is not begun when somebody else changed the file', async () => {
    const { path, kept, backUp, now } = file();
    writeFileSync(path, 'theirs');
    const written = await writeInPlace(realDisk, path, bytes('short'), mine, backUp);
    expect(written).toEqual({ ok: false, failure: { kind: 'changedOutside' } });
    expect(now()).toBe('theirs');
    expect(kept).toEqual([]);
  });

  test('is not begun when somebody else changed the file while its copy was kept (R8)', async () => {
    const { path, backUp, now } = file();
    const written = await writeInPlace(realDisk, path, bytes('short'), mine, (before) => {
      writeFileSync(path, 'theirs');
      return backUp(before);
    });
    expect(written).toEqual({ ok: false, failure: { kind: 'changedOutside' } });
    expect(now()).toBe('theirs');
  });

  test('puts the file back as it was, whichever call to the disk fails', async () => {
    for (let nth = 1; ; nth += 1) {
      const { path, backUp, isSameFile, now } = file();
      const { disk, failed } = failingAt(nth);
      const written = await writeInPlace(disk, path, bytes('something else'), mine, backUp);
      expect(isSameFile(), `call ${nth}`).toBe(true);
      if (!failed()) {
        expect(written.ok).toBe(true);
        break;
      }
      expect(written, `call ${nth}`).toEqual({ ok: false, failure: { kind: 'diskFault', code: 'EIO' } });
      expect(now(), `call ${nth}`).toBe(old);
    }
  });
});
