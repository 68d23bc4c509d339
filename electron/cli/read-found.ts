import { basename, resolve } from 'node:path';
import { foundIn } from '../../shared/exchange/columns/found-in.ts';
import type { FormatName } from '../../shared/exchange/format.ts';
import type { Found } from '../../shared/exchange/found.ts';
import { largestList, tooLargeFile } from '../../shared/exchange/limits.ts';
import type { Sheet } from '../../shared/exchange/sheet.ts';
import { takeIn, together } from '../../shared/exchange/take-in.ts';
import { errorCode } from '../host/disk.ts';
import { type CommandLineParts, Refused } from './parts.ts';

/** What files of other programs hold together: two tables are one map. */
export async function readFound(
  files: readonly string[],
  as: FormatName | undefined,
  parts: CommandLineParts,
): Promise<Found> {
  const sheets: Sheet[] = [];
  const all: Found[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file, parts);
    const taken = takeIn(basename(file), bytes, { as });
    if (!taken.ok) throw new Refused(`${file}: ${taken.failure}`);
    const { reading } = taken.value;
    if (reading.kind === 'found') all.push(reading.found);
    else {
      sheets.push(...reading.sheets);
      for (const note of reading.notes ?? []) parts.say(note);
    }
  }
  if (sheets.length > 0) all.push(foundIn(sheets));
  return together(all);
}

async function bytesOf(file: string, { disk }: CommandLineParts): Promise<Uint8Array> {
  const path = await disk.realPath(resolve(file)).catch(() => resolve(file));
  const facts = await disk.facts(path).catch(() => undefined);
  if (!facts) throw new Refused(`${file}: There is no such file.`);
  if (facts.kind !== 'file')
    throw new Refused(`${file}: This is ${facts.kind === 'folder' ? 'a folder' : 'a device or a pipe'}, not a file.`);
  if (facts.size > largestList) throw new Refused(`${file}: ${tooLargeFile(facts.size)}`);
  return disk.readHere(path).catch((error: unknown) => {
    throw new Refused(`${file}: The file cannot be read (${errorCode(error)}).`);
  });
}
