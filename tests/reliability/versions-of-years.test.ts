import { expect, test } from 'vitest';
import { createVersions } from '../../electron/host/versions.ts';
import { mostVersions } from '../../electron/host/versions-to-forget.ts';
import { diskInMemory } from '../support/disk-in-memory.ts';
import { figure, randomFrom, times } from '../support/figures.ts';

const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const project = { project: id, path: '/library/One Card.accord' };
const MiB = 1024 * 1024;

test('R11, R12: ten years of saves keep at most 80 versions and 100 MB, the newest always, whatever the clock does', {
  timeout: 3_600_000,
}, async () => {
  const seed = 11;
  const random = randomFrom(seed);
  const count = times(2500, 350_000);
  const disk = diskInMemory();
  let now = Date.UTC(2026, 0, 1);
  const versions = createVersions(disk, '/profile/versions', { now: () => now });
  // A file of this size each time, without the memory for it.
  const sizes = [2_000, 400_000, 2 * MiB].map((size) => new Uint8Array(size));
  let jumps = 0;
  let most = 0;
  let last = 0;
  for (let save = 1; save <= count; save += 1) {
    now += 15 * 60_000;
    if (random(500) === 0) {
      // Ten years back or forward, or an hour for the summer.
      now += ([-10, 10, -1 / 8766, 1 / 8766][random(4)] ?? 0) * 365.25 * 86_400_000;
      jumps += 1;
    }
    const kept = await versions.keep(project, sizes[random(100) < 90 ? 0 : 1 + random(2)] ?? new Uint8Array(1), true);
    if (!kept || kept.sequence <= last) throw new Error(`save ${save} was not kept as the newest`);
    last = kept.sequence;
    if (save % 97 !== 0 && save !== count) continue;
    const list = await versions.list(project);
    const bytes = list.reduce((sum, { size }) => sum + size, 0);
    most = Math.max(most, list.length);
    expect(list.length).toBeLessThanOrEqual(mostVersions);
    expect(bytes).toBeLessThanOrEqual(100 * MiB);
    expect(list.at(-1)).toEqual(kept);
  }
  expect(most).toBe(mostVersions);
  expect(last).toBe(count);
  figure('R11', `${count.toLocaleString('en')} saves: at most ${most} versions, the newest always kept`, seed);
  figure('R12', `${jumps} jumps of the clock: 0 wrong prunes`, seed);
});
