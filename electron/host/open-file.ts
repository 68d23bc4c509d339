import { failure, type Result, success } from '../../shared/base/result.ts';
import { type ParsedFile, parseProject } from '../../shared/file/parse.ts';
import type { OpenFailure } from '../../shared/host/outcomes.ts';
import { hashOf } from './atomic-write.ts';
import { type Disk, errorCode } from './disk.ts';
import { largestFile } from './largest-file.ts';

export type ReadFile = ParsedFile & { hash: string };

/**
 * Reads a project file by its real path. Whatever is wrong with it, it is only read; what is not a plain file is not
 * even opened.
 */
export async function readProjectFile(disk: Disk, path: string): Promise<Result<ReadFile, OpenFailure>> {
  try {
    const facts = await disk.facts(path);
    // Reading from a pipe or a device could wait for ever.
    if (facts.kind !== 'file')
      return failure({ kind: 'notAFile', is: facts.kind === 'folder' ? 'a folder' : 'a device or a pipe' });
    if (facts.size > largestFile) return failure({ kind: 'tooLarge', bytes: facts.size, limit: largestFile });
    const bytes = await disk.readHere(path);
    const parsed = parseProject(bytes);
    return parsed.ok ? success({ ...parsed.value, hash: hashOf(bytes) }) : parsed;
  } catch (error) {
    return failure(openFailureOf(error));
  }
}

function openFailureOf(error: unknown): OpenFailure {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'notAllowed' };
  return { kind: 'unreadable', code };
}
