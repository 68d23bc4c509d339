import { dirname } from 'node:path';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { OpenOutcome, SaveOutcome } from '../../shared/host/outcomes.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Disk } from './disk.ts';
import { createHolding } from './holding.ts';
import { createKeptCopies } from './kept-copies.ts';
import { bytesOf, createOpenProjects, versionedOf } from './open-projects.ts';
import { createOpening } from './opening.ts';
import { createPasswords } from './passwords.ts';
import type { Clock } from './ports.ts';
import type { ProjectLocks } from './project-lock.ts';
import type { Recents } from './recents.ts';
import type { Recovery } from './recovery.ts';
import { createRenaming } from './renaming.ts';
import { createSaving } from './saving.ts';
import type { Versions } from './versions.ts';
import type { Chosen } from './write-files.ts';

type Parts = {
  disk: Disk;
  clock: Clock;
  /** The app's own folder. */
  profile: string;
  library: () => string;
  versions: Versions;
  recents: Recents;
  locks: ProjectLocks;
  recovery: Recovery;
};

/** The files of projects, from their opening to their closing: what is asked of one project is done in turn. */
export function createProjectFiles(given: Parts) {
  const { library, recents, recovery } = given;
  const projects = createOpenProjects();
  const holding = createHolding(given.locks);
  const copies = createKeptCopies(recovery);
  const parts = { ...given, projects, holding, copies };
  const opening = createOpening(parts);
  const saving = createSaving(parts);
  const setPassword = createPasswords({ ...parts, saving });
  const rename = createRenaming({ ...parts, saving });
  const { entry, inTurn, enter } = projects;

  const save = (handle: ProjectHandle, content: Project, folder?: string, wanted?: string): Promise<SaveOutcome> =>
    inTurn(handle, () => saving.save(handle, content, folder, wanted));

  const close = async (handle: ProjectHandle): Promise<void> => {
    const left = await projects.leave(handle);
    if (!left) return;
    await copies.settled(left);
    if (left.recovery) recovery.leave(left.recovery);
    await holding.letGo(left);
    // A project is closed, whether or not the list of recent projects can be written.
    if (left.path) await recents.remember(left.path, left.last, left.lock !== undefined).catch(() => undefined);
  };

  return {
    ...opening,
    save,

    saveCopy: (handle: ProjectHandle, content: Project, where: Chosen) =>
      inTurn(handle, () => saving.saveCopy(handle, content, where)),

    setPassword: (handle: ProjectHandle, content: Project, password: string | null) =>
      inTurn(handle, () => setPassword(handle, content, password)),

    rename: (handle: ProjectHandle, title: string) => inTurn(handle, () => rename(handle, title)),

    /** Keeps a copy of what cannot be saved just now. True when it is safe. */
    keepCopy: async (handle: ProjectHandle, content: Project) =>
      entry(handle).isSaving
        ? copies.keepNewer(entry(handle), content)
        : inTurn(handle, () => copies.keepCopy(entry(handle), bytesOf(entry(handle), content))),

    /** This state is safe in a file, if not in its own. */
    dropCopy: (handle: ProjectHandle) => inTurn(handle, () => copies.dropCopy(entry(handle))),

    /** Makes a copy beside the original, or in the library where it may not, and opens it. */
    async duplicate(handle: ProjectHandle, content: Project): Promise<OpenOutcome> {
      const { extras, lock, path } = entry(handle);
      const title = `${content.title || 'Untitled partnership'} (copy)`;
      const outcome = opening.openNew({ ...content, title }, extras, lock);
      const { opened } = outcome;
      const beside = path ? await save(opened.handle, opened.content, dirname(path)) : undefined;
      const saved = beside?.kind === 'saved' ? beside : await save(opened.handle, opened.content);
      if (saved.kind !== 'saved') return outcome;
      return { kind: 'opened', opened: { ...opened, fileName: saved.fileName, place: saved.place } };
    },

    close,

    async closeAll(): Promise<void> {
      // One that cannot be closed as it should keeps no other open.
      await Promise.allSettled(projects.handles().map(close));
      await recents.settled();
    },

    /** For the parts of the host that look after open projects with this one. */
    entry,
    inTurn,
    enter,
    hold: holding.hold,

    /** What the versions of an open project are kept under, and locked with. */
    known: (handle: ProjectHandle) => ({ versions: versionedOf(entry(handle)), lock: entry(handle).lock }),
    bytesOf: (handle: ProjectHandle, content: Project): Uint8Array => bytesOf(entry(handle), content),

    /** Where dialogs for this project start. */
    folderOf: (handle: ProjectHandle): string => (entry(handle).path ? dirname(entry(handle).path) : library()),
  };
}

export type ProjectFiles = ReturnType<typeof createProjectFiles>;
