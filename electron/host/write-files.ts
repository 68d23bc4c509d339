import { basename, dirname, extname, join } from 'node:path';
import { failure, type Result, success } from '../../shared/base/result.ts';
import type { WriteFailure } from '../../shared/host/outcomes.ts';
import { type Expected, writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { namesToTry } from './file-names.ts';

/** Where the user wants a file, and what may be there: nothing, unless they were asked whether it is to be replaced. */
export type Chosen = { path: string; expected: Expected };

/** "map.csv" with the suffix "-people" is "map-people.csv". */
const withSuffix = (path: string, suffix: string): string =>
  suffix === '' ? path : join(dirname(path), `${basename(path, extname(path))}${suffix}${extname(path)}`);

/**
 * Writes files beside each other under the name that was chosen, all of them or none, and gives their names. Where there
 * are several, nobody was asked about the names they get: none of them replaces a file that is there.
 */
export async function writeFiles(
  disk: Disk,
  { path, expected }: Chosen,
  files: readonly { suffix: string; bytes: Uint8Array }[],
): Promise<Result<string, WriteFailure>> {
  const written: string[] = [];
  for (const { suffix, bytes } of files) {
    const target = withSuffix(path, suffix);
    const outcome = await writeWhole(disk, target, bytes, suffix === '' ? expected : 'absent');
    if (!outcome.ok) {
      for (const each of written) await disk.remove(each).catch(() => undefined);
      return failure(outcome.failure);
    }
    written.push(target);
  }
  return success(written.map((each) => basename(each)).join(' and '));
}

/** A name under which none of several files would replace one that is there. */
export async function freePath(disk: Disk, path: string, suffixes: readonly string[]): Promise<string> {
  for (const name of namesToTry(basename(path))) {
    const tried = join(dirname(path), name);
    const there = await Promise.all(
      suffixes.map((suffix) => disk.facts(withSuffix(tried, suffix)).catch(() => undefined)),
    );
    if (there.every((each) => each === undefined)) return tried;
  }
  return path;
}
