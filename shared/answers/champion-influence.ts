import type { PersonId } from '../base/ids.ts';
import { championTest } from '../insight/champion-test.ts';
import type { Person } from '../model/person.ts';
import { nameOf } from '../picture/sentences.ts';

/**
 * Whether somebody has influence, and why: senior management hears them, or their tower is tall. `voice` is 0 to 1, or
 * undefined where it cannot be known whom senior management listens to: nobody, or nobody else, is among the `listeners`.
 */
export function influenceSaid(person: Person, voice: number | undefined, listeners: readonly PersonId[]): string {
  const name = nameOf(person);
  const { influence } = championTest(person, voice);
  const byVoice = championTest({ ...person, tower: undefined }, voice).influence === 'yes';
  const byTower = championTest(person, undefined).influence === 'yes';
  if (influence === 'yes') {
    const heard = 'senior management hears this person';
    const tower = 'the influence tower is tall';
    return `${name} has influence: ${[byVoice && heard, byTower && tower].filter(Boolean).join(', and ')}.`;
  }
  if (influence === 'no')
    return `${name} has no influence: senior management hears little of this person, and the influence tower is low.`;
  const why = person.tower?.value === undefined ? 'the influence tower is not assessed' : 'the influence tower is low';
  const nobody = listeners.includes(person.id) ? 'nobody else' : 'nobody';
  const listening =
    voice === undefined ? `${nobody} is known whose listening counts` : 'senior management hears little of this person';
  return `Not known yet whether ${name} has influence: ${why}, and ${listening}.`;
}
