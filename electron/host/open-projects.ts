import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { serializeProject } from '../../shared/file/serialize.ts';
import type { ProjectHandle } from '../../shared/host/contract.ts';
import type { Holder, OpenOutcome } from '../../shared/host/outcomes.ts';
import type { Project } from '../../shared/model/project.ts';
import { type Lock, lockBytes } from './encryption.ts';
import type { Versioned } from './version-folders.ts';

/** An open project as the host knows it. `path` is empty until something was written. */
export type Open = {
  path: string;
  readOnly: boolean;
  /** What we have read from the file or tried to write into it: anything else there is somebody else's work. */
  ours: string[];
  /** Unknown fields of the file beside the project; they are written back. */
  extras: Record<string, unknown>;
  originalKept: boolean;
  last: Project;
  /** What was in the file when it was last read or saved here; nothing when that is not known. */
  base: Project | null;
  /** Who has the project open for editing, if we may not. */
  heldBy: Holder | null;
  /** Our lock beside the file. */
  lockId?: string | undefined;
  /** The copy that is kept of what could not be saved. */
  recovery?: string | undefined;
  /** Its file is being written; `newer` is what was done since that began. */
  isSaving?: boolean;
  newer?: Project | undefined;
  /** The user agreed that the file itself is written into, as its folder lets nothing be replaced. */
  inPlace?: boolean;
  /** What is in the file by now, as the user has seen it. */
  theirs?: Pick<Open, 'extras'> & { hash: string; content: Project };
  /** What its file is encrypted with, if it is. */
  lock: Lock | undefined;
};

export type Opened = Extract<OpenOutcome, { kind: 'opened' }>;

/** The projects that are open. A project is named by a handle, never by its path. */
export function createOpenProjects() {
  const open = new Map<ProjectHandle, Open>();
  const turns = new Map<ProjectHandle, Promise<unknown>>();

  return {
    enter(entry: Open): Opened {
      const handle = randomUUID() as ProjectHandle;
      open.set(handle, entry);
      const { path, readOnly, last, lock, heldBy } = entry;
      const [fileName, place] = path ? [basename(path), dirname(path)] : ['', ''];
      const recovered = entry.recovery !== undefined;
      const encrypted = lock !== undefined;
      return {
        kind: 'opened',
        opened: { handle, content: last, fileName, place, readOnly, encrypted, heldBy, recovered },
      };
    },

    entry(handle: ProjectHandle): Open {
      const found = open.get(handle);
      if (!found) throw new Error('This project is not open any more.');
      return found;
    },

    /** What concerns one project happens in the order in which it was asked for. */
    inTurn<Done>(handle: ProjectHandle, work: () => Promise<Done>): Promise<Done> {
      const turn = (turns.get(handle) ?? Promise.resolve()).then(work, work);
      turns.set(handle, turn);
      return turn;
    },

    /** Takes a project out once what was asked of it is done, or failed; nothing when it is not open any more. */
    async leave(handle: ProjectHandle): Promise<Open | undefined> {
      await turns.get(handle)?.catch(() => undefined);
      const entry = open.get(handle);
      open.delete(handle);
      turns.delete(handle);
      return entry;
    },

    handles: (): ProjectHandle[] => [...open.keys()],
  };
}

export type OpenProjects = ReturnType<typeof createOpenProjects>;

/** What the versions of an open project are kept under. */
export const versionedOf = ({ last, path }: Pick<Open, 'last' | 'path'>): Versioned => ({ project: last.id, path });

/** What goes into the file of a project. */
export function bytesOf({ extras, lock }: Pick<Open, 'extras' | 'lock'>, content: Project): Uint8Array {
  const plain = new TextEncoder().encode(serializeProject(content, extras));
  return lock ? lockBytes(plain, lock) : plain;
}
