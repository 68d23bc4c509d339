import { join } from 'node:path';
import { ownerOfTemporary } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { isAlive } from './owner.ts';

/** Removes unfinished files that a killed process left in a folder; those of a living process are not touched. */
export async function sweepLeftovers(
  disk: Disk,
  folder: string,
  alive: (pid: number) => boolean = isAlive,
): Promise<void> {
  const names = await disk.list(folder).catch(() => []);
  for (const name of names) {
    const owner = ownerOfTemporary(name);
    if (owner !== null && !alive(owner)) await disk.remove(join(folder, name)).catch(() => undefined);
  }
}
