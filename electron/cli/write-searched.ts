import { resolve } from 'node:path';
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

/** Refuses to write where something is already. */
export async function refuseExisting(path: string, disk: Disk): Promise<void> {
  const there = await disk.facts(resolve(path)).catch(() => null);
  if (there) throw new Refused(`${path} is there already. Choose another name, or replace it with --force.`);
}

/** A file that was made, in which nothing private was found. */
export type Made = SafeBytes & { path: string };

/** Makes a file; refuses when something private is in it. */
export async function madeSearched({ path, make }: Output, parts: CommandLineParts): Promise<Made> {
  try {
    return { path, ...(await make(parts)) };
  } catch (error) {
    if (error instanceof PrintingFailed) throw new Refused(error.message);
    if (error instanceof PrivateValuesFound) throw new Refused(`${path}: ${error.message}`);
    throw error;
  }
}

/** Writes a file that was made, whole or not at all. */
export async function writeMade(
  { path, bytes, privateValues: searched }: Made,
  force: boolean,
  parts: CommandLineParts,
): Promise<void> {
  const written = await writeWhole(parts.disk, resolve(path), bytes, force ? 'anything' : 'absent');
  if (!written.ok) throw new Refused(`${path} was not written. ${writeTrouble(written.failure)}`);
  parts.say([`Wrote ${path}.`, noneFoundWords(searched)].filter(Boolean).join(' '));
}

/** Makes a file and writes it once nothing private was found in it. */
export const writeSearched = async (output: Output, force: boolean, parts: CommandLineParts): Promise<void> =>
  writeMade(await madeSearched(output, parts), force, parts);
