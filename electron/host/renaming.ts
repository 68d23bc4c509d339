import { basename, dirname, join } from 'node:path';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { SaveOutcome } from '../../shared/host/outcomes.ts';
import { syncNames, writeFailureOf } from './atomic-write.ts';
import type { Disk } from './disk.ts';
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
  /** A name that differs in case alone may be that of the file itself, or of another one: the disk knows. */
  const isTaken = async (target: string, path: string): Promise<boolean> => {
    const there = await disk.facts(target).catch(() => undefined);
    return there !== undefined && there.id !== (await disk.facts(path).catch(() => undefined))?.id;
  };

  return async (handle: ProjectHandle, title: string): Promise<SaveOutcome> => {
    const entry = projects.entry(handle);
    const target = join(dirname(entry.path), fileNameFor(title));
    if (entry.path === '' || target === entry.path) return saving.saved(entry.path);
    if (entry.readOnly) return { kind: 'failed', why: { kind: 'readOnlyPlace' } };
    const by = await holding.hold(entry);
    if (by) return { kind: 'failed', why: { kind: 'heldBy', by } };
    if (await isTaken(target, entry.path)) return { kind: 'failed', why: { kind: 'exists', name: basename(target) } };
    try {
      await disk.rename(entry.path, target);
      await syncNames(disk, dirname(target));
    } catch (error) {
      return { kind: 'failed', why: writeFailureOf(error, basename(target)) };
    }
    await recents.moved(entry.path, target);
    await versions.moved(versionedOf(entry), target).catch(() => undefined);
    await holding.letGo(entry);
    entry.path = target;
    await holding.hold(entry);
    return saving.saved(target);
  };
}
