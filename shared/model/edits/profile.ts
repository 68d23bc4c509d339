import type { PersonId } from '../../base/ids.ts';
import type { Day } from '../../base/text.ts';
import { answeredOn, answerTo } from '../profile.ts';
import type { Change } from './change.ts';

/**
 * Answers one of the ten questions about somebody, by its number from 0, with 0 no to 3 very much, or takes the answer
 * back with `undefined`. What is so already stays as it was, the day of review among it.
 */
export const answerAbout =
  (id: PersonId, question: number, answer: number | undefined, on: Day): Change =>
  (draft) => {
    const person = draft.people[id];
    if (!person || answerTo(person.profile, question) === answer) return;
    const profile = answeredOn(person.profile, question, answer, on);
    if (profile) person.profile = profile;
    else delete person.profile;
  };
