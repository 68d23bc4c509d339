import type { Holder } from '../../shared/host/outcomes.ts';
import type { Open } from './open-projects.ts';
import type { ProjectLocks } from './project-lock.ts';

/** Who may edit an open project: its lock, taken when it is opened and looked after at every save. */
export function createHolding(locks: ProjectLocks) {
  return {
    /** Takes the lock beside the file, if it is not ours still; gives who has it, when somebody else does. */
    async hold(entry: Open, anyway = false): Promise<Holder | null> {
      if (entry.path === '' || entry.readOnly) return null;
      if (entry.lockId && (await locks.stillHeld(entry.path, entry.lockId))) return null;
      const taken = await locks.take(entry.path, anyway);
      entry.lockId = taken.kind === 'held' ? taken.id : undefined;
      entry.heldBy = taken.kind === 'heldBy' ? taken.by : null;
      return entry.heldBy;
    },

    async letGo(entry: Open): Promise<void> {
      if (entry.lockId) await locks.release(entry.path, entry.lockId);
      entry.lockId = undefined;
    },
  };
}

export type Holding = ReturnType<typeof createHolding>;
