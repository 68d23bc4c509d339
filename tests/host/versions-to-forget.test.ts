import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Version } from '../../electron/host/version.ts';
import { mostVersions, toForget } from '../../electron/host/versions-to-forget.ts';

const MiB = 1024 * 1024;
const version = (sequence: number, size = 1000, savedAt = sequence, isNamed = false): Version => ({
  sequence,
  savedAt,
  size,
  isNamed,
});

/** What is kept after so many saves, one after the other. */
function kept(count: number, sizeOf: (nth: number) => number = () => 1000, timeOf = (nth: number) => nth): Version[] {
  let versions: Version[] = [];
  for (let nth = 1; nth <= count; nth += 1) {
    versions.push(version(nth, sizeOf(nth), timeOf(nth)));
    const gone = new Set(toForget(versions));
    versions = versions.filter((each) => !gone.has(each));
  }
  return versions;
}

describe('which versions are kept', () => {
  test('never more than 80, the newest among them, and old ones ever further apart (R11)', () => {
    const versions = kept(20_000);
    expect(versions).toHaveLength(mostVersions);
    expect(versions.at(-1)?.sequence).toBe(20_000);
    expect(versions.filter(({ sequence }) => sequence > 19_900).length).toBeGreaterThan(15);
    expect(versions[0]?.sequence).toBeLessThan(2000);
  });

  test('never more than 100 MB or twenty times the newest, whichever is more', () => {
    const large = kept(60, () => 30 * MiB);
    expect(large.length * 30).toBeLessThanOrEqual(600);
    expect(kept(40, () => 4 * MiB).length).toBe(25);
    expect(kept(3, () => 500 * MiB).at(-1)?.sequence).toBe(3);
  });

  test('are the same whatever the clock says (R12)', () => {
    const years = 10 * 365 * 86_400_000;
    const sequencesOf = (versions: readonly Version[]) => versions.map(({ sequence }) => sequence);
    const jumping = kept(
      300,
      () => 1000,
      (nth) => (nth % 7 === 0 ? nth - years : nth + years),
    );
    expect(sequencesOf(jumping)).toEqual(sequencesOf(kept(300)));
  });

  test('keep their names as long as there are others', () => {
    const named = new Set([3, 40]);
    let versions: Version[] = [];
    for (let nth = 1; nth <= 500; nth += 1) {
      versions.push(version(nth, 1000, nth, named.has(nth)));
      const gone = new Set(toForget(versions));
      versions = versions.filter((each) => !gone.has(each));
    }
    expect(versions.map(({ sequence }) => sequence)).toEqual(expect.arrayContaining([3, 40, 500]));
    expect(versions).toHaveLength(mostVersions);
  });

  test('the newest is never forgotten, whatever the sizes are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 * MiB }), { minLength: 1, maxLength: 120 }), (sizes) => {
        const versions = sizes.map((size, nth) => version(nth + 1, size));
        expect(toForget(versions)).not.toContain(versions.at(-1));
      }),
    );
  });
});
