import type { PersonId } from '../../base/ids.ts';
import type { Day } from '../../base/text.ts';
import { saysNothing } from '../judgement.ts';
import type { Person } from '../person.ts';
import type { Change } from './change.ts';

/** How high a tower can be. */
export const tallest = 10;

/** A tower raised or lowered by some discs. One that is not assessed begins with its first disc, and cannot be lowered. */
export const steppedTower = (discs: number | undefined, by: number): number | undefined =>
  discs === undefined && by < 0 ? undefined : Math.min(tallest, Math.max(0, (discs ?? 0) + by));

/**
 * Sets an influence tower to 0 to 10 discs, or to *not assessed* with `undefined`. Confidence and basis stay; a value that
 * was set on a day was looked at on that day, so `reviewed` becomes `on`. What is so already stays as it was.
 */
export const setTower =
  (id: PersonId, discs: number | undefined, on: Day): Change =>
  (draft) => {
    const person = draft.people[id];
    if (person && person.tower?.value !== discs) write(person, discs, on);
  };

function write(person: Person, discs: number | undefined, on: Day): void {
  if (discs !== undefined) {
    const value = Math.min(tallest, Math.max(0, Math.round(discs)));
    person.tower = { basis: '', ...person.tower, value, reviewed: on };
    return;
  }
  delete person.tower?.value;
  if (person.tower && saysNothing(person.tower)) delete person.tower;
}
