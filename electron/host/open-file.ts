import { failure, type Result, success } from '../../shared/base/result.ts';
import { isEncrypted } from '../../shared/file/encrypted-envelope.ts';
import { type ParsedFile, parseProject } from '../../shared/file/parse.ts';
import type { OpenFailure } from '../../shared/host/outcomes.ts';
import { hashOf } from './atomic-write.ts';
import { type Disk, errorCode } from './disk.ts';
import { type Lock, unlockBytes, unlockWith } from './encryption.ts';
import { largestFile } from './largest-file.ts';

/** A project file that was read; `lock` when it is encrypted. */
export type ReadFile = ParsedFile & { hash: string; lock?: Lock | undefined };

/** What opens an encrypted file: its password, or a lock that is known already. */
export type Key = { password: string } | { lock: Lock };

/**
 * Reads a project file by its real path. Whatever is wrong with it, it is only read; what is not a plain file is not
 * even opened. An encrypted file needs its key.
 */
export async function readProjectFile(disk: Disk, path: string, key?: Key): Promise<Result<ReadFile, OpenFailure>> {
  try {
    const facts = await disk.facts(path);
    // Reading from a pipe or a device could wait for ever.
    if (facts.kind !== 'file')
      return failure({ kind: 'notAFile', is: facts.kind === 'folder' ? 'a folder' : 'a device or a pipe' });
    if (facts.size > largestFile) return failure({ kind: 'tooLarge', bytes: facts.size, limit: largestFile });
    const bytes = await disk.readHere(path);
    const opened = await unlocked(bytes, key);
    if (!opened.ok) return opened;
    const parsed = parseProject(opened.value.plain);
    return parsed.ok ? success({ ...parsed.value, hash: hashOf(bytes), lock: opened.value.lock }) : parsed;
  } catch (error) {
    return failure(openFailureOf(error));
  }
}

/** What is in the bytes of a file: those of an encrypted one need their key. */
export async function unlocked(
  bytes: Uint8Array,
  key: Key | undefined,
): Promise<Result<{ plain: Uint8Array; lock?: Lock }, OpenFailure>> {
  if (!isEncrypted(bytes)) return success({ plain: bytes });
  if (!key) return failure({ kind: 'locked' });
  if ('password' in key) {
    const opened = await unlockBytes(bytes, key.password);
    return opened.ok ? opened : failure({ kind: 'notUnlocked' });
  }
  const plain = unlockWith(bytes, key.lock);
  return plain ? success({ plain, lock: key.lock }) : failure({ kind: 'notUnlocked' });
}

function openFailureOf(error: unknown): OpenFailure {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'notAllowed' };
  return { kind: 'unreadable', code };
}
