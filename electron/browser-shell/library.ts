import { randomUUID } from 'node:crypto';
import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { FolderListing } from '../../shared/host/contract.ts';
import type { LibraryBrowser } from '../host/create-host.ts';
import type { Dialogs, Notify, PathQuestion } from '../host/ports.ts';

type Asked = { question: PathQuestion; resolve: (path: string | null) => void };

/**
 * The path dialog of the browser door: the window shows folders of the library and names one. Whatever it names, links
 * included, leads to a place inside the library or nowhere.
 */
export function createLibrary(
  root: () => string,
  notify: Notify,
): Dialogs & LibraryBrowser & { holds(realPath: string): Promise<boolean> } {
  const open = new Map<string, Asked>();

  let made = '';

  /**
   * The folder is made once. When it goes while Accord runs (its disk was taken out), it is not made anew: an empty folder
   * in its place would look like it. Throws then.
   */
  const realRoot = async (): Promise<string> => {
    if (made !== root()) await mkdir(root(), { recursive: true });
    made = root();
    return realpath(made).catch(() => {
      throw new Error(
        'The folder of your projects is no longer there. Bring it back (plug in its disk, or put it where it was) and try again.',
      );
    });
  };

  const holds = async (path: string): Promise<boolean> => {
    const real = await realRoot().catch(() => null);
    return real !== null && isInside(real, path);
  };

  /** A folder of the library by its name in listings ("Clients/2026"); nothing when it is not one. */
  const folderAt = async (folder: string): Promise<string | null> => {
    const steps = folder === '' ? [] : folder.split('/');
    if (!steps.every(isPlainName)) return null;
    const path = await realpath(join(await realRoot(), ...steps)).catch(() => null);
    return path !== null && (await holds(path)) ? path : null;
  };

  const list = async (folder: string, extension: string): Promise<FolderListing | null> => {
    const path = await folderAt(folder);
    if (path === null) return null;
    const listing: FolderListing = { folder, folders: [], files: [] };
    const names = (await readdir(path)).filter((name) => !name.startsWith('.')).sort((a, b) => a.localeCompare(b));
    for (const name of names) {
      const real = await realpath(join(path, name)).catch(() => null);
      if (real === null || !(await holds(real))) continue;
      const facts = await stat(real).catch(() => null);
      if (facts?.isDirectory()) listing.folders.push(name);
      else if (facts?.isFile() && name.toLowerCase().endsWith(`.${extension}`))
        listing.files.push({ name, changedAt: facts.mtimeMs });
    }
    return listing;
  };

  const pathFor = async (folder: string, name: string): Promise<string | null> => {
    const place = await folderAt(folder);
    if (place === null || !isPlainName(name)) return null;
    const path = join(place, name);
    const real = await realpath(path).catch((error: NodeJS.ErrnoException) => (isNothingYet(error) ? path : null));
    return real !== null && (await holds(real)) ? real : null;
  };

  return {
    holds,

    askPath(question) {
      const request = randomUUID();
      const { purpose, title, suggestedPath, extension } = question;
      notify({
        name: 'dialogAsked',
        data: { request, purpose, title, suggestedName: purpose === 'save' ? basename(suggestedPath) : '', extension },
      });
      return new Promise((resolve) => open.set(request, { question, resolve }));
    },

    async listFolder(request, folder) {
      const asked = open.get(request);
      return asked ? list(folder, asked.question.extension) : null;
    },

    async answer(request, choice) {
      const asked = open.get(request);
      open.delete(request);
      if (!asked) return;
      let path: string | null = null;
      try {
        path = choice && (await pathFor(choice.folder, choice.name));
      } finally {
        // Whoever asked goes on, whatever is wrong with the folder.
        asked.resolve(path);
      }
      if (choice && path === null) throw new Error('This is not a place in the folder of your projects.');
    },
  };
}

/** Nothing is there yet, or nothing can be: then the host says what is wrong with the name. */
const isNothingYet = ({ code }: NodeJS.ErrnoException): boolean => code === 'ENOENT' || code === 'ENAMETOOLONG';

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);

const isPlainName = (name: string): boolean => name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);
