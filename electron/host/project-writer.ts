import { join } from 'node:path';
import { failure, type Result, success } from '../../shared/base/result.ts';
import type { WriteFailure } from '../../shared/host/outcomes.ts';
import { type Expected, hashAt, hashOf, writeFailureOf, writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { namesToTry } from './file-names.ts';
import type { KeptCopies } from './kept-copies.ts';
import { type Open, versionedOf } from './open-projects.ts';
import type { Versions } from './versions.ts';
import { writeInPlace } from './write-in-place.ts';

type Parts = { disk: Disk; versions: Versions; copies: KeptCopies };

/** A save that takes longer than this, in milliseconds, has a copy of its work kept meanwhile. */
const slow = 250;

/** Writes the file of an open project; whatever is replaced by it is kept first. */
export function createProjectWriter({ disk, versions, copies: { keepCopy } }: Parts) {
  const write = async (entry: Open, path: string, bytes: Uint8Array, expected: Expected) => {
    let keeping: Promise<unknown> | undefined;
    const timer = setTimeout(() => {
      keeping = keepCopy(entry, bytes);
    }, slow);
    const written = await (entry.inPlace
      ? writeInPlace(disk, path, bytes, expected, (before) => backUp(entry, before, bytes))
      : writeWhole(disk, path, bytes, expected));
    clearTimeout(timer);
    await keeping;
    // A rename may have succeeded before its folder could not be synced: what is there then is ours too.
    entry.ours = written.ok ? [written.value.hash] : [...entry.ours, hashOf(bytes)];
    return written;
  };

  /** Both the file as it is and what is to be in it are safe before the file itself is touched. */
  const backUp = async (entry: Open, before: Uint8Array, after: Uint8Array): Promise<Uint8Array | undefined> => {
    const version = await versions.keep(versionedOf(entry), before, true);
    const isSafe = version !== undefined && (await keepCopy(entry, after));
    return isSafe ? disk.read(await versions.pathOf(versionedOf(entry), version)) : undefined;
  };

  /** Before a file is written for the first time, it is kept as it was found. */
  const keepOriginal = async (entry: Open): Promise<void> => {
    if (entry.originalKept) return;
    entry.originalKept = true;
    const bytes = await disk.read(entry.path).catch(() => null);
    if (bytes) await versions.keep(versionedOf(entry), bytes, true);
  };

  /** A save that failed late may have left its file: the next one goes into that, and not beside it. */
  const isOurs = async (entry: Open, path: string): Promise<boolean> => {
    const hash = await hashAt(disk, path).catch(() => null);
    return hash !== null && entry.ours.includes(hash);
  };

  return {
    /** The first save of a new project finds a free name in its folder. */
    async writeFirst(
      entry: Open,
      bytes: Uint8Array,
      folder: string,
      wanted: string,
    ): Promise<Result<string, WriteFailure>> {
      try {
        await disk.makeFolder(folder);
      } catch (error) {
        return failure(writeFailureOf(error, folder));
      }
      for (const name of namesToTry(wanted)) {
        const path = join(folder, name);
        const written = await write(
          entry,
          path,
          bytes,
          (await isOurs(entry, path)) ? { hashes: entry.ours } : 'absent',
        );
        if (written.ok) return success(path);
        if (written.failure.kind !== 'exists') return written;
      }
      return failure({ kind: 'exists', name: wanted });
    },

    /** Every later save replaces what is ours, and never what somebody else has written. */
    async writeAgain(entry: Open, bytes: Uint8Array) {
      await keepOriginal(entry);
      return write(entry, entry.path, bytes, { hashes: entry.ours });
    },
  };
}
