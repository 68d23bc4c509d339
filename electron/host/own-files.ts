import { join } from 'node:path';
import type { Disk } from './disk.ts';

/** A file of ours. */
export type OwnFile = { path: string; size: number };

/** A folder is looked through as deep as this, and for so many files; nobody keeps more. */
const deepest = 8;
const most = 50_000;

/** The files in a folder and its folders. What is reached through a link belongs to somebody else and is left out. */
export async function ownFiles(disk: Disk, folder: string): Promise<OwnFile[]> {
  const real = await disk.realPath(folder).catch(() => undefined);
  if (real === undefined) return [];
  const found: OwnFile[] = [];
  await collect(disk, real, 1, found);
  return found;
}

/** The same of a folder that is directly in another; nothing when a link is in its place. */
export async function ownFilesIn(disk: Disk, folder: string, name: string): Promise<OwnFile[]> {
  const inside = join(await disk.realPath(folder).catch(() => folder), name);
  const own = await isOwn(disk, inside).catch(() => false);
  return own ? ownFiles(disk, inside) : [];
}

async function collect(disk: Disk, folder: string, depth: number, found: OwnFile[]): Promise<void> {
  for (const name of await disk.list(folder).catch(() => [])) {
    if (found.length >= most) return;
    const path = join(folder, name);
    const facts = await isOwn(disk, path).then(
      (own) => (own ? disk.facts(path) : undefined),
      () => undefined,
    );
    if (facts?.kind === 'file') found.push({ path, size: facts.size });
    if (facts?.kind === 'folder' && depth < deepest) await collect(disk, path, depth + 1, found);
  }
}

/** Whether a path whose folder is real leads nowhere else. */
const isOwn = async (disk: Disk, path: string): Promise<boolean> => (await disk.realPath(path)) === path;
