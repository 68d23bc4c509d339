import { type Attitude, attitude } from '../model/attitude.ts';
import type { Person } from '../model/person.ts';

/** How far an attitude is up the scale from Unaware (0) to Leading (4). */
const rung = (value: Attitude): number => attitude.options.indexOf(value);

/** Somebody who does not stand where we want them: from C to D, so many steps up the scale (down when negative). */
export type EngagementGap = { person: Person; from: Attitude; to: Attitude; steps: number };

/** How far the people of a map are from where we want them (the engagement matrix of the PMI). */
export type Engagement = {
  /** Widest gap first; of equal ones the taller tower first. Whoever is beyond what we want comes last. */
  gaps: EngagementGap[];
  /** They stand where we want them. */
  there: Person[];
  /** Their attitude is known, and what we want of them is not said. */
  unsaid: Person[];
  notAssessed: Person[];
};

/** Sorts people by the gap between how they stand and how we want them to stand. */
export function engagementOf(people: readonly Person[]): Engagement {
  const gaps: EngagementGap[] = [];
  const there: Person[] = [];
  const unsaid: Person[] = [];
  const notAssessed: Person[] = [];
  for (const person of people) {
    const { current, desired } = person.attitude ?? {};
    if (current === undefined) notAssessed.push(person);
    else if (desired === undefined) unsaid.push(person);
    else if (current === desired) there.push(person);
    else gaps.push({ person, from: current, to: desired, steps: rung(desired) - rung(current) });
  }
  gaps.sort((a, b) => b.steps - a.steps || heightOf(b.person) - heightOf(a.person));
  return { gaps, there, unsaid, notAssessed };
}

const heightOf = ({ tower }: Person): number => tower?.value ?? -1;
