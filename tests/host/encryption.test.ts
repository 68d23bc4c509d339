import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Lock, lockBytes, newLock, unlockBytes, unlockWith } from '../../electron/host/encryption.ts';
import { encryptedParts, isEncrypted } from '../../shared/file/encrypted-envelope.ts';
import { passwordTrouble } from '../../shared/host/password.ts';
import { samples } from '../support/places.ts';

const password = 'drei Worte für uns';
const plain = readFileSync(join(samples, 'one-card.accord'));
let lock: Lock;
let file: Uint8Array;
beforeAll(async () => {
  lock = await newLock(password);
  file = lockBytes(plain, lock);
});

const flipped = (bytes: Uint8Array, at: number, bit = 0): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
};
const headLength = () => file.indexOf(0x0a);

describe('an encrypted project', () => {
  test('opens with its password, byte for byte, also when the password comes in another form of Unicode', async () => {
    const opened = await unlockBytes(file, password.normalize('NFD'));
    expect(opened.ok && Buffer.from(opened.value.plain).equals(plain)).toBe(true);
  });

  test('says nothing of what is in it', () => {
    expect(isEncrypted(file)).toBe(true);
    expect(isEncrypted(plain)).toBe(false);
    const bytes = Buffer.from(file);
    for (const said of ['Whitfield', 'One Card', 'Library']) expect(bytes.includes(said)).toBe(false);
  });

  test('is written with a fresh key and fresh nonces every time, by the same lock', () => {
    const again = lockBytes(plain, lock);
    const [one, two] = [encryptedParts(file), encryptedParts(again)];
    if (!one.ok || !two.ok) throw new Error('The headers are not sound.');
    expect(two.value.header.nonce).not.toBe(one.value.header.nonce);
    expect(two.value.header.key).not.toEqual(one.value.header.key);
    expect(two.value.header.kdf).toEqual(one.value.header.kdf);
    expect(Buffer.from(two.value.body).equals(one.value.body)).toBe(false);
    expect(unlockWith(again, lock)).toBeDefined();
  });

  test('gives one answer to a wrong password and to damage', async () => {
    const damaged = flipped(file, file.length - 40);
    expect(await unlockBytes(file, `${password}.`)).toEqual({ ok: false, failure: 'notUnlocked' });
    expect(await unlockBytes(damaged, password)).toEqual({ ok: false, failure: 'notUnlocked' });
  });

  test('does not open with a single bit changed anywhere in its header (bad input 40)', () => {
    for (let at = 0; at < headLength() + 1; at += 1)
      expect(unlockWith(flipped(file, at, at % 8), lock)).toBeUndefined();
  });

  test('does not open with a bit changed anywhere else, nor cut short, nor with something added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: headLength() + 1, max: file.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        (at, bit) => {
          expect(unlockWith(flipped(file, at, bit), lock)).toBeUndefined();
          expect(unlockWith(file.subarray(0, at), lock)).toBeUndefined();
        },
      ),
      { numRuns: 200 },
    );
    expect(unlockWith(Buffer.concat([file, Buffer.from([0])]), lock)).toBeUndefined();
    for (const cut of [4, 8, 12, 15]) expect(unlockWith(file.subarray(0, file.length - cut), lock)).toBeUndefined();
  });

  test.each([
    ['N', 2 ** 40],
    ['N', 2 ** 16],
    ['N', 131_073],
    ['r', 1024],
    ['p', 64],
  ])('asks for no more work than Accord does: %s = %d is refused before anything is derived', async (name, value) => {
    const parts = encryptedParts(file);
    if (!parts.ok) throw new Error('The header is not sound.');
    const header = { ...parts.value.header, kdf: { ...parts.value.header.kdf, [name]: value } };
    const forged = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), parts.value.body]);
    expect(encryptedParts(forged)).toEqual({ ok: false, failure: 'damaged' });
    expect(await unlockBytes(forged, password)).toEqual({ ok: false, failure: 'notUnlocked' });
  });
});

test('a password has at least twelve characters, counted as they are seen', () => {
  expect(passwordTrouble('short')).toContain('at least 12 characters and has 5');
  expect(passwordTrouble('e\u0301'.repeat(11))).toContain('has 11');
  expect(passwordTrouble(password)).toBeUndefined();
  expect(passwordTrouble('x'.repeat(1001))).toContain('at most');
});
