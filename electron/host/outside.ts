import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Answer, ProjectHandle } from '../../shared/host/contract.ts';
import type { SaveOutcome } from '../../shared/host/outcomes.ts';
import type { Project } from '../../shared/model/project.ts';
import { hashAt, hashOf } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { relocked } from './encryption.ts';
import { dayOf } from './export.ts';
import { fileNameFor } from './file-names.ts';
import { type Key, readProjectFile } from './open-file.ts';
import { type Open, versionedOf } from './open-projects.ts';
import type { Clock } from './ports.ts';
import type { ProjectFiles } from './project-files.ts';
import type { Versions } from './versions.ts';

type Parts = { disk: Disk; clock: Clock; versions: Versions; files: ProjectFiles };

/** An open project whose file others write into as well: who has it, what is in it now, and the ways to keep both. */
export function createOutside({ disk, clock, versions, files }: Parts) {
  const { entry: known, inTurn, hold } = files;

  const stateOf = async (entry: Open): Promise<Answer<'checkFile'>> => {
    const heldBy = entry.heldBy;
    if (entry.path === '') return { file: 'none', heldBy };
    const hash = await hashAt(disk, entry.path).catch(() => null);
    if (hash === null) return { file: 'missing', heldBy };
    return { file: entry.ours.includes(hash) ? 'same' : 'changed', heldBy };
  };

  const check = (handle: ProjectHandle, anyway: boolean) =>
    inTurn(handle, async () => {
      await hold(known(handle), anyway);
      return stateOf(known(handle));
    });

  /** What was read as theirs is kept as a version, and is what the next save may replace. */
  const accept = async (entry: Open): Promise<void> => {
    const { theirs } = entry;
    if (!theirs) return;
    const bytes = await disk.read(entry.path).catch(() => undefined);
    // Changed once more since it was looked at: the next save finds that out and says so.
    if (!bytes || hashOf(bytes) !== theirs.hash) return;
    // Theirs may be a plain file in the place of ours, which is protected.
    await versions.keep(versionedOf(entry), relocked(undefined, entry.lock)(bytes) ?? bytes, true);
    Object.assign(entry, { ours: [theirs.hash], extras: theirs.extras, base: theirs.content, theirs: undefined });
  };

  const lockedOthers = new Map<string, string>();

  const other = async (path: string, key: Key | undefined) => {
    const fileName = basename(path);
    const read = await readProjectFile(disk, path, key);
    return read.ok
      ? ({ kind: 'read', fileName, theirs: read.value.project } as const)
      : ({ kind: 'failed', fileName, why: read.failure } as const);
  };

  return {
    check: (handle: ProjectHandle) => check(handle, false),
    editAnyway: (handle: ProjectHandle) => check(handle, true),

    readTheirs: (handle: ProjectHandle) =>
      inTurn(handle, async (): Promise<Answer<'readTheirs'>> => {
        const entry = known(handle);
        const read = await readProjectFile(disk, entry.path, entry.lock && { lock: entry.lock });
        if (!read.ok) return { kind: 'failed', why: read.failure };
        const { hash, project, extras } = read.value;
        entry.theirs = { hash, content: project, extras };
        return { kind: 'read', theirs: project, base: entry.base };
      }),

    /** What another file holds. A copy of a protected project opens as that does; any other one waits for its password. */
    async readOther(handle: ProjectHandle, path: string): Promise<Answer<'readOther'>> {
      const { lock } = known(handle);
      const read = await other(path, lock && { lock });
      if (read.kind !== 'failed' || !['locked', 'notUnlocked'].includes(read.why.kind)) return read;
      const locked = randomUUID();
      lockedOthers.set(locked, path);
      return { kind: 'locked', locked, fileName: read.fileName, place: dirname(path) };
    },

    async unlockOther(locked: string, password: string): Promise<Answer<'unlockOther'>> {
      const path = lockedOthers.get(locked);
      if (path === undefined) throw new Error('This file does not wait for a password any more. Choose it again.');
      const read = await other(path, { password });
      if (read.kind === 'read') lockedOthers.delete(locked);
      return read;
    },

    accept: (handle: ProjectHandle) => inTurn(handle, () => accept(known(handle))),

    /** "One Card (conflict 2026-11-25).accord" beside "One Card.accord". */
    async keepBoth(handle: ProjectHandle, content: Project): Promise<Answer<'keepBoth'>> {
      const { path, extras, lock } = known(handle);
      const mark = ` (conflict ${dayOf(clock.now())})`;
      const { opened } = files.openNew({ ...content, title: `${content.title}${mark}` }, extras, lock);
      const name = fileNameFor(`${basename(path, '.accord')}${mark}`);
      const saved = await files.save(opened.handle, opened.content, dirname(path), name);
      if (saved.kind !== 'saved') {
        await files.close(opened.handle);
        return { kind: 'failed', why: saved.kind === 'failed' ? saved.why : { kind: 'folderMissing' } };
      }
      await files.dropCopy(handle);
      return { kind: 'opened', opened: { ...opened, fileName: saved.fileName, place: saved.place } };
    },

    async saveInPlace(handle: ProjectHandle, content: Project): Promise<SaveOutcome> {
      known(handle).inPlace = true;
      return files.save(handle, content);
    },
  };
}
