import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isEncrypted } from '../../shared/file/encrypted-envelope.ts';
import { parseWithoutRules } from '../../shared/file/parse.ts';
import { hashAt, writeWhole } from './atomic-write.ts';
import { type Choice, chooseRecovery } from './choose-recovery.ts';
import type { Disk } from './disk.ts';
import { type Lock, relocked, unlockWith } from './encryption.ts';
import { sweepLeftovers } from './leftovers.ts';
import type { Processes } from './owner.ts';
import type { Clock } from './ports.ts';
import { insideCopy, type RecoveryCopy, readRecoveryCopy, recoveryBytes } from './recovery-copy.ts';
import { type Relocking, relockFile, together, whole } from './relock-file.ts';

/** A recovery copy that may be offered. */
export type FoundCopy = RecoveryCopy & { id: string; choice: Exclude<Choice, 'leave' | 'saved'> };

const end = '.accord-recovery';
const discardedEnd = '.discarded';
const baseEnd = '.accord-base';

/** The state that the work began with, kept once beside its copies; `mark` says when it has become another. */
type Base = { mark: string; bytes: () => Uint8Array };

/**
 * Copies of work that is in no file yet, in the app's own folder: synced, checked by their SHA-256, encrypted when the
 * project is. A copy goes once the same work or later work is safe in a file, or when the user discards it.
 */
