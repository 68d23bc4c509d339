import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may call: one token of 256 bits for the whole run, reached by codes that are good once. */
export function createAdmission() {
  const token = secret();
  const codes = new Set<string>();
  return {
    /** A code for an address; it can be exchanged for the token once. */
    newCode(): string {
      const code = secret();
      codes.add(code);
      return code;
    },
    exchange(code: unknown): string | null {
      const known = typeof code === 'string' ? [...codes].find((each) => isSame(each, code)) : undefined;
      if (known === undefined) return null;
      codes.delete(known);
      return token;
    },
    admits: (offered: unknown): boolean => typeof offered === 'string' && isSame(token, offered),
  };
}

export type Admission = ReturnType<typeof createAdmission>;

const secret = (): string => randomBytes(32).toString('base64url');

/** Hashes have one length, so that comparing takes the same time whatever was offered. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
