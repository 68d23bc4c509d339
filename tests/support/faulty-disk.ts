import { type Disk, realDisk } from '../../electron/host/disk.ts';

/** The calls of a save that can fail, in the order in which a save makes them. */
export const diskCalls = ['create', 'write', 'sync', 'size', 'close', 'read', 'rename', 'syncFolder'] as const;
export type DiskCall = (typeof diskCalls)[number];

export const diskError = (code: string): Error => Object.assign(new Error(code), { code });

/** The real disk, with `before` asked before every call of a save: it may throw, wait or end the process. */
export function watchedDisk(before: (call: DiskCall, path: string) => void | Promise<void>): Disk {
  return {
    ...realDisk,
    read: async (path) => {
      await before('read', path);
      return realDisk.read(path);
    },
    async create(path, mode) {
      await before('create', path);
      const file = await realDisk.create(path, mode);
      return {
        async write(bytes) {
          await before('write', path);
          // Half of it at a time, as a disk may: whoever believes one call is enough loses the rest.
          return file.write(bytes.subarray(0, Math.max(1, bytes.length >> 1)));
        },
        async sync() {
          await before('sync', path);
          await file.sync();
        },
        async size() {
          await before('size', path);
          return file.size();
        },
        async close() {
          await file.close();
          await before('close', path);
        },
      };
    },
    async rename(from, to) {
      await before('rename', to);
      await realDisk.rename(from, to);
    },
    async syncFolder(path) {
      await before('syncFolder', path);
      await realDisk.syncFolder(path);
    },
  };
}

/** A disk on which one kind of call always fails. */
export const failingDisk = (call: DiskCall, code: string): Disk =>
  watchedDisk((each) => {
    if (each === call) throw diskError(code);
  });
