import { dirname } from 'node:path';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { PasswordOutcome } from '../../shared/host/outcomes.ts';
import { passwordTrouble } from '../../shared/host/password.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Disk } from './disk.ts';
import { newLock } from './encryption.ts';
import type { KeptCopies } from './kept-copies.ts';
import { sweepLeftovers, sweepOwnLeftovers } from './leftovers.ts';
import { bytesOf, type OpenProjects, versionedOf } from './open-projects.ts';
import type { Recents } from './recents.ts';
import { together } from './relock-file.ts';
import type { Saving } from './saving.ts';
import type { Versions } from './versions.ts';

type Parts = {
  disk: Disk;
  profile: string;
  versions: Versions;
  recents: Recents;
  projects: OpenProjects;
  copies: KeptCopies;
  saving: Saving;
};

/** Encrypts the file of a project and all its versions, with a password or with none any more. */
export function createPasswords({ disk, profile, versions, recents, projects, copies, saving }: Parts) {
  return async (handle: ProjectHandle, content: Project, password: string | null): Promise<PasswordOutcome> => {
    const trouble = password === null ? undefined : passwordTrouble(password);
    if (trouble) throw new Error(`The password was not set. ${trouble}`);
    const entry = projects.entry(handle);
    const before = entry.lock;
    const after = password === null ? undefined : await newLock(password);
    let isSaved = false;
    entry.lock = after;
    try {
      // Before the file, so that nothing stays readable that was to be locked when the power goes in between.
      if (after) await recents.lock(entry.path);
      const outcome = await saving.save(handle, content);
      if (outcome.kind !== 'saved') return outcome;
      isSaved = true;
      // Another door may have put its title back as long as the file could be read.
      if (after) await recents.lock(entry.path).catch(() => undefined);
      // The file, its versions and the copies that were kept of it are as readable as each other.
      await sweepLeftovers(disk, dirname(entry.path));
      await sweepOwnLeftovers(disk, profile);
      const kept = await versions.rewrite(versionedOf(entry), before, after);
      const others = await copies.relock(entry, before, after !== undefined);
      return { ...outcome, ...together([kept, others]) };
    } finally {
      if (!isSaved) {
        entry.lock = before;
        // The list names it again, unless the file is locked after all.
        if (after && !before && entry.path)
          await recents.remember(entry.path, entry.last, false).catch(() => undefined);
        if (entry.recovery) await copies.keepCopy(entry, bytesOf(entry, content));
      }
    }
  };
}
