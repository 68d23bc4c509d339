import type { Person } from '../model/person.ts';

/** The four fields of the power-interest grid (Mendelow). */
export type Quadrant = 'keep-satisfied' | 'manage-closely' | 'monitor' | 'keep-informed';

/** Where somebody stands on the grid: discs of the tower and interest, 0 to 10 each. */
export type Standing = { tower: number; interest: number };

/** Above the middle is high: 6 to 10. Five is not more than half. */
const isHigh = (value: number): boolean => value > 5;

/** The field of a standing: high influence with high interest is to be managed closely. */
export function quadrantOf({ tower, interest }: Standing): Quadrant {
  if (isHigh(tower)) return isHigh(interest) ? 'manage-closely' : 'keep-satisfied';
  return isHigh(interest) ? 'keep-informed' : 'monitor';
}

/** Where a person stands; nowhere while influence or interest is not assessed. */
export function standingOf({ tower, interest }: Person): Standing | undefined {
  if (tower?.value === undefined || interest?.value === undefined) return undefined;
  return { tower: tower.value, interest: interest.value };
}
