import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { OpenFailure, OpenOutcome } from '../../shared/host/outcomes.ts';
import type { Project, ProjectId } from '../../shared/model/project.ts';
import { hashAt } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import type { Lock } from './encryption.ts';
import type { Holding } from './holding.ts';
import type { KeptCopies } from './kept-copies.ts';
import { sweepLeftovers } from './leftovers.ts';
import { type Key, readProjectFile } from './open-file.ts';
import { type Open, type Opened, type OpenProjects, versionedOf } from './open-projects.ts';
import type { Recents } from './recents.ts';
import type { Versioned } from './version-folders.ts';
import type { Versions } from './versions.ts';

type Parts = {
  disk: Disk;
  versions: Versions;
  recents: Recents;
  projects: OpenProjects;
  holding: Holding;
  copies: KeptCopies;
};

/** A file that waits for its password. */
type Locked = { path: string; open: (key: Key) => Promise<OpenOutcome> };

/** Opens the file of a project for editing, or what is in a file as a new project. */
export function createOpening({ disk, versions, recents, projects, holding, copies }: Parts) {
  const failed = new Map<string, string>();
  const locked = new Map<string, Locked>();

  const askPassword = (file: Locked): OpenOutcome => {
    const id = randomUUID();
    locked.set(id, file);
    return { kind: 'locked', locked: id, fileName: basename(file.path), place: dirname(file.path) };
  };

  /** The newest version that is sound; of one that is locked nobody can tell without its password. */
  const newestGood = async (of: Versioned): Promise<{ path: string; savedAt: number } | undefined> => {
    for (const version of (await versions.list(of)).reverse()) {
      const path = await versions.pathOf(of, version);
      const read = await readProjectFile(disk, path);
      if (read.ok || read.failure.kind === 'locked') return { path, savedAt: version.savedAt };
    }
    return undefined;
  };

  const refuse = async (path: string, why: OpenFailure): Promise<OpenOutcome> => {
    const project = await recents.projectAt(path);
    const version = project === undefined ? undefined : await newestGood({ project, path });
    if (!version) return { kind: 'failed', fileName: basename(path), why, lastVersion: null };
    const id = randomUUID();
    failed.set(id, version.path);
    return { kind: 'failed', fileName: basename(path), why, lastVersion: { failed: id, savedAt: version.savedAt } };
  };

  const openFile = async (path: string, key?: Key): Promise<OpenOutcome> => {
    const read = await readProjectFile(disk, path, key);
    if (!read.ok)
      return read.failure.kind === 'locked'
        ? askPassword({ path, open: (given) => openFile(path, given) })
        : refuse(path, read.failure);
    const { project, extras, hash, lock } = read.value;
    const readOnly = !((await disk.isWritable(path)) && (await disk.isWritable(dirname(path))));
    const parts = { path, readOnly, ours: [hash], extras, originalKept: false, lock };
    const entry: Open = { ...parts, last: project, base: project, heldBy: null };
    await holding.hold(entry);
    // Whoever had it may have saved once more before their lock was free.
    if (entry.lockId && (await hashAt(disk, path).catch(() => hash)) !== hash) {
      await holding.letGo(entry);
      return openFile(path, lock ? { lock } : key);
    }
    await versions.claim(versionedOf(entry)).catch(() => undefined);
    // Nobody waits for the list of recent projects, and a project opens without it, too.
    void recents.remember(path, project, lock !== undefined).catch(() => undefined);
    const outcome = projects.enter(entry);
    if (lock) void projects.inTurn(outcome.opened.handle, () => lockKept(entry, lock)).catch(() => undefined);
    return outcome;
  };

  /** The power may have gone when a password was just set, or another window kept a copy: that is locked now. */
  const lockKept = async (entry: Open, lock: Lock): Promise<void> => {
    await versions.lockPlain(versionedOf(entry), lock);
    await copies.relock(entry, undefined, false);
  };

  const openNew = (
    content: Project,
    extras: Record<string, unknown> = {},
    lock?: Lock,
    copy?: string | undefined,
  ): Opened => {
    const last = { ...content, id: randomUUID() as ProjectId };
    const parts = { path: '', readOnly: false, ours: [], extras, originalKept: true, lock };
    return projects.enter({ ...parts, last, base: null, heldBy: null, recovery: copy });
  };

  const openFileAsNew = async (path: string, key?: Key): Promise<OpenOutcome> => {
    const read = await readProjectFile(disk, await disk.realPath(path).catch(() => path), key);
    if (read.ok) return openNew(read.value.project, read.value.extras, read.value.lock);
    // A version may have a password of another time than its project.
    const isLocked = read.failure.kind === 'locked' || (read.failure.kind === 'notUnlocked' && key && 'lock' in key);
    if (isLocked) return askPassword({ path, open: (given) => openFileAsNew(path, given) });
    return { kind: 'failed', fileName: basename(path), why: read.failure, lastVersion: null };
  };

  return {
    async openPath(path: string, mayUse?: (realPath: string) => Promise<boolean>): Promise<OpenOutcome> {
      const real = await disk.realPath(path).catch(() => path);
      if (mayUse && !(await mayUse(real))) return refuse(real, { kind: 'notAllowed' });
      await sweepLeftovers(disk, dirname(real));
      return openFile(real);
    },

    /** A sample, a template or a kept version, as a project that has no file yet. */
    openFileAsNew,

    /** Opens content as a new project; its file is made at the first save. */
    openNew,

    /** Opens a file that waited for its password. After a wrong one it waits still. */
    async unlock(id: string, password: string): Promise<OpenOutcome> {
      const file = locked.get(id);
      if (!file) throw new Error('This file does not wait for a password any more. Open it again.');
      const outcome = await file.open({ password });
      if (outcome.kind === 'opened') locked.delete(id);
      return outcome;
    },

    askPassword,
    refuse,

    /** Where the version is that was offered for a file that could not be opened. */
    versionFor: (failedOpening: string): string | undefined => failed.get(failedOpening),
  };
}
