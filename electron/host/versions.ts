import { join } from 'node:path';
import { writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import type { Clock } from './ports.ts';

/** At most this many versions of a project are kept. */
const mostVersions = 80;
/** While somebody works, a version is kept this often, in milliseconds. */
const pause = 10 * 60 * 1000;

type Version = { name: string; sequence: number; savedAt: number };

/** Earlier versions of projects, in the app's own folder; numbered, because clocks are sometimes set back. */
export function createVersions(disk: Disk, folder: string, clock: Clock) {
  const keptAt = new Map<string, number>();
  const folderOf = (project: string) => join(folder, project);

  const list = async (project: string): Promise<Version[]> => {
    const names = await disk.list(folderOf(project)).catch(() => []);
    return names.flatMap(versionOf).sort((a, b) => a.sequence - b.sequence);
  };

  return {
    /** Keeps these bytes as the newest version, unless one was kept a short while ago. Never fails a save. */
    async keep(project: string, bytes: Uint8Array, always = false): Promise<void> {
      const now = clock.now();
      const before = keptAt.get(project);
      if (!always && before !== undefined && Math.abs(now - before) < pause) return;
      keptAt.set(project, now);
      const versions = await list(project);
      const sequence = (versions.at(-1)?.sequence ?? 0) + 1;
      await disk.makeFolder(folderOf(project)).catch(() => undefined);
      const name = `${String(sequence).padStart(6, '0')}-${Math.round(now)}.accord`;
      const written = await writeWhole(disk, join(folderOf(project), name), bytes);
      if (!written.ok) return;
      for (const old of versions.slice(0, Math.max(0, versions.length + 1 - mostVersions)))
        await disk.remove(join(folderOf(project), old.name)).catch(() => undefined);
    },

    /** The newest version of a project: where it is, and when it was kept. */
    async newest(project: string): Promise<{ path: string; savedAt: number } | null> {
      const last = (await list(project)).at(-1);
      return last ? { path: join(folderOf(project), last.name), savedAt: last.savedAt } : null;
    },
  };
}

export type Versions = ReturnType<typeof createVersions>;

function versionOf(name: string): Version[] {
  const found = /^(\d+)-(\d+)\.accord$/.exec(name);
  return found ? [{ name, sequence: Number(found[1]), savedAt: Number(found[2]) }] : [];
}
