import { basename, join } from 'node:path';
import { ownerOfTemporary } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { ownFiles } from './own-files.ts';
import { isAlive } from './owner.ts';

/** Nobody writes one file for so long, in milliseconds. */
const long = 24 * 60 * 60 * 1000;

/**
 * Removes unfinished files that a killed process left in a folder. Those of a living process are not touched; those of
 * another machine, whose processes nobody can ask after here, only when they are old.
 */
export async function sweepLeftovers(disk: Disk, folder: string): Promise<void> {
  const names = await disk.list(folder).catch(() => []);
  for (const name of names) await sweep(disk, join(folder, name));
}

/** The same in the app's own folder and all folders in it: what was to be protected may be in there, readable. */
export async function sweepOwnLeftovers(disk: Disk, profile: string): Promise<void> {
  for (const { path } of await ownFiles(disk, profile)) await sweep(disk, path);
}

async function sweep(disk: Disk, path: string): Promise<void> {
  const owner = ownerOfTemporary(basename(path));
  if (owner === null) return;
  const isLeft = owner === 'elsewhere' ? await isOld(disk, path) : !isAlive(owner);
  if (isLeft) await disk.remove(path).catch(() => undefined);
}

const isOld = (disk: Disk, path: string): Promise<boolean> =>
  disk.facts(path).then(
    ({ changedAt }) => Date.now() - changedAt > long,
    () => false,
  );
