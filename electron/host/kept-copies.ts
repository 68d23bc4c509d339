import type { Project } from '../../shared/model/project.ts';
import type { Lock } from './encryption.ts';
import { bytesOf, type Open } from './open-projects.ts';
import type { Recovery } from './recovery.ts';

/** The recovery copy of an open project: kept while its work is in no file, and gone once it is. */
export function createKeptCopies(recovery: Recovery) {
  const turns = new WeakMap<Open, Promise<unknown>>();

  /** One copy of a project is written after the other: an older one must not come last. */
  const inTurn = <Done>(entry: Open, work: () => Promise<Done>): Promise<Done> => {
    const turn = (turns.get(entry) ?? Promise.resolve()).then(work, work);
    turns.set(entry, turn);
    return turn;
  };

  const write = async (entry: Open, bytes: Uint8Array): Promise<boolean> => {
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
  };

  const newest = (entry: Open, bytes: Uint8Array): Uint8Array => (entry.newer ? bytesOf(entry, entry.newer) : bytes);

  return {
    /** Keeps a copy of work that is in no file yet, or of what came after it. True when it is safe. */
    keepCopy: (entry: Open, bytes: Uint8Array): Promise<boolean> =>
      inTurn(entry, () => write(entry, newest(entry, bytes))),

    /** Keeps a copy of what came after the work that is being saved just now: a save may take long. True when it is safe. */
    keepNewer(entry: Open, content: Project): Promise<boolean> {
      entry.newer = content;
      return inTurn(entry, () => write(entry, bytesOf(entry, content)));
    },

    /** The work is safe in a file. What came after it stays kept, as work on what is in that file now. */
    dropCopy: (entry: Open): Promise<void> =>
      inTurn(entry, async () => {
        if (entry.newer) return void (await write(entry, bytesOf(entry, entry.newer)));
        if (entry.recovery) await recovery.drop(entry.recovery);
        entry.recovery = undefined;
      }),

    /** Once nothing is being written any more. */
    settled: async (entry: Open): Promise<void> => void (await turns.get(entry)),

    /** Makes what was kept of this project before, by whomever, as locked as its file is now. */
    relock: (entry: Open, before: Lock | undefined, mustLock: boolean) =>
      inTurn(entry, () => recovery.relock({ path: entry.path, project: entry.last.id }, before, entry.lock, mustLock)),
  };
}

export type KeptCopies = ReturnType<typeof createKeptCopies>;
