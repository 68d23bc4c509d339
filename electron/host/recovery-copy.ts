import { z } from 'zod';
import { hashOf } from './atomic-write.ts';
import { ownerSchema } from './owner.ts';
import type { Inside } from './relock-file.ts';

const headerSchema = z.strictObject({
  format: z.literal('accord-recovery'),
  version: z.literal(1),
  /** Of everything after the first line. */
  sha256: z.string(),
  /** The file the work belongs to; empty when there was none yet. */
  path: z.string(),
  /** The SHA-256 of the file it was based on; empty when there was none. */
  basedOn: z.string(),
  owner: ownerSchema,
  /** When it was kept, in milliseconds since 1970. */
  at: z.number(),
});
export type RecoveryHeader = z.infer<typeof headerSchema>;

/** A recovery copy as it was read. `body` is missing when it is not what was written: the copy is damaged. */
export type RecoveryCopy = { header: RecoveryHeader | undefined; body: Uint8Array | undefined };

/** A line that says what it is, then the bytes of the project as they would be in its file: encrypted, if that is. */
export function recoveryBytes(
  about: Pick<RecoveryHeader, 'path' | 'basedOn' | 'owner' | 'at'>,
  body: Uint8Array,
): Uint8Array {
  const header: RecoveryHeader = { ...about, format: 'accord-recovery', version: 1, sha256: hashOf(body) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
}

export function readRecoveryCopy(bytes: Uint8Array): RecoveryCopy {
  const end = bytes.indexOf(10);
  const header = headerOf(bytes.subarray(0, Math.max(0, end)));
  const body = bytes.subarray(end + 1);
  return { header, body: header && hashOf(body) === header.sha256 ? body : undefined };
}

/** The bytes of the project in a copy. What is damaged cannot be put back. */
export const insideCopy: Inside = {
  take: (file) => file.subarray(file.indexOf(10) + 1),
  put(file, inside) {
    const { header } = readRecoveryCopy(file);
    if (!header) throw new Error('This copy has no header.');
    return recoveryBytes(header, inside);
  },
};

function headerOf(line: Uint8Array): RecoveryHeader | undefined {
  try {
    return headerSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)));
  } catch {
    return undefined;
  }
}
