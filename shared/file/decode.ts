import { failure, type Result, success } from '../base/result.ts';
import type { ParseFailure } from './failures.ts';

const signatures: readonly { bytes: readonly number[]; name: string }[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF document' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a zip archive or an Office document' },
];

/** The text of a file. UTF-8 with or without a byte order mark; everything else is refused by what it looks like. */
export function decode(bytes: Uint8Array): Result<string, ParseFailure> {
  if (bytes.every((byte) => byte === 0)) return failure({ kind: 'empty' });
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (known) return failure({ kind: 'notOurs', looksLike: known.name });
  if (looksLikeUtf16(bytes)) return failure({ kind: 'notUtf8', looksLike: 'UTF-16' });
  try {
    return success(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failure({ kind: 'notUtf8', looksLike: 'another encoding, or a damaged file' });
  }
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first === 0 && second === 0x7b) || (first === 0x7b && second === 0);
}
