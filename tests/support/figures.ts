import { appendFileSync } from 'node:fs';

/** A run that counts in full; `npm run test:reliability` is one. */
export const isFull = process.env.ACCORD_FULL === '1';

/** The count of a long test: small in every run, as promised in the full one. */
export const times = (quick: number, full: number): number => (isFull ? full : quick);

/** What a test has counted, for the report of the full run: "2,000 kills, 0 torn". `seed` where chance played a part. */
export function figure(row: string, counted: string, seed?: number): void {
  const file = process.env.ACCORD_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ row, counted, ...(seed !== undefined && { seed }) })}\n`);
}

/** Numbers below a bound, the same for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    // Mulberry32: small, and good enough to choose among faults.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below) | 0;
  };
}
