import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '../../shared/base/result.ts';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { OpenFailure, OpenOutcome, SaveOutcome, WriteFailure } from '../../shared/host/outcomes.ts';
import { brokenRules, type Project, type ProjectId } from '../../shared/model/project.ts';
import { type Expected, hashOf, writeFailureOf, writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { fileNameFor, namesToTry } from './file-names.ts';
import { sweepLeftovers } from './leftovers.ts';
import { readProjectFile } from './open-file.ts';
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
};

type Parts = { disk: Disk; clock: Clock; library: () => string; versions: Versions; recents: Recents };

/** Opens, saves, renames and closes the files of projects. A project is named by a handle, never by its path. */
export function createProjectFiles({ disk, clock, library, versions, recents }: Parts) {
  const open = new Map<ProjectHandle, Open>();
  const turns = new Map<ProjectHandle, Promise<unknown>>();
  const failed = new Map<string, string>();

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
    const { path, readOnly, last } = entry;
    const place = path ? dirname(path) : '';
    return { kind: 'opened', opened: { handle, content: last, fileName: path ? basename(path) : '', place, readOnly } };
  };

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
    const bytes = new TextEncoder().encode(serializeProject(content, entry.extras));
    if (entry.path === '') {
      const first = await writeFirst(entry, content, bytes);
      if (!first.ok) return { kind: 'failed', why: first.failure };
      Object.assign(entry, { path: first.value, originalKept: true, last: content });
      await recents.remember(entry.path, content);
    } else {
      await keepOriginal(entry);
      const written = await write(entry, entry.path, bytes, { hashes: entry.ours });
      if (!written.ok) return { kind: 'failed', why: written.failure };
      entry.last = content;
    }
    await versions.keep(content.id, bytes);
    return saved(entry.path);
  };

  return {
    async openPath(path: string, mayUse?: (realPath: string) => Promise<boolean>): Promise<OpenOutcome> {
      const real = await disk.realPath(path).catch(() => path);
      if (mayUse && !(await mayUse(real))) return refuse(real, { kind: 'notAllowed' });
      await sweepLeftovers(disk, dirname(real));
      const read = await readProjectFile(disk, real);
      if (!read.ok) return refuse(real, read.failure);
      const { project, extras, hash } = read.value;
      const readOnly = !((await disk.isWritable(real)) && (await disk.isWritable(dirname(real))));
      // Nobody waits for the list of recent projects, and a project opens without it, too.
      void recents.remember(real, project).catch(() => undefined);
      return enter({ path: real, readOnly, ours: [hash], extras, originalKept: false, last: project });
    },

    /** Opens content as a new project; its file is made at the first save. */
    openNew(content: Project, extras: Record<string, unknown> = {}): OpenOutcome {
      const fresh = { ...content, id: randomUUID() as ProjectId };
      return enter({ path: '', readOnly: false, ours: [], extras, originalKept: true, last: fresh });
    },

    /** Where the version is that was offered for a file that could not be opened. */
    versionFor: (failedOpening: string): string | undefined => failed.get(failedOpening),

    save: (handle: ProjectHandle, content: Project) => inTurn(handle, () => save(handle, content)),

    saveCopy: (handle: ProjectHandle, content: Project, path: string) =>
      inTurn(handle, async (): Promise<SaveOutcome> => {
        const entry = known(handle);
        if (path === entry.path) return save(handle, content);
        const copy = { ...content, id: randomUUID() as ProjectId };
        const bytes = new TextEncoder().encode(serializeProject(copy, entry.extras));
        const written = await writeWhole(disk, path, bytes);
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

    /** Where dialogs for this project start. */
    folderOf: (handle: ProjectHandle): string => (known(handle).path ? dirname(known(handle).path) : library()),

    /** Makes a copy beside the original and opens it. */
    async duplicate(handle: ProjectHandle, content: Project): Promise<OpenOutcome> {
      const { extras } = known(handle);
      const title = `${content.title || 'Untitled partnership'} (copy)`;
      const outcome = this.openNew({ ...content, title }, extras);
      if (outcome.kind === 'opened') await this.save(outcome.opened.handle, outcome.opened.content);
      return outcome;
    },

    async close(handle: ProjectHandle): Promise<void> {
      await turns.get(handle);
      const entry = open.get(handle);
      open.delete(handle);
      turns.delete(handle);
      if (entry?.path) await recents.remember(entry.path, entry.last);
    },

    async closeAll(): Promise<void> {
      for (const handle of [...open.keys()]) await this.close(handle);
      await recents.settled();
    },
  };
}
