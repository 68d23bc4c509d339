import { basename, dirname, join, resolve } from 'node:path';
import type { Product, Readers } from '../../shared/host/product.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import type { Project } from '../../shared/model/project.ts';
import { privateValues } from '../../shared/report/private-values.ts';
import { noneFoundWords } from '../../shared/report/private-words.ts';
import { writeWhole } from '../host/atomic-write.ts';
import type { Disk } from '../host/disk.ts';
import { makeSearched } from '../host/make-searched.ts';
import { PrintingFailed } from '../host/ports.ts';
import { PrivateValuesFound, type SafeBytes, withNothingPrivate } from '../host/search-private.ts';
import { type CommandLineParts, Refused } from './parts.ts';

/** A file to be written: where, and what makes its bytes and searches them. */
export type Output = { path: string; make: (parts: CommandLineParts) => Promise<SafeBytes> };

/** A product of a project as a file. */
export const productOutput = (project: Project, path: string, product: Product): Output => ({
  path,
  make: (parts) => makeSearched(project, product, parts, parts),
});

/** Bytes that are there already as a file for readers. */
export const bytesOutput = (project: Project, path: string, readers: Readers, bytes: Uint8Array): Output => ({
  path,
  make: ({ signal }) => withNothingPrivate(bytes, privateValues(project, readers.audience, readers.naming), signal),
});

/**
 * Refuses to write what is read, the same file twice, and, unless files may be replaced, where something is already. What is
 * read stays as it is also where files may be replaced.
 */
export async function refusePlaces(
  outputs: readonly Output[],
  sources: readonly string[],
  force: boolean,
  disk: Disk,
): Promise<void> {
  const read = new Set(await Promise.all(sources.map((path) => placeOf(path, disk))));
  const taken = new Set<string>();
  for (const { path } of outputs) {
    const place = await placeOf(path, disk);
    if (read.has(place))
      throw new Refused(
        `${path} is what is read: it cannot be written as well. Choose another name for what is written.`,
      );
    if (taken.has(place))
      throw new Refused(`${path} is named for two files at once: only one could stay. Give each a name of its own.`);
    taken.add(place);
    if (!force && (await disk.facts(resolve(path)).catch(() => null)))
      throw new Refused(`${path} is there already. Choose another name, or replace it with --force.`);
  }
}

/** Where a path really leads, also when nothing is there yet. */
async function placeOf(path: string, disk: Disk): Promise<string> {
  const whole = resolve(path);
  const inFolder = async () => join(await disk.realPath(dirname(whole)), basename(whole));
  return disk.realPath(whole).catch(() => inFolder().catch(() => whole));
}

/** A file that was made, in which nothing private was found. */
type Made = SafeBytes & { path: string };

/** Makes a file; refuses when something private is in it. */
async function madeSearched({ path, make }: Output, parts: CommandLineParts): Promise<Made> {
  try {
    return { path, ...(await make(parts)) };
  } catch (error) {
    if (error instanceof PrintingFailed) throw new Refused(error.message);
    if (error instanceof PrivateValuesFound) throw new Refused(`${path}: ${error.message}`);
    throw error;
  }
}

/** All of them or none: everything is made and searched first, and when one cannot be written, all is as it was before. */
export async function writeAll(outputs: readonly Output[], force: boolean, parts: CommandLineParts): Promise<void> {
  const made = [];
  for (const output of outputs) made.push(await madeSearched(output, parts));
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const each of made) undo.push(await writeMade(each, force, parts.disk));
  } catch (error) {
    for (const takeBack of undo) await takeBack().catch(() => undefined);
    throw error;
  }
  for (const { path, privateValues: searched } of made)
    parts.say([`Wrote ${path}.`, noneFoundWords(searched)].filter(Boolean).join(' '));
}

/** Writes a file that was made, whole or not at all; gives the way to take it back. */
async function writeMade({ path, bytes }: Made, force: boolean, disk: Disk): Promise<() => Promise<unknown>> {
  const place = resolve(path);
  const facts = await disk.facts(place).catch(() => undefined);
  const before = facts?.kind === 'file' ? await disk.read(place).catch(() => undefined) : undefined;
  const written = await writeWhole(disk, place, bytes, force ? 'anything' : 'absent');
  if (!written.ok) throw new Refused(`${path} was not written. ${writeTrouble(written.failure)}`);
  return () => (before ? writeWhole(disk, place, before) : disk.remove(place));
}
