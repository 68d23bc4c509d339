import { describe, expect, test } from 'vitest';
import { sizeWords } from '../../../renderer/store/size-words.ts';
import { dayOfSaving, whenSaved } from '../../../renderer/store/when-saved.ts';
import { byDay, choiceOfVersion, howVersionsAreKept } from '../../../renderer/versions/version-words.ts';
import { mostVersions } from '../../../shared/host/most-versions.ts';

const at = (year: number, month: number, day: number, hour = 12, minute = 31) =>
  new Date(year, month - 1, day, hour, minute).getTime();
const now = at(2026, 11, 25);
const kept = (version: number, savedAt: number, name = '') => ({ version, savedAt, size: 1, name });

describe('versions in words', () => {
  test('are grouped by day: today, yesterday, a day, and with its year when that is another one', () => {
    const days = byDay(
      [
        kept(5, now),
        kept(4, at(2026, 11, 25, 0, 1)),
        kept(3, at(2026, 11, 24, 23, 59)),
        kept(2, at(2026, 11, 3)),
        kept(1, at(2024, 2, 29)),
      ],
      now,
    );
    expect(days.map(({ day, versions }) => [day, versions.length])).toEqual([
      ['Today', 2],
      ['Yesterday', 1],
      ['3 November', 1],
      ['29 February 2024', 1],
    ]);
  });

  test('stay in their order when the clock was set back by years', () => {
    const days = byDay([kept(3, now), kept(2, at(2016, 1, 1)), kept(1, now)], now);
    expect(days.map(({ day }) => day)).toEqual(['Today', '1 January 2016', 'Today']);
  });

  test('know yesterday across the turn of a year', () => {
    expect(dayOfSaving(at(2025, 12, 31, 23), at(2026, 1, 1, 0, 5))).toBe('Yesterday');
  });

  test('say when they were kept, and their name', () => {
    expect(whenSaved(at(2026, 11, 3), now)).toMatch(/^3 November, 12:31/);
    expect(choiceOfVersion(kept(1, at(2020, 5, 4), 'Before the vote'))).toMatch(
      /^4 May 2020, 12:31.*: Before the vote$/,
    );
  });

  test('have a size, and there are as many as the host keeps', () => {
    expect([840, 12_400, 1_340_000, 52_000_000].map(sizeWords)).toEqual(['840 bytes', '12 kB', '1.3 MB', '52 MB']);
    expect(howVersionsAreKept).toContain(`up to ${mostVersions} of a project`);
  });
});
