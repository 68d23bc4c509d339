import type { Lock } from './encryption.ts';
import { bytesOf, type Open } from './open-projects.ts';
import type { Recovery } from './recovery.ts';

/** The recovery copy of an open project: kept while its work is in no file, and gone once it is. */
export function createKeptCopies(recovery: Recovery) {
  return {
    /** Keeps a copy of work that is in no file yet. True when it is safe. */
    async keepCopy(entry: Open, bytes: Uint8Array): Promise<boolean> {
      const about = { path: entry.path, basedOn: entry.ours[0] ?? '' };
      const { base, lock } = entry;
      const mark = `${about.basedOn} ${lock?.kdf.salt ?? ''}`;
      const kept = await recovery.keep(
        entry.recovery,
        about,
        bytes,
        base ? { mark, bytes: () => bytesOf(entry, base) } : undefined,
      );
      entry.recovery ??= kept;
      return kept !== undefined;
    },

    /** Makes what was kept of this project before, by whomever, as locked as its file is now. */
    relock: (entry: Open, before: Lock | undefined, mustLock: boolean) =>
      recovery.relock({ path: entry.path, project: entry.last.id }, before, entry.lock, mustLock),

    /** The work is safe in a file. */
    async dropCopy(entry: Open): Promise<void> {
      if (entry.recovery) await recovery.drop(entry.recovery);
      entry.recovery = undefined;
    },
  };
}

export type KeptCopies = ReturnType<typeof createKeptCopies>;
