import { join } from 'node:path';
import { writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { type Lock, relocked } from './encryption.ts';
import type { Clock } from './ports.ts';
import { type Relocking, relockFile, relockFiles } from './relock-file.ts';
import type { Version } from './version.ts';
import { toForget } from './versions-to-forget.ts';

/** While somebody works, a version is kept this often, in milliseconds. */
const pause = 10 * 60 * 1000;
/** The names that versions were given, beside them. Locked as they are. */
const namesFile = 'names.json';

/** Earlier versions of projects, in the app's own folder, as the bytes that were in their files. */
export function createVersions(disk: Disk, folder: string, clock: Clock) {
  const keptAt = new Map<string, number>();
  const folderOf = (project: string) => join(folder, project);
  const pathOf = (project: string, version: Version) => join(folderOf(project), fileNameOf(version));
  const namesOf = (project: string) => join(folderOf(project), namesFile);

  const list = async (project: string): Promise<Version[]> => {
    const names = await disk.list(folderOf(project)).catch(() => []);
    const found = await Promise.all(names.map((name) => versionAt(disk, folderOf(project), name)));
    return found.flat().sort((a, b) => a.sequence - b.sequence);
  };

  return {
    list,
    pathOf,

    /**
     * Keeps these bytes as the newest version, unless one was kept a short while ago; gives it when it was kept. Never fails
     * a save.
     */
    async keep(project: string, bytes: Uint8Array, always = false): Promise<Version | undefined> {
      const now = clock.now();
      const before = keptAt.get(project);
      if (!always && before !== undefined && Math.abs(now - before) < pause) return undefined;
      const versions = await list(project);
      const sequence = (versions.at(-1)?.sequence ?? 0) + 1;
      await disk.makeFolder(folderOf(project)).catch(() => undefined);
      const version = { sequence, savedAt: Math.round(now), size: bytes.length, isNamed: false };
      const written = await writeWhole(disk, pathOf(project, version), bytes);
      if (!written.ok) return undefined;
      keptAt.set(project, now);
      for (const old of toForget([...versions, version]))
        await disk.remove(pathOf(project, old)).catch(() => undefined);
      return version;
    },

    /** The newest version of a project: where it is, and when it was kept. */
    async newest(project: string): Promise<{ path: string; savedAt: number } | null> {
      const last = (await list(project)).at(-1);
      return last ? { path: pathOf(project, last), savedAt: last.savedAt } : null;
    },

    remove: (project: string, version: Version): Promise<void> => disk.remove(pathOf(project, version)),

    /** Marks a version as one that has a name, or has none any more. */
    async mark(project: string, version: Version, isNamed: boolean): Promise<void> {
      if (version.isNamed !== isNamed)
        await disk.rename(pathOf(project, version), pathOf(project, { ...version, isNamed }));
    },

    /** The bytes of the names that versions were given; nothing while there are none. */
    readNames: (project: string): Promise<Uint8Array | undefined> => disk.read(namesOf(project)).catch(() => undefined),
    writeNames: (project: string, bytes: Uint8Array) => writeWhole(disk, namesOf(project), bytes),

    /**
     * Rewrites every kept version and their names: with a password, without one any more, or with another. Says how many
     * stay as they were, and how many could be read without a password, could not be locked, and went.
     */
    async rewrite(project: string, before: Lock | undefined, after: Lock | undefined): Promise<Relocking> {
      const change = relocked(before, after);
      const paths = (await list(project)).map((version) => pathOf(project, version));
      return relockFiles([...paths, namesOf(project)], (path) =>
        relockFile(disk, path, change, { mustLock: after !== undefined }),
      );
    },
  };
}

export type Versions = ReturnType<typeof createVersions>;

const fileNameOf = ({ sequence, savedAt, isNamed }: Version): string =>
  `${String(sequence).padStart(6, '0')}-${savedAt}${isNamed ? '-named' : ''}.accord`;

async function versionAt(disk: Disk, folder: string, name: string): Promise<Version[]> {
  const found = /^(\d+)-(-?\d+)(-named)?\.accord$/.exec(name);
  if (!found) return [];
  const facts = await disk.facts(join(folder, name)).catch(() => undefined);
  const [, sequence, savedAt, named] = found;
  return facts
    ? [{ sequence: Number(sequence), savedAt: Number(savedAt), size: facts.size, isNamed: named !== undefined }]
    : [];
}
