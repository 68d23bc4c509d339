import { type Disk, realDisk } from '../../electron/host/disk.ts';
import { diskError } from './faulty-disk.ts';

/** A disk that holds nothing but files by path, for counts that a real one would take hours for. */
export function diskInMemory(): Disk & { files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const folders = new Map<string, Set<string>>();
  const split = (path: string): [string, string] => {
    const at = path.lastIndexOf('/');
    return [path.slice(0, at), path.slice(at + 1)];
  };
  const put = (path: string, bytes: Uint8Array) => {
    const [folder, name] = split(path);
    const names = folders.get(folder) ?? new Set();
    folders.set(folder, names.add(name));
    files.set(path, bytes);
  };
  const take = (path: string): Uint8Array => {
    const found = files.get(path);
    if (!found) throw diskError('ENOENT');
    const [folder, name] = split(path);
    folders.get(folder)?.delete(name);
    files.delete(path);
    return found;
  };
  const read = async (path: string): Promise<Uint8Array> => {
    const found = files.get(path);
    if (!found) throw diskError('ENOENT');
    return found;
  };
  return {
    ...realDisk,
    files,
    read,
    readHere: read,
    facts: async (path) => {
      return { kind: 'file', size: (await read(path)).length, changedAt: 0, mode: 0o600, identity: path };
    },
    realPath: async (path) => path,
    list: async (folder) => [...(folders.get(folder) ?? [])],
    makeFolder: async () => undefined,
    async create(path) {
      const parts: Uint8Array[] = [];
      return {
        write: async (bytes) => parts.push(bytes) && bytes.length,
        sync: async () => undefined,
        size: async () => parts.reduce((sum, { length }) => sum + length, 0),
        close: async () => put(path, parts.length === 1 ? (parts[0] ?? new Uint8Array()) : Buffer.concat(parts)),
      };
    },
    rename: async (from, to) => put(to, take(from)),
    remove: async (path) => void take(path),
    syncFolder: async () => undefined,
    isWritable: async () => true,
  };
}
