import type { PersonId } from '../base/ids.ts';
import type { Hearing } from './hearing.ts';
import { StrongestRoutes, wholeStrength } from './routes.ts';
import { sharedRanks } from './shared-ranks.ts';

/** How well somebody is heard, from not at all to most. */
export const voiceWords = ['not-heard', 'faintly-heard', 'heard', 'well-heard', 'listened-to'] as const;
export type VoiceWord = (typeof voiceWords)[number];

/**
 * How well somebody is heard by a group, 0 to 1: the mean strength of the strongest routes to each of them, the person left
 * out. People with the same voice share a rank; the one after them comes after all.
 */
export type Voice = { person: PersonId; voice: number; word: VoiceWord; rank: number; tied: boolean };

/** The word for a voice: none, below 0.15, below 0.4, below 0.7, and from there on. */
export function voiceWord(voice: number): VoiceWord {
  if (voice === 0) return 'not-heard';
  if (voice < 0.15) return 'faintly-heard';
  if (voice < 0.4) return 'heard';
  return voice < 0.7 ? 'well-heard' : 'listened-to';
}

/**
 * Everybody's voice with the people of a group, the best heard first, equal ones in the order of their names. Who is the only
 * one of the group has none, and with an empty group nobody has: they are not in it.
 */
export function voiceRanking(hearing: Hearing, listeners: readonly PersonId[]): Voice[] {
  const voices = voicesOf(hearing, listeners);
  const ranked = sharedRanks(
    voices.map(({ person }) => person),
    voices.map(({ voice }) => voice),
  );
  return ranked.map(({ person, value, rank, shared }) => ({
    person,
    voice: value,
    word: voiceWord(value),
    rank,
    tied: shared,
  }));
}

function voicesOf(hearing: Hearing, listeners: readonly PersonId[]) {
  const group = placesOf(hearing, listeners);
  const routes = new StrongestRoutes(hearing, 'strengths');
  const sums = new Float64Array(hearing.people.length);
  for (const listener of group) {
    routes.lookFor(listener);
    for (let nth = 0; nth < routes.reachedCount; nth += 1) {
      const person = routes.reached[nth] as number;
      sums[person] = (sums[person] as number) + (routes.strength[person] as number);
    }
  }
  return hearing.people.flatMap((person, place) => {
    const others = group.has(place) ? group.size - 1 : group.size;
    return others === 0 ? [] : [{ person, voice: (sums[place] ?? 0) / (wholeStrength * others) }];
  });
}

/** The places of those of these people who are there, each once. */
export const placesOf = ({ placeOf }: Hearing, people: readonly PersonId[]): ReadonlySet<number> =>
  new Set(people.flatMap((id) => placeOf.get(id) ?? []));
