import { basename, join } from 'node:path';
import { ownerOfTemporary } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { ownFiles } from './own-files.ts';
import { isAlive } from './owner.ts';

/** Removes unfinished files that a killed process left in a folder; those of a living process are not touched. */
export async function sweepLeftovers(
  disk: Disk,
  folder: string,
  alive: (pid: number) => boolean = isAlive,
): Promise<void> {
  const names = await disk.list(folder).catch(() => []);
  await sweep(
    disk,
    names.map((name) => join(folder, name)),
    alive,
  );
}

/** The same in the app's own folder and all folders in it. */
export async function sweepOwnLeftovers(disk: Disk, profile: string): Promise<void> {
  const files = await ownFiles(disk, profile);
  await sweep(
    disk,
    files.map(({ path }) => path),
    isAlive,
  );
}

async function sweep(disk: Disk, paths: readonly string[], alive: (pid: number) => boolean): Promise<void> {
  for (const path of paths) {
    const owner = ownerOfTemporary(basename(path));
    if (owner !== null && !alive(owner)) await disk.remove(path).catch(() => undefined);
  }
}
