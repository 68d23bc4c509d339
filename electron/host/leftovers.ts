import { join } from 'node:path';
import { ownerOfTemporary } from './atomic-write.ts';
import type { Disk } from './disk.ts';

/** Removes unfinished files that a killed process left in a folder; those of a living process are not touched. */
export async function sweepLeftovers(
  disk: Disk,
  folder: string,
  isAlive: (pid: number) => boolean = alive,
): Promise<void> {
  const names = await disk.list(folder).catch(() => []);
  for (const name of names) {
    const owner = ownerOfTemporary(name);
    if (owner !== null && !isAlive(owner)) await disk.remove(join(folder, name)).catch(() => undefined);
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process answers with EPERM: it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
