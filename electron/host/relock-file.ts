import { isEncrypted } from '../../shared/file/encrypted-envelope.ts';
import { writeWhole } from './atomic-write.ts';
import { type Disk, errorCode } from './disk.ts';

/** How many kept files stay locked, or open, as they were, and how many could not be locked and had to go. */
export type Relocking = { left: number; removed: number };

/** Where in a kept file the bytes of a project are. */
export type Inside = {
  take: (file: Uint8Array) => Uint8Array;
  put: (file: Uint8Array, inside: Uint8Array) => Uint8Array;
};
/** The whole file is nothing else. */
export const whole: Inside = { take: (file) => file, put: (_file, inside) => inside };

/**
 * Writes a kept file anew by what `relocked` gives. Only what can be read without a password goes when it was to get one
 * and could not: nothing may stay readable that was to be locked. Everything else that cannot be changed stays as it is.
 */
export async function relockFile(
  disk: Disk,
  path: string,
  change: (inside: Uint8Array) => Uint8Array | undefined,
  { mustLock, inside = whole }: { mustLock: boolean; inside?: Inside },
): Promise<Relocking> {
  let found: Uint8Array;
  try {
    found = await disk.read(path);
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? allDone : left;
  }
  const before = inside.take(found);
  const after = change(before);
  if (after === before) return allDone;
  if (after && (await writeWhole(disk, path, inside.put(found, after))).ok) return allDone;
  if (!mustLock || isEncrypted(before)) return left;
  return disk.remove(path).then(
    () => removed,
    () => left,
  );
}

const allDone: Relocking = { left: 0, removed: 0 };
const left: Relocking = { left: 1, removed: 0 };
const removed: Relocking = { left: 0, removed: 1 };

export const together = (all: readonly Relocking[]): Relocking => ({
  left: all.reduce((sum, each) => sum + each.left, 0),
  removed: all.reduce((sum, each) => sum + each.removed, 0),
});

/** The same of files one after the other: what goes makes room for the next. */
export async function relockFiles(
  paths: readonly string[],
  relock: (path: string) => Promise<Relocking>,
): Promise<Relocking> {
  const all: Relocking[] = [];
  for (const path of paths) all.push(await relock(path));
  return together(all);
}
