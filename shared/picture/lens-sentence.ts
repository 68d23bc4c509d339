import type { Person } from '../model/person.ts';
import type { Lens } from '../model/view.ts';
import { kindOnCard } from './champion-strip.tsx';
import { attitudeWord, championKindWord, coverageWord, notAssessedWord } from './words.ts';

/** What a lens writes on a person's card, to be heard: "contact: brief, wanted: in depth". Empty where it writes nothing. */
export function lensSentence(person: Person, lens: Lens): string {
  switch (lens) {
    case 'support':
      return nowAndWanted('attitude', person.attitude, attitudeWord);
    case 'coverage':
      return nowAndWanted('contact', person.coverage, coverageWord);
    case 'champions': {
      const kind = kindOnCard(person);
      return kind ? championKindWord[kind].toLowerCase() : '';
    }
    default:
      return '';
  }
}

function nowAndWanted<Value extends string>(
  what: string,
  judged: { current?: Value | undefined; desired?: Value | undefined } | undefined,
  words: Record<Value, string>,
): string {
  const word = (value: Value | undefined) => (value ? words[value] : notAssessedWord).toLowerCase();
  const wanted = judged?.desired && judged.desired !== judged.current ? `, wanted: ${word(judged.desired)}` : '';
  return `${what}: ${word(judged?.current)}${wanted}`;
}
