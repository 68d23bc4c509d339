import { z } from 'zod';
import type { Answer, ProjectHandle } from '../../shared/host/contract.ts';
import type { OpenOutcome } from '../../shared/host/outcomes.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Disk } from './disk.ts';
import { type Lock, lockBytes, unlockWith } from './encryption.ts';
import { type Key, readProjectFile } from './open-file.ts';
import type { Version } from './version.ts';
import type { Versioned } from './version-folders.ts';
import type { Versions } from './versions.ts';

/** What is known of an open project whose versions are looked at. */
type Known = { versions: Versioned; lock: Lock | undefined };

type Parts = {
  disk: Disk;
  versions: Versions;
  known: (handle: ProjectHandle) => Known;
  /** What concerns one project happens in the order in which it was asked for. */
  inTurn: <Done>(handle: ProjectHandle, work: () => Promise<Done>) => Promise<Done>;
  bytesOf: (handle: ProjectHandle, content: Project) => Uint8Array;
  openAsNew: (path: string, key?: Key) => Promise<OpenOutcome>;
};

const namesSchema = z.record(z.string(), z.string());
type Names = z.infer<typeof namesSchema>;

/** The kept versions of an open project: to look at, to name, to compare, to open as a copy. */
export function createVersionBrowser({ disk, versions, known, inTurn, bytesOf, openAsNew }: Parts) {
  const readNames = async ({ versions: its, lock }: Known): Promise<Names> => {
    const bytes = await versions.readNames(its);
    const plain = bytes && lock ? unlockWith(bytes, lock) : bytes;
    try {
      return namesSchema.parse(JSON.parse(new TextDecoder().decode(plain)));
    } catch {
      return {};
    }
  };

  const writeName = async (project: Known, { sequence }: Version, name: string): Promise<void> => {
    const names: Names = { ...(await readNames(project)), [sequence]: name };
    if (name === '') delete names[sequence];
    const plain = new TextEncoder().encode(JSON.stringify(names));
    await versions.writeNames(project.versions, project.lock ? lockBytes(plain, project.lock) : plain);
  };

  const find = async (project: Known, sequence: number): Promise<Version> => {
    const found = (await versions.list(project.versions)).find((version) => version.sequence === sequence);
    if (!found) throw new Error('This version is not there any more.');
    return found;
  };

  const keyOf = ({ lock }: Known): Key | undefined => lock && { lock };

  const name = async (handle: ProjectHandle, sequence: number, wanted: string): Promise<void> => {
    const project = known(handle);
    const version = await find(project, sequence);
    const trimmed = wanted.trim();
    await writeName(project, version, trimmed);
    await versions.mark(project.versions, version, trimmed !== '');
  };

  return {
    /** Newest first. */
    async list(handle: ProjectHandle): Promise<Answer<'listVersions'>> {
      const project = known(handle);
      const names = await readNames(project);
      return (await versions.list(project.versions))
        .reverse()
        .map(({ sequence, savedAt, size }) => ({ version: sequence, savedAt, size, name: names[sequence] ?? '' }));
    },

    /** Keeps the project as it is now, with a name when one is given. */
    keep: (handle: ProjectHandle, content: Project, wanted: string): Promise<Answer<'keepVersion'>> =>
      inTurn(handle, async () => {
        const kept = await versions.keep(known(handle).versions, bytesOf(handle, content), true);
        if (!kept) return { kept: null };
        if (wanted.trim() !== '') await name(handle, kept.sequence, wanted);
        return { kept: kept.sequence };
      }),

    async read(handle: ProjectHandle, sequence: number): Promise<Answer<'readVersion'>> {
      const project = known(handle);
      const path = await versions.pathOf(project.versions, await find(project, sequence));
      const read = await readProjectFile(disk, path, keyOf(project));
      return read.ok ? { kind: 'read', content: read.value.project } : { kind: 'failed', why: read.failure };
    },

    name: (handle: ProjectHandle, sequence: number, wanted: string): Promise<void> =>
      inTurn(handle, () => name(handle, sequence, wanted)),

    remove: (handle: ProjectHandle, sequence: number): Promise<void> =>
      inTurn(handle, async () => {
        const project = known(handle);
        const version = await find(project, sequence);
        await versions.remove(project.versions, version);
        await writeName(project, version, '');
      }),

    /** As a project of its own that has no file yet. */
    async openCopy(handle: ProjectHandle, sequence: number): Promise<OpenOutcome> {
      const project = known(handle);
      return openAsNew(await versions.pathOf(project.versions, await find(project, sequence)), keyOf(project));
    },
  };
}
