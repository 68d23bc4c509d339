import { basename, dirname, join } from 'node:path';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { SaveOutcome } from '../../shared/host/outcomes.ts';
import { syncNames, writeFailureOf } from './atomic-write.ts';
import { type Disk, isSameFile } from './disk.ts';
import { fileNameFor } from './file-names.ts';
import type { Holding } from './holding.ts';
import { type OpenProjects, versionedOf } from './open-projects.ts';
import type { Recents } from './recents.ts';
import type { Saving } from './saving.ts';
import type { Versions } from './versions.ts';

type Parts = {
  disk: Disk;
  versions: Versions;
  recents: Recents;
  projects: OpenProjects;
  holding: Holding;
  saving: Saving;
};

/** Gives the file of a project the name of its title. */
export function createRenaming({ disk, versions, recents, projects, holding, saving }: Parts) {
  return async (handle: ProjectHandle, title: string): Promise<SaveOutcome> => {
    const entry = projects.entry(handle);
    const target = join(dirname(entry.path), fileNameFor(title));
    if (entry.path === '' || target === entry.path) return saving.saved(entry.path);
    if (entry.readOnly) return { kind: 'failed', why: { kind: 'readOnlyPlace' } };
    const by = await holding.hold(entry);
    if (by) return { kind: 'failed', why: { kind: 'heldBy', by } };
    const isThere = (await disk.facts(target).catch(() => undefined)) !== undefined;
    if (isThere && !(await isSameFile(disk, target, entry.path)))
      return { kind: 'failed', why: { kind: 'exists', name: basename(target) } };
    try {
      await disk.rename(entry.path, target);
    } catch (error) {
      return { kind: 'failed', why: writeFailureOf(error, basename(target)) };
    }
    const [from, versioned] = [entry.path, versionedOf(entry)];
    await holding.letGo(entry);
    entry.path = target;
    await holding.hold(entry);
    // The file has its new name by now, whatever else goes wrong.
    await recents.moved(from, target).catch(() => undefined);
    await versions.moved(versioned, target).catch(() => undefined);
    await syncNames(disk, dirname(target)).catch(() => undefined);
    return saving.saved(target);
  };
}
