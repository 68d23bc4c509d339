import { createHash, randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Holder, holderDoor } from '../../shared/host/outcomes.ts';
import { temporaryBeside, writeAll } from './atomic-write.ts';
import { type Disk, errorCode } from './disk.ts';
import { type Owner, ownerSchema, type Processes } from './owner.ts';
import type { Clock } from './ports.ts';

const lockSchema = ownerSchema.extend({
  /** Tells one hold from the next: a file that was copied or restored by a sync service is another's. */
  id: z.uuid(),
  door: holderDoor,
  /** Milliseconds since 1970. */
  since: z.number(),
});
type LockFile = z.infer<typeof lockSchema>;

/** Got it, somebody else has it, or the place takes no lock (then only the file's hash protects it). */
export type Taken = { kind: 'held'; id: string } | { kind: 'heldBy'; by: Holder } | { kind: 'none' };

/** A lock that is being written is empty for a moment; one that stays empty this long was left by a crash. */
const writingTime = 3000;
const mostTries = 20;

/** Somebody is writing their lock this moment. */
const beingTaken: Holder = { machine: '', door: 'browser', since: 0, isElsewhere: false, canTake: false };

type Parts = { disk: Disk; clock: Clock; processes: Processes; door: Holder['door'] };

/** ".One Card.accord-lock" beside "One Card.accord". Hidden, and never in our lists. */
export function lockPathOf(path: string): string {
  const name = `.${basename(path, '.accord')}.accord-lock`;
  const short = `.${createHash('sha256').update(basename(path)).digest('hex').slice(0, 32)}.accord-lock`;
  return join(dirname(path), Buffer.byteLength(name) > 240 ? short : name);
}

/** One lock beside each project file, honoured by every window, instance and door of Accord and by its command line. */
export function createProjectLocks({ disk, clock, processes, door }: Parts) {
  const read = async (path: string): Promise<LockFile | 'none' | 'unreadable'> => {
    const bytes = await disk.read(path).catch((error: unknown) => (errorCode(error) === 'ENOENT' ? null : undefined));
    if (bytes === null) return 'none';
    try {
      return lockSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      return 'unreadable';
    }
  };

  /** Who holds it now; nobody when its owner is gone. A lock of another machine is believed. */
  const holderOf = async (found: LockFile): Promise<Holder | null> => {
    const state = await processes.stateOf(ownerOf(found));
    if (state === 'gone') return null;
    const { host, door: through, since } = found;
    const isElsewhere = state === 'elsewhere';
    // Another window of this very process: whoever sits before this one may go on here.
    const isOurs = !isElsewhere && found.pid === (await processes.self()).pid;
    return { machine: host, door: through, since, isElsewhere, canTake: isElsewhere || state === 'perhaps' || isOurs };
  };

  const isFresh = async (path: string): Promise<boolean> =>
    disk.facts(path).then(
      ({ changedAt }) => Math.abs(Date.now() - changedAt) < writingTime,
      () => false,
    );

  const write = async (path: string): Promise<string> => {
    const id = randomUUID();
    const content: LockFile = { id, ...(await processes.self()), door, since: Math.round(clock.now()) };
    const file = await disk.create(path, 0o644);
    try {
      await writeAll(file, new TextEncoder().encode(JSON.stringify(content)));
    } catch (error) {
      await file.close().catch(no);
      await disk.remove(path).catch(no);
      throw error;
    }
    await file.close();
    return id;
  };

  /**
   * Takes a lock out of the way that nobody holds. It is renamed, which only one of several can do, and looked at again:
   * if somebody was quicker and this is their new lock, it is put back.
   */
  const clear = async (path: string, expected: LockFile | 'unreadable'): Promise<void> => {
    const aside = temporaryBeside(path);
    if (!(await disk.rename(path, aside).then(yes, no))) return;
    const found = await read(aside);
    if (typeof found === 'object' && (typeof expected === 'string' || found.id !== expected.id)) {
      if ((await read(path)) === 'none') await disk.rename(aside, path).catch(no);
    }
    await disk.remove(aside).catch(no);
  };

  return {
    /** `anyway` takes it from another machine or another window of this process: the user said they are done there. */
    async take(project: string, anyway = false): Promise<Taken> {
      const path = lockPathOf(project);
      for (let tried = 0; tried < mostTries; tried++) {
        try {
          return { kind: 'held', id: await write(path) };
        } catch (error) {
          if (errorCode(error) !== 'EEXIST') return { kind: 'none' };
        }
        const found = await read(path);
        if (found === 'none') continue;
        if (found === 'unreadable') {
          if (await isFresh(path)) return { kind: 'heldBy', by: beingTaken };
          await clear(path, found);
          continue;
        }
        const by = await holderOf(found);
        if (by && !(anyway && by.canTake)) return { kind: 'heldBy', by };
        await clear(path, found);
      }
      return { kind: 'none' };
    },

    /** Whether a lock that was taken is still there. A sync service may have removed it, or brought somebody else's. */
    async stillHeld(project: string, id: string): Promise<boolean> {
      const found = await read(lockPathOf(project));
      return typeof found === 'object' && found.id === id;
    },

    /** Gives a lock back; never one of somebody else. */
    async release(project: string, id: string): Promise<void> {
      const found = await read(lockPathOf(project));
      if (typeof found === 'object' && found.id === id) await disk.remove(lockPathOf(project)).catch(no);
    },
  };
}

export type ProjectLocks = ReturnType<typeof createProjectLocks>;

const ownerOf = ({ pid, started, host }: LockFile): Owner => ({ pid, started, host });
const yes = (): boolean => true;
const no = (): boolean => false;
