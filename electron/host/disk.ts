import { constants } from 'node:fs';
import {
  access,
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises';

/** An open file. `write` may write less than it was given; nobody may believe otherwise. */
export type DiskFile = {
  write(bytes: Uint8Array): Promise<number>;
  sync(): Promise<void>;
  size(): Promise<number>;
  close(): Promise<void>;
};

/** A file that is changed where it is, from its beginning. */
export type ChangedFile = DiskFile & {
  read(): Promise<Uint8Array>;
  /** Cuts off what is longer than this. */
  cut(size: number): Promise<void>;
};

export type Kind = 'file' | 'folder' | 'other';
/** `identity` is the same for two paths that lead to the same file, however they are written. */
export type FileFacts = { kind: Kind; size: number; changedAt: number; mode: number; identity: string };

/** Every call of the file system that saving and opening use, so that tests can make each of them fail. */
export type Disk = {
  /** Facts about what the path leads to; symbolic links are followed. */
  facts(path: string): Promise<FileFacts>;
  realPath(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
  /** The first bytes of a file: enough to know what it is. */
  start(path: string): Promise<Uint8Array>;
  /** Reads the file that is at a real path; fails with ELOOP when a link has been put in its way meanwhile. */
  readHere(realPath: string): Promise<Uint8Array>;
  list(folder: string): Promise<string[]>;
  makeFolder(path: string): Promise<void>;
  /** Creates a file that is not there yet. */
  create(path: string, mode: number): Promise<DiskFile>;
  /** Opens a file that is there, to write over what is in it. */
  change(path: string): Promise<ChangedFile>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Makes the names in a folder survive a power cut. */
  syncFolder(path: string): Promise<void>;
  /** Whether the path may be written. */
  isWritable(path: string): Promise<boolean>;
};

const startLength = 64;

export const realDisk: Disk = {
  async facts(path) {
    // The numbers of files on Windows are larger than what a plain number holds.
    const it = await stat(path, { bigint: true });
    const kind: Kind = it.isFile() ? 'file' : it.isDirectory() ? 'folder' : 'other';
    const [size, changedAt, mode] = [Number(it.size), Number(it.mtimeMs), Number(it.mode) & 0o777];
    return { kind, size, changedAt, mode, identity: `${it.dev} ${it.ino}` };
  },
  realPath: (path) => realpath(path),
  read: (path) => readFile(path),
  async start(path) {
    const file = await open(path, constants.O_RDONLY);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(startLength), 0, startLength, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  async readHere(path) {
    // Somebody may be saving this very moment, again and again: then another file is in its place by now.
    for (let tried = 0; tried < 10; tried++) {
      const bytes = await readSame(path);
      if (bytes) return bytes;
    }
    throw leadsElsewhere();
  },
  list: (folder) => readdir(folder),
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async create(path, mode) {
    const file = await open(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, mode);
    return fileOf(file);
  },
  async change(path) {
    const file = await open(path, constants.O_RDWR);
    return { ...fileOf(file), read: () => readFile(path), cut: (size) => file.truncate(size) };
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  async syncFolder(path) {
    // Windows cannot open a folder; its file systems write names through.
    if (process.platform === 'win32') return;
    const folder = await open(path, constants.O_RDONLY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  async isWritable(path) {
    return access(path, constants.W_OK).then(
      () => true,
      () => false,
    );
  },
};

const leadsElsewhere = (): Error => Object.assign(new Error('The path leads elsewhere now.'), { code: 'ELOOP' });

/** Reads the file at a real path; nothing when another file was put in its place meanwhile. Never what a link leads to. */
async function readSame(path: string): Promise<Uint8Array | undefined> {
  // A pipe in the place of the file would otherwise be waited for.
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await file.stat()).isFile()) throw leadsElsewhere();
    const found = await placeOf(file, path);
    if (found === 'elsewhere') throw leadsElsewhere();
    return found === 'here' ? await file.readFile() : undefined;
  } finally {
    await file.close();
  }
}

/** Whether what was opened is at a path without a link, was replaced there, or is elsewhere: folders can be swapped meanwhile. */
async function placeOf(file: FileHandle, path: string): Promise<'here' | 'replaced' | 'elsewhere'> {
  // Linux knows of every open file where it is: no second look at the path can be deceived.
  const where = process.platform === 'linux' ? await readlink(`/proc/self/fd/${file.fd}`).catch(() => null) : null;
  if (where !== null) return where === path ? 'here' : where === `${path} (deleted)` ? 'replaced' : 'elsewhere';
  const [opened, there] = [await file.stat(), await stat(path)];
  if ((await realpath(path)) !== path) return 'elsewhere';
  return opened.ino === there.ino && opened.dev === there.dev ? 'here' : 'replaced';
}

const fileOf = (file: FileHandle): DiskFile => ({
  write: async (bytes) => (await file.write(bytes)).bytesWritten,
  sync: () => file.sync(),
  size: async () => (await file.stat()).size,
  close: () => file.close(),
});

/** Whether two paths lead to the same file, as those do that differ in capitals where capitals make no difference. */
export async function isSameFile(disk: Disk, one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => disk.facts(path).catch(() => undefined)));
  return first !== undefined && first.identity === second?.identity;
}

/** The code of a failed system call ("ENOSPC"), or what else it was. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
