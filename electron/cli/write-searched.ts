import { resolve } from 'node:path';
import type { Product } from '../../shared/host/product.ts';
import { writeTrouble } from '../../shared/host/trouble.ts';
import type { Project } from '../../shared/model/project.ts';
import { noneFoundWords } from '../../shared/report/private-words.ts';
import { writeWhole } from '../host/atomic-write.ts';
import type { Disk } from '../host/disk.ts';
import { makeSearched } from '../host/make-searched.ts';
import { PrintingFailed } from '../host/ports.ts';
import { PrivateValuesFound, type SafeBytes } from '../host/search-private.ts';
import { type CommandLineParts, Refused } from './parts.ts';

/** A file to be written: where, and what. */
export type Output = { path: string; product: Product };

/** Refuses to write where something is already. */
export async function refuseExisting(path: string, disk: Disk): Promise<void> {
  const there = await disk.facts(resolve(path)).catch(() => null);
  if (there) throw new Refused(`${path} is there already. Choose another name, or replace it with --force.`);
}

/** Makes a file and writes it once nothing private was found in it. */
export async function writeSearched(
  project: Project,
  { path, product }: Output,
  force: boolean,
  parts: CommandLineParts,
): Promise<void> {
  const { bytes, privateValues } = await madeFor(path, project, product, parts);
  const written = await writeWhole(parts.disk, resolve(path), bytes, force ? 'anything' : 'absent');
  if (!written.ok) throw new Refused(`${path} was not written. ${writeTrouble(written.failure)}`);
  parts.say([`Wrote ${path}.`, noneFoundWords(privateValues)].filter(Boolean).join(' '));
}

async function madeFor(path: string, project: Project, product: Product, parts: CommandLineParts): Promise<SafeBytes> {
  try {
    return await makeSearched(project, product, parts, parts);
  } catch (error) {
    if (error instanceof PrintingFailed) throw new Refused(error.message);
    if (error instanceof PrivateValuesFound) throw new Refused(`${path}: ${error.message}`);
    throw error;
  }
}
