import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { isEncrypted } from '../../shared/file/encrypted-envelope.ts';
import type { Recent } from '../../shared/host/contract.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Expected, hashOf, writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { ownFilesIn } from './own-files.ts';
import type { Clock } from './ports.ts';
import { pictureOf } from './project-picture.ts';

/** What a newer Accord has written into the list stays there. */
const entrySchema = z.looseObject({
  id: z.uuid(),
  path: z.string(),
  /** The id of the project, which finds its versions when the file itself cannot be read. */
  project: z.string(),
  title: z.string(),
  openedAt: z.number(),
  /** Its file is encrypted. */
  locked: z.boolean().default(false),
});
const listSchema = z.looseObject({ recents: z.array(entrySchema) });
type Entry = z.infer<typeof entrySchema>;
type List = z.infer<typeof listSchema>;

const mostRecents = 24;
/** Doors that change the list at the same time take turns by trying again. */
const mostTries = 5;

/** The projects that were open before, newest first, each with a picture. Kept in the app's own folder. */
export function createRecents(disk: Disk, profile: string, clock: Clock, keepsPictures: () => boolean) {
  const file = join(profile, 'recents.json');
  const pictures = join(profile, 'pictures');
  const picturePath = (id: string) => join(pictures, `${id}.svg`);
  // The list is never kept in memory: another door may have changed it, and what it took out must not come back.
  const read = async (): Promise<Entry[]> => (await readList(disk, file)).list.recents;

  let turn: Promise<unknown> = Promise.resolve();
  /** Changes of the list happen one after the other; one that fails leaves the list as it was. */
  const inTurn = <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  /** True when the list is on disk as it is to be. What another door has changed meanwhile is changed again. */
  const change = (work: (before: Entry[]) => Entry[] | Promise<Entry[]>): Promise<boolean> =>
    inTurn(async () => {
      for (let tried = 0; tried < mostTries; tried++) {
        const { list, expected } = await readList(disk, file);
        const next = await work(list.recents);
        if (isDeepStrictEqual(next, list.recents)) return true;
        await disk.makeFolder(profile);
        const written = await writeWhole(disk, file, bytesOf({ ...list, recents: next }), expected);
        if (written.ok) return true;
        if (written.failure.kind !== 'changedOutside' && written.failure.kind !== 'exists') return false;
      }
      return false;
    });

  const isLockedNow = (path: string): Promise<boolean> => disk.start(path).then(isEncrypted, () => true);

  const removePictures = async (): Promise<void> => {
    for (const { path } of await ownFilesIn(disk, profile, 'pictures')) await disk.remove(path).catch(() => undefined);
  };

  const recentOf = async ({ id, title, path, openedAt, locked }: Entry): Promise<Recent> => {
    const text = await disk.read(picturePath(id)).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
    const missing = await disk.facts(path).then(
      () => false,
      () => true,
    );
    return { id, title, place: dirname(path), openedAt, missing, protected: locked, picture: text };
  };

  return {
    async list(): Promise<Recent[]> {
      await turn;
      return Promise.all((await read()).map(recentOf));
    },

    /** Puts a project at the top of the list and draws its picture anew. Of an encrypted one nothing but its file is named. */
    remember: (path: string, project: Project, hasLock = false): Promise<boolean> =>
      change(async (before) => {
        const known = before.find((entry) => entry.path === path);
        // Another door may have given it a password since it was opened here.
        const isLocked = hasLock || (known?.locked === true && (await isLockedNow(path)));
        const title = (!isLocked && project.title.trim()) || basename(path, '.accord');
        const id = known?.id ?? randomUUID();
        const entry: Entry = {
          ...known,
          id,
          path,
          project: project.id,
          title,
          openedAt: clock.now(),
          locked: isLocked,
        };
        const next = [entry, ...before.filter((each) => each.path !== path)];
        for (const old of next.slice(mostRecents)) await disk.remove(picturePath(old.id)).catch(() => undefined);
        if (isLocked || !keepsPictures()) await disk.remove(picturePath(entry.id)).catch(() => undefined);
        else {
          await disk.makeFolder(pictures);
          await writeWhole(disk, picturePath(entry.id), new TextEncoder().encode(pictureOf(project)));
        }
        return next.slice(0, mostRecents);
      }),

    /** Forgets what is in a project: its title and its picture go, its file stays in the list. */
    async lock(path: string): Promise<void> {
      const isForgotten = await change(async (before) => {
        for (const { id } of before.filter((entry) => entry.path === path))
          await disk.remove(picturePath(id)).catch(() => undefined);
        return before.map((entry) =>
          entry.path === path ? { ...entry, title: basename(path, '.accord'), locked: true } : entry,
        );
      });
      if (!isForgotten)
        throw new Error(
          'The list of recent projects still has the title of this one and cannot be written, so the project was not protected. Make room on the disk of this computer and try again.',
        );
    },

    /** A project's file has another name now. */
    moved: (from: string, to: string): Promise<boolean> =>
      change((before) => before.map((entry) => (entry.path === from ? { ...entry, path: to } : entry))),

    forget: (id: string): Promise<boolean> =>
      change(async (before) => {
        await disk.remove(picturePath(id)).catch(() => undefined);
        return before.filter((entry) => entry.id !== id);
      }),

    /** Forgets every project that was open before, and its picture. Their files stay. */
    forgetAll: (): Promise<boolean> =>
      change(async () => {
        await removePictures();
        return [];
      }),

    forgetPictures: (): Promise<void> => inTurn(removePictures),

    /** The projects, with where their files are. */
    entries: (): Promise<readonly Entry[]> => read(),

    /** Comes back when every change that was asked for is on disk. */
    async settled(): Promise<void> {
      await turn;
    },

    async pathOf(id: string): Promise<string | undefined> {
      await turn;
      return (await read()).find((entry) => entry.id === id)?.path;
    },

    /** The project that was last read from a path. */
    async projectAt(path: string): Promise<string | undefined> {
      await turn;
      return (await read()).find((entry) => entry.path === path)?.project;
    },
  };
}

export type Recents = ReturnType<typeof createRecents>;

const bytesOf = (list: List): Uint8Array => new TextEncoder().encode(`${JSON.stringify(list, null, 2)}\n`);

/** The list, and what must still be in its file when it is replaced. One that cannot be read is kept aside. */
async function readList(disk: Disk, file: string): Promise<{ list: List; expected: Expected }> {
  const bytes = await disk.read(file).catch(() => null);
  if (!bytes) return { list: { recents: [] }, expected: 'absent' };
  try {
    const list = listSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    return { list, expected: { hashes: [hashOf(bytes)] } };
  } catch {
    await disk.rename(file, `${file}.damaged`).catch(() => undefined);
    return { list: { recents: [] }, expected: 'absent' };
  }
}
