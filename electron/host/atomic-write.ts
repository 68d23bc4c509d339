import { createHash, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { failure, type Result, success } from '../../shared/base/result.ts';
import type { WriteFailure } from '../../shared/host/outcomes.ts';
import { type Disk, type DiskFile, errorCode } from './disk.ts';

/** What must be at the path just before it is replaced: one of these (by SHA-256), nothing at all, or whatever. */
export type Expected = { hashes: readonly string[] } | 'absent' | 'anything';

/** How long a rename that another program blocks is tried again, and how often, in milliseconds. */
const patience = 2000;
const pause = 50;

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Writes a file whole or not at all: a new file beside it, every byte, checked, synced, renamed over the old one, and
 * the folder synced. Gives the SHA-256 of what was written. After a failure the old file is there, byte for byte, and
 * nothing is left beside it.
 */
export async function writeWhole(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  expected: Expected = 'anything',
): Promise<Result<{ hash: string }, WriteFailure>> {
  const target = await throughLinks(disk, path);
  const folder = dirname(target);
  const temporary = temporaryBeside(target);
  try {
    await writeTemporary(disk, temporary, bytes, await modeOf(disk, target));
    const found = await hashAt(disk, target);
    // Somebody may have changed the file since we read it: their work must not disappear under ours.
    if (!isExpected(found, expected)) {
      await disk.remove(temporary);
      return failure(
        found !== null && expected === 'absent' ? { kind: 'exists', name: basename(path) } : { kind: 'changedOutside' },
      );
    }
    const blocked = await renamePatiently(disk, temporary, target);
    if (blocked) {
      await disk.remove(temporary).catch(() => undefined);
      return failure(blocked);
    }
    // The power may go now: until the folder is synced, the old name may come back.
    await syncNames(disk, folder);
    return success({ hash: hashOf(bytes) });
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    return failure(writeFailureOf(error, basename(path)));
  }
}

const cannotSyncFolders = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Makes the names in a folder survive a power cut, where its file system can: that of a network drive often cannot. */
export const syncNames = (disk: Disk, folder: string): Promise<void> =>
  disk.syncFolder(folder).catch((error: unknown) => {
    if (!cannotSyncFolders.has(errorCode(error))) throw error;
  });

/** A link is followed, so that the file it points to is replaced and the link stays a link. */
const throughLinks = (disk: Disk, path: string): Promise<string> => disk.realPath(path).catch(() => path);

/** Tells our own machine from others that write into the same folder. */
const machine = hashOf(new TextEncoder().encode(hostname())).slice(0, 8);

/** A new hidden name beside a file, for what is not finished; it says who was at it. */
export const temporaryBeside = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 60)}.${machine}.${process.pid}.${randomUUID()}.accord-part`);

/** Which process an unfinished file of ours is from, by its name; of one from another machine, that it is `elsewhere`. */
export function ownerOfTemporary(name: string): number | 'elsewhere' | null {
  const found = /\.(?:([0-9a-f]{8})\.)?(\d+)\.[0-9a-f-]{36}\.accord-part$/.exec(name);
  return found && (found[1] === machine ? Number(found[2]) : 'elsewhere');
}

const modeOf = (disk: Disk, path: string): Promise<number> =>
  disk.facts(path).then(
    (facts) => facts.mode,
    () => 0o600,
  );

/** The disk took less than it was given. */
export class ShortWrite extends Error {
  readonly code = 'ENOSPC';
}

/** Writes every byte, in as many calls as it takes. */
export async function writeAll(file: Pick<DiskFile, 'write'>, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written));
    if (count === 0) throw new ShortWrite();
    written += count;
  }
}

async function writeTemporary(disk: Disk, path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await disk.create(path, mode);
  try {
    await writeAll(file, bytes);
    // A full disk may take a part of the bytes and report no error.
    if ((await file.size()) !== bytes.length) throw new ShortWrite();
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/** The SHA-256 of what is in a file; nothing when there is none. */
export const hashAt = (disk: Disk, path: string): Promise<string | null> =>
  disk.read(path).then(hashOf, (error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });

export const isExpected = (found: string | null, expected: Expected): boolean =>
  expected === 'anything' ||
  (expected === 'absent' ? found === null : found === null || expected.hashes.includes(found));

const blocked = new Set(['EPERM', 'EBUSY', 'EACCES']);
const neverReplaced = new Set(['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV']);

/**
 * Virus scanners and sync services hold a file for a moment; their hold is waited out. Some folders take new files and
 * never let one replace another: that is a failure with a way out of its own.
 */
async function renamePatiently(disk: Disk, from: string, to: string): Promise<WriteFailure | undefined> {
  const last = Date.now() + patience;
  for (;;) {
    try {
      await disk.rename(from, to);
      return undefined;
    } catch (error) {
      const code = errorCode(error);
      if (neverReplaced.has(code)) return { kind: 'replaceForbidden' };
      if (!blocked.has(code)) throw error;
      if (Date.now() + pause > last) return code === 'EBUSY' ? { kind: 'busy' } : { kind: 'replaceForbidden' };
      await wait(pause);
    }
  }
}

/** The failed system call in the words of the contract. */
export function writeFailureOf(error: unknown, name: string): WriteFailure {
  const code = errorCode(error);
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return { kind: 'diskFull' };
    case 'EACCES':
    case 'EPERM':
      return { kind: 'notAllowed' };
    case 'EROFS':
      return { kind: 'readOnlyPlace' };
    case 'EBUSY':
      return { kind: 'busy' };
    case 'ENOENT':
    case 'ENOTDIR':
      return { kind: 'folderMissing' };
    case 'ENAMETOOLONG':
    case 'EINVAL':
      return { kind: 'badName', name };
    default:
      return { kind: 'diskFault', code };
  }
}
