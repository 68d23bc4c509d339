import { failure, type Result, success } from '../base/result.ts';
import type { Encoding } from './csv/decodings.ts';
import type { Format, FormatName, Reading } from './format.ts';
import { formatFor, formatNamed, formats } from './formats.ts';
import { type Found, nothingFound } from './found.ts';

/** A file of another program as it was read. */
export type TakenIn = { format: Format; reading: Reading };

/** Reads a file as what it is, or as what it is said to be. Fails with one sentence for a person. */
export function takeIn(
  fileName: string,
  bytes: Uint8Array,
  { as, encoding }: { as?: FormatName | undefined; encoding?: Encoding | undefined } = {},
): Result<TakenIn, string> {
  if (bytes.length === 0) return failure('The file is empty.');
  const format = as === undefined ? formatFor(fileName, bytes) : formatNamed(as);
  if (!format) return failure(`Accord does not know this kind of file. It knows ${known()}.`);
  const reading = format.read(bytes, fileName, encoding);
  return reading.ok ? success({ format, reading: reading.value }) : reading;
}

/** ".csv, .tsv, .xlsx": the endings of everything that can be read. */
export const known = (): string =>
  [...new Set(formats.flatMap(({ extensions }) => extensions))].map((each) => `.${each}`).join(', ');

/** What several files hold, as one. */
export function together(all: readonly Found[]): Found {
  if (all.length === 1 && all[0]) return all[0];
  const found = nothingFound();
  for (const each of all) {
    found.title ??= each.title;
    add(found.organisations, each.organisations);
    add(found.units, each.units);
    add(found.people, each.people);
    add(found.links, each.links);
    add(found.skipped, each.skipped);
  }
  return found;
}

/** One by one: a list of a hundred thousand is too much for the arguments of one call. */
function add<Item>(to: Item[], items: readonly Item[]): void {
  for (const item of items) to.push(item);
}
