import { basename, resolve } from 'node:path';
import { foundIn } from '../../shared/exchange/columns/found-in.ts';
import type { FormatName } from '../../shared/exchange/format.ts';
import { formatFor, formatNamed, formats } from '../../shared/exchange/formats.ts';
import { type Found, nothingFound } from '../../shared/exchange/found.ts';
import type { Sheet } from '../../shared/exchange/sheet.ts';
import { errorCode } from '../host/disk.ts';
import { largestFile } from '../host/largest-file.ts';
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
    const format = as === undefined ? formatFor(file, bytes) : formatNamed(as);
    if (!format) throw new Refused(`${file}: Accord does not know this kind of file. It knows ${known()}.`);
    const reading = format.read(bytes, basename(file));
    if (!reading.ok) throw new Refused(`${file}: ${reading.failure}`);
    if (reading.value.kind === 'found') all.push(reading.value.found);
    else {
      sheets.push(...reading.value.sheets);
      for (const note of reading.value.notes ?? []) parts.say(note);
    }
  }
  if (sheets.length > 0) all.push(foundIn(sheets));
  return all.length === 1 && all[0] ? all[0] : together(all);
}

const known = (): string =>
  [...new Set(formats.flatMap(({ extensions }) => extensions))].map((each) => `.${each}`).join(', ');

async function bytesOf(file: string, { disk }: CommandLineParts): Promise<Uint8Array> {
  const path = await disk.realPath(resolve(file)).catch(() => resolve(file));
  const facts = await disk.facts(path).catch(() => undefined);
  if (!facts) throw new Refused(`${file}: There is no such file.`);
  if (facts.kind !== 'file')
    throw new Refused(`${file}: This is ${facts.kind === 'folder' ? 'a folder' : 'a device or a pipe'}, not a file.`);
  if (facts.size > largestFile)
    throw new Refused(
      `${file}: The file is too large (${megabytes(facts.size)}; the limit is ${megabytes(largestFile)}).`,
    );
  return disk.readHere(path).catch((error: unknown) => {
    throw new Refused(`${file}: The file cannot be read (${errorCode(error)}).`);
  });
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

function together(all: readonly Found[]): Found {
  const found = nothingFound();
  for (const each of all) {
    found.title ??= each.title;
    found.organisations.push(...each.organisations);
    found.units.push(...each.units);
    found.people.push(...each.people);
    found.links.push(...each.links);
    found.skipped.push(...each.skipped);
  }
  return found;
}
