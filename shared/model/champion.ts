import type { Person } from './person.ts';

/** Where somebody stands along buy-in and accountability. */
export type ChampionKind = 'champion' | 'cheerleader' | 'hostage' | 'sniper';

/** Champion (both high), cheerleader (bought in only), hostage (accountable only), sniper (neither); unknown until both are. */
export function championKind({ champion }: Person): ChampionKind | undefined {
  const [buyIn, accountability] = [champion?.buyIn?.value, champion?.accountability?.value];
  if (!buyIn || !accountability) return undefined;
  if (buyIn === 'high') return accountability === 'high' ? 'champion' : 'cheerleader';
  return accountability === 'high' ? 'hostage' : 'sniper';
}

/**
 * Whether the search for champions has to do with somebody: the role of a champion, any answer of the champion test, or
 * all four questions of the champion finder answered with yes or more.
 */
export function concernsChampions(person: Person): boolean {
  if (person.roles.includes('champion')) return true;
  const { speaksForUs, personalStake, buyIn, accountability } = person.champion ?? {};
  if ([speaksForUs, personalStake, buyIn, accountability].some((answer) => answer?.value !== undefined)) return true;
  const { makesThingsHappen, listenedTo, hardWorking, innovativeIdeas } = person.qualities ?? {};
  return [makesThingsHappen, listenedTo, hardWorking, innovativeIdeas].every((answer) => (answer?.value ?? 0) >= 2);
}
