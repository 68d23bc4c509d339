import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '../../shared/base/result.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { OpenFailure, OpenOutcome, SaveOutcome, WriteFailure } from '../../shared/host/outcomes.ts';
import { brokenRules, type Project, type ProjectId } from '../../shared/model/project.ts';
import { type Expected, hashOf, writeFailureOf, writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { type Lock, lockBytes, newLock, relocked } from './encryption.ts';
import { fileNameFor, namesToTry } from './file-names.ts';
import { sweepLeftovers } from './leftovers.ts';
import { type Key, readProjectFile } from './open-file.ts';
import type { Clock } from './ports.ts';
import type { Recents } from './recents.ts';
import type { Versions } from './versions.ts';

/** An open project as the host knows it. `path` is empty until something was written. */
type Open = {
  path: string;
  readOnly: boolean;
  /** What we have read from the file or tried to write into it: anything else there is somebody else's work. */
  ours: string[];
  /** Unknown fields of the file beside the project; they are written back. */
  extras: Record<string, unknown>;
  originalKept: boolean;
  last: Project;
  /** What its file is encrypted with, if it is. */
  lock: Lock | undefined;
};

/** A file that waits for its password, and whether it becomes a new project. */
type Locked = { path: string; asNew: boolean };

type Parts = { disk: Disk; clock: Clock; library: () => string; versions: Versions; recents: Recents };

/** Opens, saves, renames and closes the files of projects. A project is named by a handle, never by its path. */
export function createProjectFiles({ disk, clock, library, versions, recents }: Parts) {
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

  const enter = (entry: Open): OpenOutcome => {
    const handle = randomUUID() as ProjectHandle;
    open.set(handle, entry);
    const { path, readOnly, last, lock } = entry;
    const [fileName, place] = path ? [basename(path), dirname(path)] : ['', ''];
    const encrypted = lock !== undefined;
    return { kind: 'opened', opened: { handle, content: last, fileName, place, readOnly, encrypted } };
  };

  const askPassword = (file: Locked): OpenOutcome => {
    const id = randomUUID();
    locked.set(id, file);
    return { kind: 'locked', locked: id, fileName: basename(file.path), place: dirname(file.path) };
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
    const written = await writeWhole(disk, path, bytes, expected);
    // A rename may have succeeded before its folder could not be synced: what is there then is ours too.
    entry.ours = written.ok ? [written.value.hash] : [...entry.ours, hashOf(bytes)];
    return written;
  };

  /** The first save of a new project finds a free name in the library. */
  const writeFirst = async (
    entry: Open,
    content: Project,
    bytes: Uint8Array,
  ): Promise<Result<string, WriteFailure>> => {
    const folder = library();
    try {
      await disk.makeFolder(folder);
    } catch (error) {
      return failure(writeFailureOf(error, folder));
    }
    for (const name of namesToTry(fileNameFor(content.title))) {
      const path = join(folder, name);
      const written = await write(entry, path, bytes, 'absent');
      if (written.ok) return success(path);
      if (written.failure.kind !== 'exists') return written;
    }
    return failure({ kind: 'exists', name: fileNameFor(content.title) });
  };

  /** Before a file is written for the first time, it is kept as it was found. */
  const keepOriginal = async (entry: Open): Promise<void> => {
    if (entry.originalKept) return;
    entry.originalKept = true;
    const bytes = await disk.read(entry.path).catch(() => null);
    if (bytes) await versions.keep(entry.last.id, bytes, true);
  };

  const save = async (handle: ProjectHandle, content: Project): Promise<SaveOutcome> => {
    const entry = known(handle);
    const [broken] = brokenRules(content);
    if (broken) return { kind: 'failed', why: { kind: 'brokenRules', what: `${broken.where}: ${broken.what}` } };
    if (entry.readOnly) return { kind: 'failed', why: { kind: 'readOnlyPlace' } };
    const bytes = bytesOf(entry, content);
    if (entry.path === '') {
      const first = await writeFirst(entry, content, bytes);
      if (!first.ok) return { kind: 'failed', why: first.failure };
      Object.assign(entry, { path: first.value, originalKept: true, last: content });
      await remember(entry, content);
    } else {
      await keepOriginal(entry);
      const written = await write(entry, entry.path, bytes, { hashes: entry.ours });
      if (!written.ok) return { kind: 'failed', why: written.failure };
      entry.last = content;
    }
    await versions.keep(content.id, bytes);
    return saved(entry.path);
  };

  const openFile = async (path: string, key?: Key): Promise<OpenOutcome> => {
    const read = await readProjectFile(disk, path, key);
    if (!read.ok)
      return read.failure.kind === 'locked' ? askPassword({ path, asNew: false }) : refuse(path, read.failure);
    const { project, extras, hash, lock } = read.value;
    const readOnly = !((await disk.isWritable(path)) && (await disk.isWritable(dirname(path))));
    const entry: Open = { path, readOnly, ours: [hash], extras, originalKept: false, last: project, lock };
    // Nobody waits for the list of recent projects, and a project opens without it, too.
    void remember(entry, project).catch(() => undefined);
    // The power may have gone when a password was just set: what was kept before it is locked now.
    if (lock) void versions.rewrite(project.id, relocked(undefined, lock)).catch(() => undefined);
    return enter(entry);
  };

  const openNew = (content: Project, extras: Record<string, unknown> = {}, lock?: Lock): OpenOutcome => {
    const last = { ...content, id: randomUUID() as ProjectId };
    return enter({ path: '', readOnly: false, ours: [], extras, originalKept: true, last, lock });
  };

  const openFileAsNew = async (path: string, key?: Key): Promise<OpenOutcome> => {
    const read = await readProjectFile(disk, await disk.realPath(path).catch(() => path), key);
    if (read.ok) return openNew(read.value.project, read.value.extras, read.value.lock);
    if (read.failure.kind === 'locked') return askPassword({ path, asNew: true });
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
      const outcome = await (file.asNew ? openFileAsNew : openFile)(file.path, { password });
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
        if (outcome.kind === 'saved') await versions.rewrite(content.id, relocked(before, entry.lock));
        else entry.lock = before;
        return outcome;
      }),

    /** Opens content as a new project; its file is made at the first save. */
    openNew,

    /** Where the version is that was offered for a file that could not be opened. */
    versionFor: (failedOpening: string): string | undefined => failed.get(failedOpening),

    save: (handle: ProjectHandle, content: Project) => inTurn(handle, () => save(handle, content)),

    saveCopy: (handle: ProjectHandle, content: Project, path: string) =>
      inTurn(handle, async (): Promise<SaveOutcome> => {
        const entry = known(handle);
        if (path === entry.path) return save(handle, content);
        const copy = { ...content, id: randomUUID() as ProjectId };
        const written = await writeWhole(disk, path, bytesOf(entry, copy));
        return written.ok ? saved(path) : { kind: 'failed', why: written.failure };
      }),

    rename: (handle: ProjectHandle, title: string) =>
      inTurn(handle, async (): Promise<SaveOutcome> => {
        const entry = known(handle);
        const target = join(dirname(entry.path), fileNameFor(title));
        if (entry.path === '' || target === entry.path) return saved(entry.path);
        if (entry.readOnly) return { kind: 'failed', why: { kind: 'readOnlyPlace' } };
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
        entry.path = target;
        return saved(target);
      }),

    inTurn,

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
      if (outcome.kind === 'opened') await this.save(outcome.opened.handle, outcome.opened.content);
      return outcome;
    },

    async close(handle: ProjectHandle): Promise<void> {
      await turns.get(handle);
      const entry = open.get(handle);
      open.delete(handle);
      turns.delete(handle);
      if (entry?.path) await remember(entry, entry.last);
    },

    async closeAll(): Promise<void> {
      for (const handle of [...open.keys()]) await this.close(handle);
      await recents.settled();
    },
  };
}
