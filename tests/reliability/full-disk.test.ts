import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeWhole } from '../../electron/host/atomic-write.ts';
import { realDisk } from '../../electron/host/disk.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A real file system of 1 MiB; nothing where this user may not mount one. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  if (mounted.status !== 0) return undefined;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
}

test('a full disk keeps the previous file byte for byte and leaves nothing beside it (R3)', async (context) => {
  const folder = smallDisk();
  if (!folder) return context.skip('this user may not mount a small disk: run as root to include it');
  const path = join(folder, 'project.accord');
  const before = 'p'.repeat(300_000);
  writeFileSync(path, before);
  const written = await writeWhole(realDisk, path, new Uint8Array(900_000));
  expect(written).toEqual({ ok: false, failure: { kind: 'diskFull' } });
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(readdirSync(folder)).toEqual(['project.accord']);
  expect((await writeWhole(realDisk, path, new Uint8Array(300_000))).ok).toBe(true);
});
