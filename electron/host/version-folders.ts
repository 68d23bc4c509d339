import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './atomic-write.ts';
import { type Disk, errorCode } from './disk.ts';

/** Whose versions: those of a project in a file. A copy of the file has the same project in it, and a history of its own. */
export type Versioned = { project: string; path: string };

/** Beside the versions: the file they are of. */
const fileName = 'file.json';
const ownerSchema = z.looseObject({ path: z.string() });

/** Whether the file that versions are of is the one that is asked for, another one, or none that is there still. */
type Owner = 'this' | 'another' | 'none';

/** The project that a folder of versions is of; nothing when it is none of ours. */
export const projectIn = (folderName: string): string | undefined =>
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(-\d+)?$/.exec(folderName)?.[1];

/**
 * The folders of versions, in the app's own. The first file of a project has the folder with the project's id; a copy that
 * is there beside it has one with a number. A file that was moved is found by nobody else having its folder.
 */
export function createVersionFolders(disk: Disk, folder: string) {
  const real = (path: string) => disk.realPath(path).catch(() => path);

  const ownerOf = async (name: string, path: string): Promise<Owner> => {
    const bytes = await disk.read(join(folder, name, fileName)).catch(() => undefined);
    const owner = bytes && pathIn(bytes);
    if (owner === undefined) return 'none';
    if (owner === path) return 'this';
    try {
      return (await disk.realPath(owner)) === path ? 'this' : 'another';
    } catch (error) {
      return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? 'none' : 'another';
    }
  };

  const nameOf = async ({ project, path }: Versioned): Promise<string> => {
    if (path === '') return project;
    const target = await real(path);
    const others = (await disk.list(folder).catch(() => [])).filter((name) => name.startsWith(`${project}-`));
    const names = [project, ...others.sort((a, b) => numberIn(a) - numberIn(b))];
    const owners = await Promise.all(names.map((name) => ownerOf(name, target)));
    const known = names[owners.indexOf('this')] ?? names[owners.indexOf('none')];
    return known ?? `${project}-${Math.max(1, ...others.map(numberIn)) + 1}`;
  };

  const claim = async (name: string, path: string): Promise<void> => {
    const target = await real(path);
    if (target === '' || (await ownerOf(name, target)) === 'this') return;
    await writeWhole(disk, join(folder, name, fileName), new TextEncoder().encode(JSON.stringify({ path: target })));
  };

  return {
    /** The folder that a file has, or would have. */
    async of(versioned: Versioned): Promise<string> {
      return join(folder, await nameOf(versioned));
    },

    /** Makes the folder of a file, and keeps it for that file. */
    async make(versioned: Versioned): Promise<string> {
      const name = await nameOf(versioned);
      await disk.makeFolder(join(folder, name)).catch(() => undefined);
      await claim(name, versioned.path);
      return join(folder, name);
    },

    /** Keeps the folder that a file has for it, from now on under another path if it was moved; makes none. */
    async keepFor(versioned: Versioned, path = versioned.path): Promise<void> {
      const name = await nameOf(versioned);
      if ((await disk.list(join(folder, name)).catch(() => [])).length > 0) await claim(name, path);
    },
  };
}

const numberIn = (name: string): number => Number(name.slice(name.lastIndexOf('-') + 1));

function pathIn(bytes: Uint8Array): string | undefined {
  try {
    return ownerSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).path;
  } catch {
    return undefined;
  }
}
