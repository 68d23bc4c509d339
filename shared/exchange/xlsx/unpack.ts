import { strFromU8, unzipSync } from 'fflate';
import { failure, type Result, success } from '../../base/result.ts';

/** The parts of a workbook that are read, by path, and the names of all that are in it. */
export type Parts = { names: ReadonlySet<string>; textOf: (path: string) => string | undefined };

/** A workbook that unpacks to more is not one of people, or was made to fill the memory. */
const mostUnpacked = 200_000_000;
const mostParts = 10_000;

const readParts =
  /(^|\/)(\[Content_Types\]\.xml|[^/]*\.rels|workbook[^/]*\.xml|sharedStrings[^/]*\.xml|styles[^/]*\.xml|sheet[^/]*\.xml)$/i;

/**
 * Unpacks a workbook. What is not needed to read its cells stays packed, macros above all. Fails with one sentence for what
 * is no workbook, is locked with a password, is damaged, or unpacks to far more than it says or than a list can have.
 */
export function unpack(bytes: Uint8Array, name: string, wanted = readParts): Result<Parts, string> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return failure(oldOrLocked(bytes, name));
  if (!startsWith(bytes, [0x50, 0x4b])) return failure(`${name} is not an XLSX workbook.`);
  const names = new Set<string>();
  let size = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        names.add(file.name);
        if (names.size > mostParts) throw new TooLarge();
        if (!wanted.test(file.name)) return false;
        size += file.originalSize;
        if (size > mostUnpacked) throw new TooLarge();
        return true;
      },
    });
    // The parts cannot become larger than they say: the room for each is of the size it declares.
    return success({ names, textOf: (path) => (files[path] ? textFrom(files[path]) : undefined) });
  } catch (error) {
    return failure(
      error instanceof TooLarge
        ? `${name} unpacks to more than ${mostUnpacked / 1_000_000} MB and was not read. Keep the sheets you need and save them as a file of their own.`
        : `${name} is damaged: it cannot be unpacked.`,
    );
  }
}

class TooLarge extends Error {}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Office packs a workbook with a password into a file of the old kind, under this name. */
function oldOrLocked(bytes: Uint8Array, name: string): string {
  const locked = latin1(bytes.subarray(0, 1_000_000)).includes([...'EncryptedPackage'].join('\0'));
  return locked
    ? `${name} is locked with a password. Open it, take the password off, save it as XLSX and try again.`
    : `${name} is a workbook of the old kind (XLS). Open it, save it as XLSX and try again.`;
}

const latin1 = (bytes: Uint8Array): string => strFromU8(bytes, true);

function textFrom(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
