import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { SaveOutcome } from '../../shared/host/outcomes.ts';
import type { Project } from '../../shared/model/project.ts';
import { newLock } from './encryption.ts';
import type { KeptCopies } from './kept-copies.ts';
import { bytesOf, type OpenProjects } from './open-projects.ts';
import type { Recents } from './recents.ts';
import type { Saving } from './saving.ts';
import type { Versions } from './versions.ts';

type Parts = { versions: Versions; recents: Recents; projects: OpenProjects; copies: KeptCopies; saving: Saving };

/** Encrypts the file of a project and all its versions, with a password or with none any more. */
export function createPasswords({ versions, recents, projects, copies, saving }: Parts) {
  return async (handle: ProjectHandle, content: Project, password: string | null): Promise<SaveOutcome> => {
    const entry = projects.entry(handle);
    const before = entry.lock;
    entry.lock = password === null ? undefined : await newLock(password);
    // Before the file, so that nothing stays readable that was to be locked when the power goes in between.
    if (entry.lock) await recents.lock(entry.path);
    const outcome = await saving.save(handle, content);
    if (outcome.kind === 'saved') await versions.rewrite(content.id, before, entry.lock);
    else {
      entry.lock = before;
      // The copy that was kept of it is as readable as its file, no more and no less.
      if (entry.recovery) await copies.keepCopy(entry, bytesOf(entry, content));
    }
    return outcome;
  };
}
