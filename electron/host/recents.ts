import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Recent } from '../../shared/host/contract.ts';
import type { Project } from '../../shared/model/project.ts';
import { thumbnailDocument } from '../../shared/picture/thumbnail.tsx';
import { forAudience } from '../../shared/report/for-audience.ts';
import { writeWhole } from './atomic-write.ts';
import type { Disk } from './disk.ts';
import { ownFilesIn } from './own-files.ts';
import type { Clock } from './ports.ts';

const entrySchema = z.strictObject({
  id: z.uuid(),
  path: z.string(),
  /** The id of the project, which finds its versions when the file itself cannot be read. */
  project: z.string(),
  title: z.string(),
  openedAt: z.number(),
  /** Its file is encrypted. */
  locked: z.boolean().default(false),
});
const listSchema = z.strictObject({ recents: z.array(entrySchema) });
type Entry = z.infer<typeof entrySchema>;

const mostRecents = 24;

/** The projects that were open before, newest first, each with a picture. Kept in the app's own folder. */
export function createRecents(disk: Disk, profile: string, clock: Clock, keepsPictures: () => boolean) {
  const file = join(profile, 'recents.json');
  const pictures = join(profile, 'pictures');
  const pictureOf = (id: string) => join(pictures, `${id}.svg`);
  let entries: Promise<Entry[]> | undefined;

  const read = (): Promise<Entry[]> => {
    entries ??= readList(disk, file);
    return entries;
  };

  let turn: Promise<unknown> = Promise.resolve();
  /** Changes of the list happen one after the other; one that fails leaves the list as it was. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  const write = async (next: Entry[]): Promise<void> => {
    entries = Promise.resolve(next);
    await disk.makeFolder(profile);
    await writeWhole(disk, file, new TextEncoder().encode(`${JSON.stringify({ recents: next }, null, 2)}\n`));
  };

  const removePictures = async (): Promise<void> => {
    for (const { path } of await ownFilesIn(disk, profile, 'pictures')) await disk.remove(path).catch(() => undefined);
  };

  const recentOf = async ({ id, title, path, openedAt, locked }: Entry): Promise<Recent> => {
    const text = await disk.read(pictureOf(id)).then(
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
    remember: (path: string, project: Project, isLocked = false): Promise<void> =>
      inTurn(async () => {
        const before = await read();
        const known = before.find((entry) => entry.path === path);
        const title = (!isLocked && project.title.trim()) || basename(path, '.accord');
        const id = known?.id ?? randomUUID();
        const entry: Entry = { id, path, project: project.id, title, openedAt: clock.now(), locked: isLocked };
        const next = [entry, ...before.filter((each) => each.path !== path)];
        for (const old of next.slice(mostRecents)) await disk.remove(pictureOf(old.id)).catch(() => undefined);
        if (isLocked || !keepsPictures()) await disk.remove(pictureOf(entry.id)).catch(() => undefined);
        else {
          await disk.makeFolder(pictures);
          await writeWhole(
            disk,
            pictureOf(entry.id),
            new TextEncoder().encode(thumbnailDocument(forAudience(project, 'partner'))),
          );
        }
        await write(next.slice(0, mostRecents));
      }),

    /** Forgets what is in a project: its title and its picture go, its file stays in the list. */
    lock: (path: string): Promise<void> =>
      inTurn(async () => {
        const before = await read();
        for (const { id } of before.filter((entry) => entry.path === path))
          await disk.remove(pictureOf(id)).catch(() => undefined);
        await write(
          before.map((entry) =>
            entry.path === path ? { ...entry, title: basename(path, '.accord'), locked: true } : entry,
          ),
        );
      }),

    /** A project's file has another name now. */
    moved: (from: string, to: string): Promise<void> =>
      inTurn(async () => write((await read()).map((entry) => (entry.path === from ? { ...entry, path: to } : entry)))),

    forget: (id: string): Promise<void> =>
      inTurn(async () => {
        await disk.remove(pictureOf(id)).catch(() => undefined);
        await write((await read()).filter((entry) => entry.id !== id));
      }),

    /** Forgets every project that was open before, and its picture. Their files stay. */
    forgetAll: (): Promise<void> =>
      inTurn(async () => {
        await removePictures();
        await write([]);
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

/** A list that cannot be read is kept aside, and the app starts with an empty one. */
async function readList(disk: Disk, file: string): Promise<Entry[]> {
  const bytes = await disk.read(file).catch(() => null);
  if (!bytes) return [];
  try {
    return listSchema.parse(JSON.parse(new TextDecoder().decode(bytes))).recents;
  } catch {
    await disk.rename(file, `${file}.damaged`).catch(() => undefined);
    return [];
  }
}
