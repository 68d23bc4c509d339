import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '../../shared/base/result.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { Holder, OpenFailure, OpenOutcome, SaveOutcome, WriteFailure } from '../../shared/host/outcomes.ts';
import { brokenRules, type Project, type ProjectId } from '../../shared/model/project.ts';
import { type Expected, hashAt, hashOf, writeFailureOf, writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { type Lock, lockBytes, newLock } from './encryption.ts';
import { fileNameFor, namesToTry } from './file-names.ts';
import { sweepLeftovers } from './leftovers.ts';
import { type Key, readProjectFile } from './open-file.ts';
import type { Clock } from './ports.ts';
import type { ProjectLocks } from './project-lock.ts';
import type { Recents } from './recents.ts';
import type { Recovery } from './recovery.ts';
import type { Versions } from './versions.ts';
import { writeInPlace } from './write-in-place.ts';

/** An open project as the host knows it. `path` is empty until something was written. */
export type Open = {
  path: string;
  readOnly: boolean;
  /** What we have read from the file or tried to write into it: anything else there is somebody else's work. */
  ours: string[];
  /** Unknown fields of the file beside the project; they are written back. */
  extras: Record<string, unknown>;
  originalKept: boolean;
  last: Project;
  /** What was in the file when it was last read or saved here; nothing when that is not known. */
  base: Project | null;
  /** Who has the project open for editing, if we may not. */
  heldBy: Holder | null;
  /** Our lock beside the file. */
  lockId?: string | undefined;
  /** The copy that is kept of what could not be saved. */
  recovery?: string | undefined;
  /** The user agreed that the file itself is written into, as its folder lets nothing be replaced. */
  inPlace?: boolean;
  /** What is in the file by now, as the user has seen it. */
  theirs?: Pick<Open, 'extras'> & { hash: string; content: Project };
  /** What its file is encrypted with, if it is. */
  lock: Lock | undefined;
};

type Opened = Extract<OpenOutcome, { kind: 'opened' }>;

/** A file that waits for its password. */
type Locked = { path: string; open: (key: Key) => Promise<OpenOutcome> };

/** A save that takes longer than this, in milliseconds, has a copy of its work kept meanwhile. */
const slow = 400;

type Parts = {
  disk: Disk;
  clock: Clock;
  library: () => string;
  versions: Versions;
  recents: Recents;
  locks: ProjectLocks;
  recovery: Recovery;
};

/** Opens, saves, renames and closes the files of projects. A project is named by a handle, never by its path. */
export function createProjectFiles({ disk, clock, library, versions, recents, locks, recovery }: Parts) {
  const open = new Map<ProjectHandle, Open>();
  const turns = new Map<ProjectHandle, Promise<unknown>>();
  const failed = new Map<string, string>();
  const locked = new Map<string, Locked>();

  /** What concerns one project happens in the order in which it was asked for. */
  const inTurn = <Done>(handle: ProjectHandle, work: () => Promise<Done>): Promise<Done> => {
    const turn = (turns.get(handle) ?? Promise.resolve()).then(work, work);
    turns.set(handle, turn);
    return turn;
  };

  const known = (handle: ProjectHandle): Open => {
    const found = open.get(handle);
    if (!found) throw new Error('This project is not open any more.');
    return found;
  };

  const enter = (entry: Open): Opened => {
    const handle = randomUUID() as ProjectHandle;
    open.set(handle, entry);
    const { path, readOnly, last, lock, heldBy } = entry;
    const [fileName, place] = path ? [basename(path), dirname(path)] : ['', ''];
    const recovered = entry.recovery !== undefined;
    const encrypted = lock !== undefined;
    return {
      kind: 'opened',
      opened: { handle, content: last, fileName, place, readOnly, encrypted, heldBy, recovered },
    };
  };

  const askPassword = (file: Locked): OpenOutcome => {
    const id = randomUUID();
    locked.set(id, file);
    return { kind: 'locked', locked: id, fileName: basename(file.path), place: dirname(file.path) };
  };

  /** Takes the lock beside the file, if it is not ours still; gives who has it, when somebody else does. */
  const hold = async (entry: Open, anyway = false): Promise<Holder | null> => {
    if (entry.path === '' || entry.readOnly) return null;
    if (entry.lockId && (await locks.stillHeld(entry.path, entry.lockId))) return null;
    const taken = await locks.take(entry.path, anyway);
    entry.lockId = taken.kind === 'held' ? taken.id : undefined;
    entry.heldBy = taken.kind === 'heldBy' ? taken.by : null;
    return entry.heldBy;
  };

  const letGo = async (entry: Open): Promise<void> => {
    if (entry.lockId) await locks.release(entry.path, entry.lockId);
    entry.lockId = undefined;
  };

  /** Keeps a copy of work that is in no file yet. */
  const keepCopy = async (entry: Open, bytes: Uint8Array): Promise<boolean> => {
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

  /** The work is safe in a file. */
  const dropCopy = async (entry: Open): Promise<void> => {
    if (entry.recovery) await recovery.drop(entry.recovery);
    entry.recovery = undefined;
  };

  /** What goes into the file of a project. */
  const bytesOf = ({ extras, lock }: Pick<Open, 'extras' | 'lock'>, content: Project): Uint8Array => {
    const plain = new TextEncoder().encode(serializeProject(content, extras));
    return lock ? lockBytes(plain, lock) : plain;
  };

  const remember = ({ path, lock }: Open, content: Project): Promise<void> =>
    recents.remember(path, content, lock !== undefined);

  const refuse = async (path: string, why: OpenFailure): Promise<OpenOutcome> => {
    const project = await recents.projectAt(path);
    const version = project === undefined ? null : await versions.newest(project);
    if (!version) return { kind: 'failed', fileName: basename(path), why, lastVersion: null };
    const id = randomUUID();
    failed.set(id, version.path);
    return { kind: 'failed', fileName: basename(path), why, lastVersion: { failed: id, savedAt: version.savedAt } };
  };

  const saved = (path: string): SaveOutcome => ({
    kind: 'saved',
    at: clock.now(),
    fileName: basename(path),
    place: dirname(path),
  });

  const write = async (entry: Open, path: string, bytes: Uint8Array, expected: Expected) => {
    let keeping: Promise<unknown> | undefined;
    const timer = setTimeout(() => {
      keeping = keepCopy(entry, bytes);
    }, slow);
    const written = await (entry.inPlace
      ? writeInPlace(disk, path, bytes, expected, (before) => backUp(entry, before, bytes))
      : writeWhole(disk, path, bytes, expected));
    clearTimeout(timer);
    await keeping;
    // A rename may have succeeded before its folder could not be synced: what is there then is ours too.
    entry.ours = written.ok ? [written.value.hash] : [...entry.ours, hashOf(bytes)];
    return written;
  };

  /** Both the file as it is and what is to be in it are safe before the file itself is touched. */
  const backUp = async (entry: Open, before: Uint8Array, after: Uint8Array): Promise<Uint8Array | undefined> => {
    const version = await versions.keep(entry.last.id, before, true);
    const isSafe = version !== undefined && (await keepCopy(entry, after));
    return isSafe ? disk.read(versions.pathOf(entry.last.id, version)) : undefined;
  };

  /** The first save of a new project finds a free name in its folder. */
  const writeFirst = async (
    entry: Open,
    bytes: Uint8Array,
    folder: string,
    wanted: string,
  ): Promise<Result<string, WriteFailure>> => {
    try {
      await disk.makeFolder(folder);
    } catch (error) {
      return failure(writeFailureOf(error, folder));
    }
    for (const name of namesToTry(wanted)) {
      const path = join(folder, name);
      const written = await write(entry, path, bytes, 'absent');
      if (written.ok) return success(path);
      if (written.failure.kind !== 'exists') return written;
    }
    return failure({ kind: 'exists', name: wanted });
  };

  /** Before a file is written for the first time, it is kept as it was found. */
  const keepOriginal = async (entry: Open): Promise<void> => {
    if (entry.originalKept) return;
    entry.originalKept = true;
    const bytes = await disk.read(entry.path).catch(() => null);
    if (bytes) await versions.keep(entry.last.id, bytes, true);
  };

  const unsaved = async (entry: Open, bytes: Uint8Array, why: WriteFailure): Promise<SaveOutcome> => {
    await keepCopy(entry, bytes);
    return { kind: 'failed', why };
  };

  const save = async (
    handle: ProjectHandle,
    content: Project,
    folder: string = library(),
    wanted: string = fileNameFor(content.title),
  ): Promise<SaveOutcome> => {
    const entry = known(handle);
    const bytes = bytesOf(entry, content);
    const [broken] = brokenRules(content);
    if (broken) return { kind: 'failed', why: { kind: 'brokenRules', what: `${broken.where}: ${broken.what}` } };
    if (entry.readOnly) return unsaved(entry, bytes, { kind: 'readOnlyPlace' });
    const by = await hold(entry);
    if (by) return unsaved(entry, bytes, { kind: 'heldBy', by });
    if (entry.path === '') {
      const first = await writeFirst(entry, bytes, folder, wanted);
      if (!first.ok) return unsaved(entry, bytes, first.failure);
      Object.assign(entry, { path: first.value, originalKept: true });
      await hold(entry);
      await remember(entry, content);
    } else {
      await keepOriginal(entry);
      const written = await write(entry, entry.path, bytes, { hashes: entry.ours });
      if (!written.ok) return unsaved(entry, bytes, written.failure);
    }
    Object.assign(entry, { last: content, base: content });
    await dropCopy(entry);
    await versions.keep(content.id, bytes);
    return saved(entry.path);
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
    await hold(entry);
    // Whoever had it may have saved once more before their lock was free.
    if (entry.lockId && (await hashAt(disk, path).catch(() => hash)) !== hash) {
      await letGo(entry);
      return openFile(path, lock ? { lock } : key);
    }
    // Nobody waits for the list of recent projects, and a project opens without it, too.
    void remember(entry, project).catch(() => undefined);
    // The power may have gone when a password was just set: what was kept before it is locked now.
    if (lock) void versions.rewrite(project.id, undefined, lock).catch(() => undefined);
    return enter(entry);
  };

  const openNew = (
    content: Project,
    extras: Record<string, unknown> = {},
    lock?: Lock,
    copy?: string | undefined,
  ): Opened => {
    const last = { ...content, id: randomUUID() as ProjectId };
    const parts = { path: '', readOnly: false, ours: [], extras, originalKept: true, lock };
    return enter({ ...parts, last, base: null, heldBy: null, recovery: copy });
  };

  const openFileAsNew = async (path: string, key?: Key): Promise<OpenOutcome> => {
    const read = await readProjectFile(disk, await disk.realPath(path).catch(() => path), key);
    if (read.ok) return openNew(read.value.project, read.value.extras, read.value.lock);
    if (read.failure.kind === 'locked') return askPassword({ path, open: (given) => openFileAsNew(path, given) });
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

    /** Opens a file that waited for its password. After a wrong one it waits still. */
    async unlock(id: string, password: string): Promise<OpenOutcome> {
      const file = locked.get(id);
      if (!file) throw new Error('This file does not wait for a password any more. Open it again.');
      const outcome = await file.open({ password });
      if (outcome.kind === 'opened') locked.delete(id);
      return outcome;
    },

    /** Encrypts the file of a project and all its versions, with this password or with none any more. */
    setPassword: (handle: ProjectHandle, content: Project, password: string | null) =>
      inTurn(handle, async (): Promise<SaveOutcome> => {
        const entry = known(handle);
        const before = entry.lock;
        entry.lock = password === null ? undefined : await newLock(password);
        // Before the file, so that nothing stays readable that was to be locked when the power goes in between.
        if (entry.lock) await recents.lock(entry.path);
        const outcome = await save(handle, content);
        if (outcome.kind === 'saved') await versions.rewrite(content.id, before, entry.lock);
        else {
          entry.lock = before;
          // The copy that was kept of it is as readable as its file, no more and no less.
          if (entry.recovery) await keepCopy(entry, bytesOf(entry, content));
        }
        return outcome;
      }),

    /** Opens content as a new project; its file is made at the first save. */
    openNew,

    /** Where the version is that was offered for a file that could not be opened. */
    versionFor: (failedOpening: string): string | undefined => failed.get(failedOpening),

    save: (handle: ProjectHandle, content: Project, folder?: string, wanted?: string) =>
      inTurn(handle, () => save(handle, content, folder, wanted)),

    /** Keeps a copy of what cannot be saved just now. True when it is safe. */
    keepCopy: (handle: ProjectHandle, content: Project) =>
      inTurn(handle, () => keepCopy(known(handle), bytesOf(known(handle), content))),

    /** This state is safe in a file, if not in its own. */
    dropCopy: (handle: ProjectHandle) => inTurn(handle, () => dropCopy(known(handle))),

    /** For the parts of the host that look after open projects with this one. */
    entry: known,
    inTurn,
    hold,
    enter,
    askPassword,
    refuse,

    saveCopy: (handle: ProjectHandle, content: Project, path: string) =>
      inTurn(handle, async (): Promise<SaveOutcome> => {
        const entry = known(handle);
        if (path === entry.path) return save(handle, content);
        const copy = { ...content, id: randomUUID() as ProjectId };
        const written = await writeWhole(disk, path, bytesOf(entry, copy));
        if (!written.ok) return { kind: 'failed', why: written.failure };
        await dropCopy(entry);
        return saved(path);
      }),

    rename: (handle: ProjectHandle, title: string) =>
      inTurn(handle, async (): Promise<SaveOutcome> => {
        const entry = known(handle);
        const target = join(dirname(entry.path), fileNameFor(title));
        if (entry.path === '' || target === entry.path) return saved(entry.path);
        if (entry.readOnly) return { kind: 'failed', why: { kind: 'readOnlyPlace' } };
        const by = await hold(entry);
        if (by) return { kind: 'failed', why: { kind: 'heldBy', by } };
        const sameFile = target.toLowerCase() === entry.path.toLowerCase();
        const isTaken =
          !sameFile &&
          (await disk.facts(target).then(
            () => true,
            () => false,
          ));
        if (isTaken) return { kind: 'failed', why: { kind: 'exists', name: basename(target) } };
        try {
          await disk.rename(entry.path, target);
          await disk.syncFolder(dirname(target));
        } catch (error) {
          return { kind: 'failed', why: writeFailureOf(error, basename(target)) };
        }
        await recents.moved(entry.path, target);
        await letGo(entry);
        entry.path = target;
        await hold(entry);
        return saved(target);
      }),

    /** What the versions of an open project are kept under, and locked with. */
    known: (handle: ProjectHandle) => ({ id: known(handle).last.id, lock: known(handle).lock }),
    bytesOf: (handle: ProjectHandle, content: Project): Uint8Array => bytesOf(known(handle), content),

    /** Where dialogs for this project start. */
    folderOf: (handle: ProjectHandle): string => (known(handle).path ? dirname(known(handle).path) : library()),

    /** Makes a copy beside the original and opens it. */
    async duplicate(handle: ProjectHandle, content: Project): Promise<OpenOutcome> {
      const { extras, lock } = known(handle);
      const title = `${content.title || 'Untitled partnership'} (copy)`;
      const outcome = openNew({ ...content, title }, extras, lock);
      await this.save(outcome.opened.handle, outcome.opened.content);
      return outcome;
    },

    async close(handle: ProjectHandle): Promise<void> {
      await turns.get(handle);
      const entry = open.get(handle);
      open.delete(handle);
      turns.delete(handle);
      if (!entry) return;
      if (entry.recovery) recovery.leave(entry.recovery);
      await letGo(entry);
      if (entry.path) await remember(entry, entry.last);
    },

    async closeAll(): Promise<void> {
      for (const handle of [...open.keys()]) await this.close(handle);
      await recents.settled();
    },
  };
}

export type ProjectFiles = ReturnType<typeof createProjectFiles>;
