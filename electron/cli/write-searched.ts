import { resolve } from 'node:path';
import type { Readers } from '../../shared/host/product.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import type { Project } from '../../shared/model/project.ts';
import { type PrivateValue, privateValues } from '../../shared/report/private-values.ts';
import { noneFoundWords } from '../../shared/report/private-words.ts';
import { writeWhole } from '../host/atomic-write.ts';
import type { Disk } from '../host/disk.ts';
import { PrintingFailed } from '../host/ports.ts';
import { PrivateValuesFound, withNothingPrivate } from '../host/search-private.ts';
import { type CommandLineParts, Refused } from './parts.ts';

/** A file to be written: where, for whom, and what makes its bytes. */
export type Output = { path: string; readers: Readers; make: () => Promise<Uint8Array> };

/** Refuses to write where something is already. */
export async function refuseExisting(path: string, disk: Disk): Promise<void> {
  const there = await disk.facts(resolve(path)).catch(() => null);
  if (there) throw new Refused(`${path} is there already. Choose another name, or replace it with --force.`);
}

/** A file that was made, in which nothing private was found, and how many values were looked for. */
export type Made = { path: string; bytes: Uint8Array; searched: number };

/** Makes a file; refuses when something private is in it. */
export async function madeSearched(project: Project, { path, readers, make }: Output): Promise<Made> {
  const values = privateValues(project, readers.audience, readers.naming);
  const { bytes, privateValues: searched } = await madeFor(path, make, values);
  return { path, bytes, searched };
}

/** Writes a file that was made, whole or not at all. */
export async function writeMade(
  { path, bytes, searched }: Made,
  force: boolean,
  parts: CommandLineParts,
): Promise<void> {
  const written = await writeWhole(parts.disk, resolve(path), bytes, force ? 'anything' : 'absent');
  if (!written.ok) throw new Refused(`${path} was not written. ${writeTrouble(written.failure)}`);
  parts.say([`Wrote ${path}.`, noneFoundWords(searched)].filter(Boolean).join(' '));
}

/** Makes a file and writes it once nothing private was found in it. */
export const writeSearched = async (
  project: Project,
  output: Output,
  force: boolean,
  parts: CommandLineParts,
): Promise<void> => writeMade(await madeSearched(project, output), force, parts);

async function madeFor(path: string, make: () => Promise<Uint8Array>, values: PrivateValue[]) {
  try {
    return await withNothingPrivate(make(), values);
  } catch (error) {
    if (error instanceof PrintingFailed) throw new Refused(error.message);
    if (error instanceof PrivateValuesFound) throw new Refused(`${path}: ${error.message}`);
    throw error;
  }
}
