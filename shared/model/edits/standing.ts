import type { PersonId } from '../../base/ids.ts';
import type { Day } from '../../base/text.ts';
import type { Attitude } from '../attitude.ts';
import { saysNothing } from '../judgement.ts';
import type { Person } from '../person.ts';
import type { Change } from './change.ts';
import { lookedAtIfNew } from './confirm.ts';
import { setTower, tallest } from './tower.ts';

/** How much influence somebody has and how much interest, 0 to 10 each; *not assessed* with `undefined`. */
export type PlaceOnGrid = { tower: number | undefined; interest: number | undefined };

/** Sets influence and interest of several people. What is so already stays as it was, evidence included. */
export const setOnGrid =
  (places: ReadonlyMap<PersonId, PlaceOnGrid>, on: Day): Change =>
  (draft) => {
    for (const [id, { tower, interest }] of places) {
      setTower(id, tower, on)(draft);
      const person = draft.people[id];
      if (person && person.interest?.value !== interest) writeInterest(person, interest, on);
    }
  };

function writeInterest(person: Person, value: number | undefined, reviewed: Day): void {
  if (value !== undefined) {
    const level = Math.min(tallest, Math.max(0, Math.round(value)));
    person.interest = { basis: '', ...person.interest, value: level, reviewed };
    return;
  }
  delete person.interest?.value;
  if (person.interest && saysNothing(person.interest)) delete person.interest;
}

/** Sets how somebody stands (C), or how we want them to stand (D); *not assessed* or not said with `undefined`. */
export const setAttitude =
  (id: PersonId, which: 'current' | 'desired', to: Attitude | undefined, on: Day): Change =>
  (draft) => {
    const person = draft.people[id];
    if (!person || person.attitude?.[which] === to) return;
    const next = { basis: '', ...person.attitude, [which]: to };
    if (to === undefined) delete next[which];
    if (saysNothing(next)) delete person.attitude;
    else person.attitude = lookedAtIfNew(person.attitude, next, on);
  };
