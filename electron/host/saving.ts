import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { SaveOutcome, WriteFailure } from '../../shared/host/outcomes.ts';
import { brokenRules, type Project, type ProjectId } from '../../shared/model/project.ts';
import { writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { fileNameFor } from './file-names.ts';
import type { Holding } from './holding.ts';
import type { KeptCopies } from './kept-copies.ts';
import { bytesOf, type Open, type OpenProjects, versionedOf } from './open-projects.ts';
import type { Clock } from './ports.ts';
import { createProjectWriter } from './project-writer.ts';
import type { Recents } from './recents.ts';
import type { Versions } from './versions.ts';
import type { Chosen } from './write-files.ts';

type Parts = {
  disk: Disk;
  clock: Clock;
  library: () => string;
  versions: Versions;
  recents: Recents;
  projects: OpenProjects;
  holding: Holding;
  copies: KeptCopies;
};

/** Saves an open project, into its own file or as a copy. Work that cannot be saved is kept all the same. */
export function createSaving({ disk, clock, library, versions, recents, projects, holding, copies }: Parts) {
  const { writeFirst, writeAgain } = createProjectWriter({ disk, versions, copies });

  const saved = (path: string): SaveOutcome => ({
    kind: 'saved',
    at: clock.now(),
    fileName: basename(path),
    place: dirname(path),
  });

  const unsaved = async (entry: Open, bytes: Uint8Array, why: WriteFailure): Promise<SaveOutcome> => {
    await copies.keepCopy(entry, bytes);
    return { kind: 'failed', why };
  };

  const save = async (
    handle: ProjectHandle,
    content: Project,
    folder: string = library(),
    wanted: string = fileNameFor(content.title),
  ): Promise<SaveOutcome> => {
    const entry = projects.entry(handle);
    entry.isSaving = true;
    try {
      return await saveInto(entry, content, folder, wanted);
    } finally {
      Object.assign(entry, { isSaving: false, newer: undefined });
    }
  };

  const saveInto = async (entry: Open, content: Project, folder: string, wanted: string): Promise<SaveOutcome> => {
    const bytes = bytesOf(entry, content);
    const broken = brokenRule(content);
    if (broken) return unsaved(entry, bytes, broken);
    if (entry.readOnly) return unsaved(entry, bytes, { kind: 'readOnlyPlace' });
    const by = await holding.hold(entry);
    if (by) return unsaved(entry, bytes, { kind: 'heldBy', by });
    if (entry.path === '') {
      const first = await writeFirst(entry, bytes, folder, wanted);
      if (!first.ok) return unsaved(entry, bytes, first.failure);
      Object.assign(entry, { path: first.value, originalKept: true });
      await holding.hold(entry);
      // The project is in its file, whether or not the list of recent projects can be written.
      await recents.remember(entry.path, content, entry.lock !== undefined).catch(() => undefined);
    } else {
      const written = await writeAgain(entry, bytes);
      if (!written.ok) return unsaved(entry, bytes, written.failure);
    }
    Object.assign(entry, { last: content, base: content });
    await copies.dropCopy(entry);
    await versions.keep(versionedOf(entry), bytes);
    return saved(entry.path);
  };

  const saveCopy = async (
    handle: ProjectHandle,
    content: Project,
    { path, expected }: Chosen,
  ): Promise<SaveOutcome> => {
    const entry = projects.entry(handle);
    if (path === entry.path) return save(handle, content);
    // A file that nobody can open would be no copy.
    const broken = brokenRule(content);
    if (broken) return unsaved(entry, bytesOf(entry, content), broken);
    const copy = { ...content, id: randomUUID() as ProjectId };
    const written = await writeWhole(disk, path, bytesOf(entry, copy), expected);
    if (!written.ok) return { kind: 'failed', why: written.failure };
    await copies.dropCopy(entry);
    return saved(path);
  };

  return { save, saveCopy, saved };
}

function brokenRule(content: Project): WriteFailure | undefined {
  const [broken] = brokenRules(content);
  return broken && { kind: 'brokenRules', what: `${broken.where}: ${broken.what}` };
}

export type Saving = ReturnType<typeof createSaving>;
