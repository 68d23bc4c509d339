import { basename } from 'node:path';
import { failure, type Result, success } from '../../shared/base/result.ts';
import type { WriteFailure } from '../../shared/host/outcomes.ts';
import { type Expected, hashAt, hashOf, isExpected, ShortWrite, writeAll, writeFailureOf } from './atomic-write.ts';
import type { Disk } from './disk.ts';

/**
 * Writes into the file itself, for folders in which no file can take the place of another. The power may go in the
 * middle of it: so `backUp` keeps what is there first, and gives it back as it was kept, to be compared. The file is never
 * removed, and after a failure it is put back as it was.
 */
export async function writeInPlace(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  expected: Expected,
  backUp: (before: Uint8Array) => Promise<Uint8Array | undefined>,
): Promise<Result<{ hash: string }, WriteFailure>> {
  const name = basename(path);
  try {
    const before = await disk.read(path);
    if (!isExpected(hashOf(before), expected)) return failure({ kind: 'changedOutside' });
    const kept = await backUp(before);
    if (!kept || hashOf(kept) !== hashOf(before)) return failure({ kind: 'diskFull' });
    // Keeping it took a while: somebody may have written into the file meanwhile.
    if ((await hashAt(disk, path)) !== hashOf(before)) return failure({ kind: 'changedOutside' });
    try {
      await writeOver(disk, path, bytes);
    } catch (error) {
      await writeOver(disk, path, before).catch(() => undefined);
      throw error;
    }
    return success({ hash: hashOf(bytes) });
  } catch (error) {
    return failure(writeFailureOf(error, name));
  }
}

async function writeOver(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.change(path);
  try {
    await writeAll(file, bytes);
    await file.cut(bytes.length);
    await file.sync();
    if (hashOf(await file.read()) !== hashOf(bytes)) throw new ShortWrite();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}
