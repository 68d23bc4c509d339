import { z } from 'zod';
import { failure, type Result, success } from '../base/result.ts';

/** What an encrypted project file starts with. */
export const encryptedFormat = 'accord-encrypted';

const base64 = (bytes: number) => z.base64().length(Math.ceil(bytes / 3) * 4);

/**
 * The header of an encrypted file: one line of JSON, then the ciphertext with its tag of 16 bytes. A random key of the file
 * is wrapped by the key that scrypt makes of the password. What scrypt may be asked to do is bounded exactly: a file must
 * not be able to take all memory before it was found to be false.
 */
export const encryptedHeader = z.strictObject({
  format: z.literal(encryptedFormat),
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    N: z.literal([2 ** 17, 2 ** 18]),
    r: z.literal(8),
    p: z.literal(1),
    salt: base64(32),
  }),
  /** The key of the file, wrapped: its nonce, and 32 bytes with a tag of 16. */
  key: z.strictObject({ nonce: base64(12), wrapped: base64(48) }),
  nonce: base64(12),
});
export type EncryptedHeader = z.infer<typeof encryptedHeader>;

/** A header is far shorter. */
const longestHeader = 1000;
const start = new TextEncoder().encode(`{"format":"${encryptedFormat}"`);

/** Whether bytes are an encrypted project, sound or not. */
export const isEncrypted = (bytes: Uint8Array): boolean => start.every((byte, at) => bytes[at] === byte);

/** The parts of an encrypted file. `head` are the very bytes of the header, which are authenticated. */
export type EncryptedParts = { header: EncryptedHeader; head: Uint8Array; body: Uint8Array };

/** Divides an encrypted file; fails when its header is not exactly one that Accord writes. */
export function encryptedParts(bytes: Uint8Array): Result<EncryptedParts, 'damaged'> {
  const end = bytes.subarray(0, longestHeader).indexOf(0x0a);
  if (end < 0) return failure('damaged');
  const head = bytes.subarray(0, end);
  try {
    const header = encryptedHeader.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(head)));
    return success({ header, head, body: bytes.subarray(end + 1) });
  } catch {
    return failure('damaged');
  }
}
