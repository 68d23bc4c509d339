import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { failure, type Result, success } from '../../shared/base/result.ts';
import {
  type EncryptedHeader,
  encryptedFormat,
  encryptedParts,
  isEncrypted,
} from '../../shared/file/encrypted-envelope.ts';

/** What a password was turned into, so that saving need not do it again. It is only ever in memory. */
export type Lock = { kdf: EncryptedHeader['kdf']; key: Buffer };

const cost = { N: 2 ** 17, r: 8, p: 1 } as const;
/** scrypt needs 128 MiB with these costs, 256 with twice the N; Node allows 32 unless told otherwise. */
const mostMemory = 300 * 1024 * 1024;
const tagLength = 16;

/** A lock for a project that had none, or another one: about half a second of work. */
export async function newLock(password: string): Promise<Lock> {
  const kdf = { name: 'scrypt', ...cost, salt: randomBytes(32).toString('base64') } as const;
  return { kdf, key: await derived(password, kdf) };
}

/** The bytes of a project, locked: with a fresh key and fresh nonces every time. */
export function lockBytes(plain: Uint8Array, lock: Lock): Uint8Array {
  const [key, keyNonce, nonce] = [randomBytes(32), randomBytes(12), randomBytes(12)];
  const header: EncryptedHeader = {
    format: encryptedFormat,
    version: 1,
    kdf: lock.kdf,
    key: {
      nonce: keyNonce.toString('base64'),
      wrapped: sealed(key, lock.key, keyNonce, kdfBytes(lock.kdf)).toString('base64'),
    },
    nonce: nonce.toString('base64'),
  };
  const head = Buffer.from(JSON.stringify(header));
  return Buffer.concat([head, Buffer.from('\n'), sealed(plain, key, nonce, head)]);
}

/**
 * What is in an encrypted file, and its lock. A wrong password and a damaged file are the same failure: nobody is to learn
 * which it was. Bounds are checked before any work is done.
 */
export async function unlockBytes(
  bytes: Uint8Array,
  password: string,
): Promise<Result<{ plain: Uint8Array; lock: Lock }, 'notUnlocked'>> {
  const parts = encryptedParts(bytes);
  if (!parts.ok) return failure('notUnlocked');
  const { kdf } = parts.value.header;
  const lock = { kdf, key: await derived(password, kdf) };
  const plain = unlockWith(bytes, lock);
  return plain ? success({ plain, lock }) : failure('notUnlocked');
}

/** What is in an encrypted file by a lock that is known already; nothing when it is not the lock of this file. */
export function unlockWith(bytes: Uint8Array, lock: Lock): Uint8Array | undefined {
  const parts = encryptedParts(bytes);
  if (!parts.ok) return undefined;
  const { header, head, body } = parts.value;
  try {
    const key = opened(from64(header.key.wrapped), lock.key, from64(header.key.nonce), kdfBytes(header.kdf));
    return opened(body, key, from64(header.nonce), head);
  } catch {
    return undefined;
  }
}

/**
 * Locks bytes, unlocks them, or locks them anew: what is kept of a project is as private as its file. What is so already,
 * or has a password of another time, stays as it is. Nothing when they are damaged.
 */
export const relocked =
  (before: Lock | undefined, after: Lock | undefined) =>
  (bytes: Uint8Array): Uint8Array | undefined => {
    if (!isEncrypted(bytes)) return after ? lockBytes(bytes, after) : bytes;
    if (!before || (after && unlockWith(bytes, after))) return bytes;
    const plain = unlockWith(bytes, before);
    return plain && after ? lockBytes(plain, after) : plain;
  };

const from64 = (text: string): Buffer => Buffer.from(text, 'base64');
const kdfBytes = (kdf: EncryptedHeader['kdf']): Buffer => Buffer.from(JSON.stringify(kdf));

/** The same word typed on another system may come in another form of Unicode. */
const derived = (password: string, { N, r, p, salt }: EncryptedHeader['kdf']): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFC'), from64(salt), 32, { N, r, p, maxmem: mostMemory }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  );

function sealed(plain: Uint8Array, key: Buffer, nonce: Buffer, about: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  cipher.setAAD(about);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when a single bit is not as it was sealed. */
function opened(locked: Uint8Array, key: Buffer, nonce: Buffer, about: Uint8Array): Buffer {
  if (locked.length < tagLength) throw new Error('There is no tag.');
  const end = locked.length - tagLength;
  // Without the length of the tag, four bytes of it would be accepted.
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(about);
  decipher.setAuthTag(locked.subarray(end));
  return Buffer.concat([decipher.update(locked.subarray(0, end)), decipher.final()]);
}