export function createRecovery(disk: Disk, folder: string, clock: Clock, processes: Processes) {
  const pathOf = (id: string) => join(folder, `${id}${end}`);
  const basePathOf = (id: string) => join(folder, `${id}${baseEnd}`);
  const inUse = new Set<string>();
  const basesKept = new Map<string, string>();
  const discardedHere = new Set<string>();
  let swept: Promise<void> | undefined;

  const remove = async (id: string): Promise<void> => {
    basesKept.delete(id);
    // The copy last: a base without one would be found by nobody.
    for (const path of [basePathOf(id), pathOf(id)]) await disk.remove(path).catch(() => undefined);
  };

  const hasCopy = async (id: string): Promise<boolean> => {
    const found = await Promise.allSettled([pathOf(id), `${pathOf(id)}${discardedEnd}`].map(disk.facts));
    return found.some(({ status }) => status === 'fulfilled');
  };

  /**
   * What was discarded before this start goes for good, and so does what a killed process had half written, or had no time
   * to remove.
   */
  const sweep = (): Promise<void> => {
    swept ??= (async () => {
      await sweepLeftovers(disk, folder);
      for (const name of await disk.list(folder).catch(() => []))
        if (name.endsWith(`${end}${discardedEnd}`) && !discardedHere.has(name)) {
          await disk.remove(join(folder, name)).catch(() => undefined);
          await remove(name.slice(0, -`${end}${discardedEnd}`.length));
        }
      for (const name of await disk.list(folder).catch(() => []))
        if (name.endsWith(baseEnd) && !(await hasCopy(name.slice(0, -baseEnd.length))))
          await disk.remove(join(folder, name)).catch(() => undefined);
    })();
    return swept;
  };

  const find = async (id: string): Promise<FoundCopy | undefined> => {
    const bytes = await disk.read(pathOf(id)).catch(() => undefined);
    if (!bytes) return undefined;
    const copy = readRecoveryCopy(bytes);
    const { header, body } = copy;
    const self = await processes.self();
    const isSelf = header?.owner.pid === self.pid && header.owner.host === self.host;
    const isRunning = isSelf
      ? inUse.has(id)
      : header !== undefined && (await processes.stateOf(header.owner)) !== 'gone';
    const facts = {
      isWhole: body !== undefined,
      isInUse: inUse.has(id) || isRunning,
      path: header?.path ?? '',
      basedOn: header?.basedOn ?? '',
      content: header?.sha256 ?? '',
    };
    const choice = chooseRecovery(facts, {
      hash: header?.path ? await hashAt(disk, header.path).catch(() => null) : null,
    });
    if (choice === 'saved') await remove(id);
    return choice === 'leave' || choice === 'saved' ? undefined : { ...copy, id, choice };
  };

  /** The copies that are there or were set aside, and the states that work began with, each with what is known of it. */
  const allKept = async () => {
    const names = await disk.list(folder).catch(() => []);
    const read = (name: string) => disk.read(join(folder, name)).catch(() => new Uint8Array());
    const copies = names.filter((name) => name.endsWith(end) || name.endsWith(`${end}${discardedEnd}`));
    const found = new Map<string, RecoveryCopy>();
    for (const name of copies) found.set(idIn(name), readRecoveryCopy(await read(name)));
    const bases = names.filter((name) => name.endsWith(baseEnd));
    return [...copies, ...bases].map((name) => {
      const isBase = name.endsWith(baseEnd);
      return { path: join(folder, name), isBase, copy: found.get(idIn(name)), read: () => read(name) };
    });
  };

  return {
    find,
    sweep,

    /**
     * Makes everything that is kept of the work on a file as locked as that is now, whoever kept it: copies that were set
     * aside and the states that work began with as well. What must be locked and cannot be goes.
     */
    async relock(
      of: { path: string; project: string },
      before: Lock | undefined,
      after: Lock | undefined,
      mustLock: boolean,
    ): Promise<Relocking> {
      const change = relocked(before, after);
      const isGone = async (path: string) => (await hashAt(disk, path).catch(() => 'there')) === null;
      const isOf = (inside: Uint8Array): boolean => {
        const plain = isEncrypted(inside) ? before && unlockWith(inside, before) : inside;
        const parsed = plain && parseWithoutRules(plain);
        return parsed?.ok === true && parsed.value.project.id === of.project;
      };
      const all: Relocking[] = [];
      for (const { path, isBase, copy, read } of await allKept()) {
        const from = copy?.header?.path ?? '';
        const inside = isBase ? whole : insideCopy;
        // Work that was in no file yet, or in one that has another name by now, is known by its project.
        const isIts = from === of.path || ((from === '' || (await isGone(from))) && isOf(inside.take(await read())));
        if (!isIts) continue;
        const isDamaged = !isBase && copy?.body === undefined;
        all.push(await relockFile(disk, path, isDamaged ? () => undefined : change, { mustLock, inside }));
      }
      return together(all);
    },

    /** Keeps this work, under a name of its own unless it has one already; gives the name once it is safe. */
    async keep(
      id: string | undefined,
      about: { path: string; basedOn: string },
      body: Uint8Array,
      base?: Base | undefined,
    ): Promise<string | undefined> {
      const name = id ?? randomUUID();
      inUse.add(name);
      await disk.makeFolder(folder).catch(() => undefined);
      const owner = await processes.self();
      const written = await writeWhole(
        disk,
        pathOf(name),
        recoveryBytes({ ...about, owner, at: Math.round(clock.now()) }, body),
      );
      if (!written.ok) return undefined;
      if (base && basesKept.get(name) !== base.mark) {
        const kept = await writeWhole(disk, basePathOf(name), base.bytes());
        if (kept.ok) basesKept.set(name, base.mark);
      }
      return name;
    },

    /** The work is safe in a file. */
    async drop(id: string): Promise<void> {
      inUse.delete(id);
      await remove(id);
    },

    /** What was in the file when the work began, as bytes of a file. */
    baseOf: (id: string): Promise<Uint8Array | undefined> => disk.read(basePathOf(id)).catch(() => undefined),

    /** A project was opened from this copy: it is not offered again while that is open. */
    adopt: (id: string): void => void inUse.add(id),

    /** The project was closed without being saved: its copy is offered from now on. */
    leave: (id: string): void => void inUse.delete(id),

    /** Newest first. */
    async list(): Promise<FoundCopy[]> {
      await sweep();
      const names = await disk.list(folder).catch(() => []);
      const ids = names.filter((name) => name.endsWith(end)).map((name) => name.slice(0, -end.length));
      const found = await Promise.all(ids.filter(isUuid).map(find));
      return found.flatMap((copy) => copy ?? []).sort((a, b) => (b.header?.at ?? 0) - (a.header?.at ?? 0));
    },

    /** Sets a copy aside until the next start, or takes it back. */
    async discard(id: string, discarded: boolean): Promise<void> {
      const [there, aside] = [pathOf(id), `${pathOf(id)}${discardedEnd}`];
      if (discarded) discardedHere.add(`${id}${end}${discardedEnd}`);
      await disk.rename(...(discarded ? ([there, aside] as const) : ([aside, there] as const)));
    },
  };
}

export type Recovery = ReturnType<typeof createRecovery>;

const idIn = (name: string): string => name.slice(0, name.indexOf('.'));
const isUuid = (name: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);
