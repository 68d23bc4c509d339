import { join } from 'node:path';
import { ownerOfTemporary } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { isAlive } from './owner.ts';

/** Nobody writes one file for so long, in milliseconds. */
const long = 24 * 60 * 60 * 1000;

/**
 * Removes unfinished files that a killed process left in a folder. Those of a living process are not touched; those of
 * another machine, whose processes nobody can ask after here, only when they are old.
 */
export async function sweepLeftovers(disk: Disk, folder: string): Promise<void> {
  for (const name of await disk.list(folder).catch(() => [])) {
    const owner = ownerOfTemporary(name);
    if (owner === null) continue;
    const path = join(folder, name);
    const isLeft = owner === 'elsewhere' ? await isOld(disk, path) : !isAlive(owner);
    if (isLeft) await disk.remove(path).catch(() => undefined);
  }
}

/** The same in every folder that the app writes into by itself: what was to be protected may be in there, readable. */
export async function sweepOwnFolders(disk: Disk, profile: string, library: string): Promise<void> {
  const versions = join(profile, 'versions');
  const projects = await disk.list(versions).catch(() => []);
  for (const folder of [profile, join(profile, 'pictures'), library, ...projects.map((id) => join(versions, id))])
    await sweepLeftovers(disk, folder);
}

const isOld = (disk: Disk, path: string): Promise<boolean> =>
  disk.facts(path).then(
    ({ changedAt }) => Date.now() - changedAt > long,
    () => false,
  );
