import { join } from 'node:path';
import { isEncrypted } from '../../shared/file/encrypted-envelope.ts';
import { writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { type Lock, relocked } from './encryption.ts';
import type { Clock } from './ports.ts';
import { type Relocking, relockFile, relockFiles } from './relock-file.ts';
import type { Version } from './version.ts';
import { createVersionFolders, type Versioned } from './version-folders.ts';
import { toForget } from './versions-to-forget.ts';

/** While somebody works, a version is kept this often, in milliseconds. */
const pause = 10 * 60 * 1000;
/** The names that versions were given, beside them. Locked as they are. */
const namesFile = 'names.json';

/** Earlier versions of projects, in the app's own folder, as the bytes that were in their files. */
export function createVersions(disk: Disk, folder: string, clock: Clock) {
  const keptAt = new Map<string, number>();
  const folders = createVersionFolders(disk, folder);
  const pathOf = async (of: Versioned, version: Version) => join(await folders.of(of), fileNameOf(version));
  const namesOf = async (of: Versioned) => join(await folders.of(of), namesFile);

  const listIn = async (its: string): Promise<Version[]> => {
    const names = await disk.list(its).catch(() => []);
    const found = await Promise.all(names.map((name) => versionAt(disk, its, name)));
    return found.flat().sort((a, b) => a.sequence - b.sequence);
  };
  const list = async (of: Versioned): Promise<Version[]> => listIn(await folders.of(of));

  return {
    list,
    pathOf,

    /** A file was opened: its versions are its own from now on. */
    claim: (of: Versioned): Promise<void> => folders.keepFor(of),

    /** A file has another name now, and its versions with it. */
    moved: (of: Versioned, path: string): Promise<void> => folders.keepFor(of, path),

    /**
     * Keeps these bytes as the newest version, unless one was kept a short while ago; gives it when it was kept. Never fails
     * a save.
     */
    async keep(of: Versioned, bytes: Uint8Array, always = false): Promise<Version | undefined> {
      const now = clock.now();
      const mark = `${of.project} ${of.path}`;
      const before = keptAt.get(mark);
      if (!always && before !== undefined && Math.abs(now - before) < pause) return undefined;
      const its = await folders.make(of);
      const versions = await listIn(its);
      const sequence = (versions.at(-1)?.sequence ?? 0) + 1;
      const version = { sequence, savedAt: Math.round(now), size: bytes.length, isNamed: false };
      const written = await writeWhole(disk, join(its, fileNameOf(version)), bytes);
      if (!written.ok) return undefined;
      keptAt.set(mark, now);
      for (const old of toForget([...versions, version]))
        await disk.remove(join(its, fileNameOf(old))).catch(() => undefined);
      return version;
    },

    remove: async (of: Versioned, version: Version): Promise<void> => disk.remove(await pathOf(of, version)),

    /** Marks a version as one that has a name, or has none any more. */
    async mark(of: Versioned, version: Version, isNamed: boolean): Promise<void> {
      if (version.isNamed !== isNamed)
        await disk.rename(await pathOf(of, version), await pathOf(of, { ...version, isNamed }));
    },

    /** The bytes of the names that versions were given; nothing while there are none. */
    readNames: async (of: Versioned): Promise<Uint8Array | undefined> =>
      disk.read(await namesOf(of)).catch(() => undefined),
    writeNames: async (of: Versioned, bytes: Uint8Array) => writeWhole(disk, await namesOf(of), bytes),

    /**
     * Rewrites every kept version and their names: with a password, without one any more, or with another. Says how many
     * stay as they were, and how many could be read without a password, could not be locked, and went.
     */
    async rewrite(of: Versioned, before: Lock | undefined, after: Lock | undefined): Promise<Relocking> {
      const change = relocked(before, after);
      const its = await folders.of(of);
      const names = [...(await listIn(its)).map(fileNameOf), namesFile];
      return relockFiles(
        names.map((name) => join(its, name)),
        (path) => relockFile(disk, path, change, { mustLock: after !== undefined }),
      );
    },

    /** Locks what can be read of a project that has a password by now; what cannot be locked yet stays until the next time. */
    async lockPlain(of: Versioned, lock: Lock): Promise<void> {
      const its = await folders.of(of);
      for (const name of [...(await listIn(its)).map(fileNameOf), namesFile]) {
        const path = join(its, name);
        const isLocked = await disk.start(path).then(isEncrypted, () => true);
        if (!isLocked) await relockFile(disk, path, relocked(undefined, lock), { mustLock: false });
      }
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
