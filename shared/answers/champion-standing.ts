import type { PersonId } from '../base/ids.ts';
import type { ChampionCandidate, ChampionOrder } from '../insight/champion.ts';
import type { Project } from '../model/project.ts';
import { rangeWords } from './champion-words.ts';
import { someOf } from './naming.ts';
import { namesOf } from './support-names.ts';

/** Several people in a sentence, three at most: "Dana Whitfield, Priya Nair and 4 others". */
export const someNames = (project: Project, people: readonly PersonId[]): string => someOf(namesOf(project, people), 2);

/** Who is in front, and who could still come to be. */
export type ChampionLead = {
  /** Whoever shares the first rank; nobody while no candidate has anything that speaks for them. */
  first: readonly PersonId[];
  /** Others who could still pass those in front, who comes nearest to it first. */
  overtaking: readonly PersonId[];
  /** Others who could no more than draw level. */
  levelling: readonly PersonId[];
};

/** Who is in front among the candidates. Nobody leads with no known good answer. */
export function championLead({ candidates }: ChampionOrder): ChampionLead {
  const [leading] = candidates;
  if (!leading || leading.low === 0) return { first: [], overtaking: [], levelling: [] };
  const others = candidates.filter(({ rank }) => rank > 1).sort((a, b) => b.high - a.high);
  const ids = (all: readonly ChampionCandidate[]) => all.map(({ person }) => person);
  return {
    first: ids(candidates.filter(({ rank }) => rank === 1)),
    overtaking: ids(others.filter(({ high }) => high > leading.low)),
    levelling: ids(others.filter(({ high }) => high === leading.low)),
  };
}

/** Where somebody stands in the order, in a few words: "certain to be first", "leads", "could still be first". */
export function place(order: ChampionOrder, { first }: ChampionLead, { person, high }: ChampionCandidate): string {
  const [leading] = order.candidates;
  if (order.candidates.length === 1) return 'the only candidate';
  if (!leading || first.length === 0) return high === 0 ? 'out of the question' : 'could still be first';
  if (order.certain === person) return 'certain to be first';
  if (first.includes(person)) return first.length === 1 ? 'leads' : 'shares the lead';
  if (high > leading.low) return 'could still be first';
  return high === leading.low ? 'could still draw level' : 'behind, whatever is found out';
}

/** The same with the people it depends on: "leads, but Priya Nair could still overtake". */
export function standing(
  project: Project,
  order: ChampionOrder,
  lead: ChampionLead,
  candidate: ChampionCandidate,
): string {
  const words = place(order, lead, candidate);
  const { first, overtaking, levelling } = lead;
  if (order.certain !== undefined || !first.includes(candidate.person)) return words;
  const others = first.filter((each) => each !== candidate.person);
  const leads = others.length === 0 ? words : `${words} with ${someNames(project, others)}`;
  if (overtaking.length > 0) return `${leads}, but ${someNames(project, overtaking)} could still overtake`;
  if (levelling.length > 0) return `${leads}, but ${someNames(project, levelling)} could draw level`;
  return leads;
}

/** What somebody looks like with what is known: "looks strong", "could be anything between fair and good". */
export function looks(candidate: ChampionCandidate): string {
  const words = rangeWords(candidate);
  if (words.startsWith('could')) return words;
  return words.startsWith('between') ? `could be anything ${words}` : `looks ${words}`;
}
