import { createHost, type Host, type HostParts } from '../../electron/host/create-host.ts';
import { defaultSettings } from '../../shared/host/settings.ts';

/** A host in a process of its own, which nobody asks for a path and nothing prints for. */
export const hostAlone = (library: string, profile: string, parts: Partial<HostParts> = {}): Host =>
  createHost({
    door: 'browser',
    version: '1.2.3',
    dialogs: { askPath: async () => null },
    printer: { print: async () => new Uint8Array(), picture: async () => new Uint8Array() },
    settings: { read: () => defaultSettings, write: () => undefined },
    clock: Date,
    notify: () => undefined,
    folders: { profile, documents: library, resources: '' },
    fonts: { facesFor: async () => '' },
    ...parts,
  });
