import type { PersonId } from '../base/ids.ts';
import type { HeardVoice } from './champion.ts';
import type { Voice, VoiceWord } from './voice.ts';

/** What the map proposes as the answer to "does senior management listen to this person?", 0 no to 3 very much. */
const proposed: Record<VoiceWord, HeardVoice['proposed']> = {
  'not-heard': 0,
  'faintly-heard': 1,
  heard: 1,
  'well-heard': 2,
  'listened-to': 3,
};

/**
 * The answers that the voices of people propose; none for whoever has no voice. While no line says to whom the group
 * listens, nobody is known not to be heard, and nothing is proposed.
 */
export function proposalsFrom(voices: readonly Voice[]): (person: PersonId) => HeardVoice | undefined {
  if (voices.every(({ voice }) => voice === 0)) return () => undefined;
  const heard = new Map(voices.map(({ person, voice, word }) => [person, { voice, proposed: proposed[word] }]));
  return (person) => heard.get(person);
}
