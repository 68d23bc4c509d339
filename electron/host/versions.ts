import { join } from 'node:path';
import { writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import type { Clock } from './ports.ts';
import { toForget } from './versions-to-forget.ts';

/** While somebody works, a version is kept this often, in milliseconds. */
const pause = 10 * 60 * 1000;

/** A kept version: its number, which orders versions whatever clocks say, when it was kept, and how large it is. */
export type Version = { sequence: number; savedAt: number; size: number };

/** Earlier versions of projects, in the app's own folder, as the bytes that were in their files. */
export function createVersions(disk: Disk, folder: string, clock: Clock) {
  const keptAt = new Map<string, number>();
  const folderOf = (project: string) => join(folder, project);
  const pathOf = (project: string, { sequence, savedAt }: Version) =>
    join(folderOf(project), nameOf(sequence, savedAt));

  const list = async (project: string): Promise<Version[]> => {
    const names = await disk.list(folderOf(project)).catch(() => []);
    const found = await Promise.all(names.map((name) => versionAt(disk, folderOf(project), name)));
    return found.flat().sort((a, b) => a.sequence - b.sequence);
  };

  return {
    list,
    pathOf,

    /** Keeps these bytes as the newest version, unless one was kept a short while ago. Never fails a save. */
    async keep(
      project: string,
      bytes: Uint8Array,
      always = false,
      named: ReadonlySet<number> = new Set(),
    ): Promise<void> {
      const now = clock.now();
      const before = keptAt.get(project);
      if (!always && before !== undefined && Math.abs(now - before) < pause) return;
      keptAt.set(project, now);
      const versions = await list(project);
      const sequence = (versions.at(-1)?.sequence ?? 0) + 1;
      await disk.makeFolder(folderOf(project)).catch(() => undefined);
      const version = { sequence, savedAt: Math.round(now), size: bytes.length };
      const written = await writeWhole(disk, pathOf(project, version), bytes);
      if (!written.ok) return;
      for (const old of toForget([...versions, version], named))
        await disk.remove(pathOf(project, old)).catch(() => undefined);
    },

    /** The newest version of a project: where it is, and when it was kept. */
    async newest(project: string): Promise<{ path: string; savedAt: number } | null> {
      const last = (await list(project)).at(-1);
      return last ? { path: pathOf(project, last), savedAt: last.savedAt } : null;
    },

    remove: (project: string, version: Version): Promise<void> => disk.remove(pathOf(project, version)),

    /**
     * Rewrites every kept version: with a password, without one any more, or with another. What cannot be rewritten goes:
     * nothing may stay readable that was to be locked.
     */
    async rewrite(project: string, change: (bytes: Uint8Array) => Uint8Array | undefined): Promise<void> {
      for (const version of await list(project)) {
        const path = pathOf(project, version);
        const before = await disk.read(path).catch(() => undefined);
        const after = before && change(before);
        if (before && after === before) continue;
        const written = after && (await writeWhole(disk, path, after));
        if (!written?.ok) await disk.remove(path).catch(() => undefined);
      }
    },
  };
}

export type Versions = ReturnType<typeof createVersions>;

const nameOf = (sequence: number, savedAt: number): string => `${String(sequence).padStart(6, '0')}-${savedAt}.accord`;

async function versionAt(disk: Disk, folder: string, name: string): Promise<Version[]> {
  const found = /^(\d+)-(\d+)\.accord$/.exec(name);
  if (!found) return [];
  const facts = await disk.facts(join(folder, name)).catch(() => undefined);
  return facts ? [{ sequence: Number(found[1]), savedAt: Number(found[2]), size: facts.size }] : [];
}
