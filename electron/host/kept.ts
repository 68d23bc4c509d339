import { randomUUID } from 'node:crypto';
import { join, sep } from 'node:path';
import type { KeptItem, KeptKind } from '../../shared/host/kept.ts';
import { defaultSettings } from '../../shared/host/settings.ts';
import type { Disk } from './disk.ts';
import { projectExtension } from './file-names.ts';
import { type OwnFile, ownFiles } from './own-files.ts';
import type { SettingsStore } from './ports.ts';
import type { Recents } from './recents.ts';
import { projectIn } from './version-folders.ts';

type Parts = {
  disk: Disk;
  profile: string;
  library: () => string;
  recents: Recents;
  settings: SettingsStore;
  /** Shows a file or a folder in the file manager. Only the desktop door can. */
  showFile: ((path: string) => void) | undefined;
};

/** Something that is kept, and how it is deleted; what has no way to be deleted stays. */
type Kept = Omit<KeptItem, 'id' | 'canDelete'> & { remove?: () => Promise<void> };

/** Everything the app keeps on this computer. What is shown or deleted is named by the ids of the last listing. */
export function createKept({ disk, profile, library, recents, settings, showFile }: Parts) {
  let listed = new Map<string, Kept>();

  const removeAll = async (files: readonly OwnFile[]): Promise<void> => {
    // A file that has gone by itself meanwhile is as good as deleted.
    for (const { path } of files) await disk.remove(path).catch(unlessGone);
  };

  /** Files that can go one by one, or by a way of their own; nothing while there are none. */
  const group = (
    kind: KeptKind,
    place: string,
    files: readonly OwnFile[],
    { name = '', remove = () => removeAll(files) }: { name?: string; remove?: () => Promise<void> } = {},
  ): Kept[] => (files.length === 0 ? [] : [{ kind, name, place, ...sizeOf(files), isThere: true, remove }]);

  const libraryFolder = async (): Promise<Kept> => {
    const files = (await ownFiles(disk, library())).filter(({ path }) => path.endsWith(`.${projectExtension}`));
    return { kind: 'library', name: '', place: library(), ...sizeOf(files), isThere: await isThere(disk, library()) };
  };

  const projects = async (): Promise<Kept[]> =>
    Promise.all(
      (await recents.entries()).map(async ({ path, title }) => {
        const facts = await disk.facts(path).catch(() => undefined);
        const size = facts?.kind === 'file' ? facts.size : 0;
        return { kind: 'project' as const, name: title, place: path, count: 1, size, isThere: facts !== undefined };
      }),
    );

  const versions = async (files: readonly OwnFile[]): Promise<Kept[]> => {
    const titles = new Map<string, string>((await recents.entries()).map(({ project, title }) => [project, title]));
    const byProject = Map.groupBy(files, ({ path }) => path.split(sep).at(-2) ?? '');
    return [...byProject].flatMap(([id, its]) =>
      projectIn(id) === undefined
        ? []
        : group('versions', join(profile, 'versions', id), its, { name: titles.get(projectIn(id) ?? '') ?? '' }),
    );
  };

  const inProfile = async (): Promise<Kept[]> => {
    const root = await disk.realPath(profile).catch(() => profile);
    const files = await ownFiles(disk, root);
    const within = (folder: string) => files.filter(({ path }) => path.startsWith(join(root, folder) + sep));
    const named = (name: string) => files.filter(({ path }) => path === join(root, name));
    const at = (name: string) => join(profile, name);
    const [kept, copies, pictures] = [within('versions'), within('recovery'), within('pictures')];
    const [list, chosen, place] = [named('recents.json'), named('settings.json'), named('window.json')];
    const damaged = files.filter(({ path }) => path.endsWith('.damaged'));
    const ours = new Set([kept, copies, pictures, list, chosen, place, damaged].flat());
    const others = files.filter((file) => !ours.has(file));
    return [
      ...(await versions(kept)),
      ...group('recovery', at('recovery'), copies),
      ...group('pictures', at('pictures'), pictures),
      ...group('recents', at('recents.json'), list, { remove: () => recents.forgetAll().then(unlessStill) }),
      ...group('settings', at('settings.json'), chosen, { remove: async () => settings.write(defaultSettings) }),
      ...group('window', at('window.json'), place),
      ...group('setAside', profile, damaged),
      ...group('engine', profile, others).map(({ remove: _stays, ...kept }) => kept),
    ];
  };

  const known = (id: string): Kept => {
    const found = listed.get(id);
    if (!found) throw new Error('This is not there any more. Look again at what is kept.');
    return found;
  };

  return {
    async list(): Promise<KeptItem[]> {
      await recents.settled();
      const all = [await libraryFolder(), ...(await projects()), ...(await inProfile())];
      listed = new Map(all.map((kept) => [randomUUID(), kept]));
      return [...listed].map(([id, { remove, ...kept }]) => ({ ...kept, id, canDelete: remove !== undefined }));
    },

    /** Shows it in the file manager; false where there is none to show it in. */
    open(id: string): boolean {
      const { place } = known(id);
      showFile?.(place);
      return showFile !== undefined;
    },

    async remove(id: string): Promise<void> {
      const { remove } = known(id);
      if (!remove) throw new Error('Accord does not delete this.');
      await remove();
      listed.delete(id);
    },
  };
}

const sizeOf = (files: readonly OwnFile[]) => ({
  count: files.length,
  size: files.reduce((sum, file) => sum + file.size, 0),
});

const isThere = (disk: Disk, path: string): Promise<boolean> =>
  disk.facts(path).then(
    () => true,
    () => false,
  );

const notDeleted = 'It could not be deleted. Close other programs that use it, and try again.';

function unlessStill(isForgotten: boolean): void {
  if (!isForgotten) throw new Error(notDeleted);
}

function unlessGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw new Error(notDeleted);
}
