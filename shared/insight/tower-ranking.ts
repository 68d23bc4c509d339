import type { OrganisationId } from '../base/ids.ts';
import { tallest } from '../model/edits/tower.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { byName } from './jobs.ts';

/** Somebody in the order of the towers. People with the same tower share a rank; the one after them comes after all. */
export type Ranked = { person: Person; discs: number; rank: number; tied: boolean };

/** Everybody by influence tower, the tallest first, and who is not assessed. */
export type TowerRanking = { ranked: Ranked[]; notAssessed: Person[] };

/** Ranks the towers of everybody, or of one organisation. Ties are in the order of names. */
export function towerRanking(project: Project, organisation?: OrganisationId): TowerRanking {
  const people = Object.values(project.people)
    .filter((person) => !organisation || person.organisation === organisation)
    .sort((a, b) => (b.tower?.value ?? -1) - (a.tower?.value ?? -1) || byName(a, b));
  const counts = new Map<number, number>();
  for (const { tower } of people)
    if (tower?.value !== undefined) counts.set(tower.value, (counts.get(tower.value) ?? 0) + 1);
  const ranked: Ranked[] = [];
  for (const [index, person] of people.entries()) {
    const discs = person.tower?.value;
    if (discs === undefined) break;
    const before = ranked.at(-1);
    const rank = before?.discs === discs ? before.rank : index + 1;
    ranked.push({ person, discs, rank, tied: (counts.get(discs) ?? 0) > 1 });
  }
  return { ranked, notAssessed: people.slice(ranked.length) };
}

/**
 * The tower of somebody who is to stand above the next shorter or below the next taller one: out of a tie by one disc, else
 * past whoever is next. Where the towers end, a tie is what is left; `undefined` where nobody is to be passed.
 */
export function towerPast(ranked: readonly Ranked[], id: Person['id'], way: 'up' | 'down'): number | undefined {
  const own = ranked.find(({ person }) => person.id === id);
  if (!own) return undefined;
  const step = way === 'up' ? 1 : -1;
  const ahead = ranked.map(({ discs }) => discs).filter((discs) => (discs - own.discs) * step > 0);
  const next = way === 'up' ? Math.min(...ahead) : Math.max(...ahead);
  if (!own.tied && ahead.length === 0) return undefined;
  const passed = (own.tied ? own.discs : next) + step;
  const fits = Math.min(tallest, Math.max(0, passed));
  return fits === own.discs ? undefined : fits;
}

/**
 * The tower that fits between two others, for somebody who is put between them; `undefined` is the end of the list. Between
 * neighbours without a number in between it makes a tie with the one that is farther on the way.
 */
export function towerBetween(own: number | undefined, above: number | undefined, below: number | undefined): number {
  if (above === undefined) return Math.min(tallest, below === undefined ? (own ?? 0) : Math.max(own ?? 0, below + 1));
  if (below === undefined) return Math.max(0, Math.min(own ?? tallest, above - 1));
  if (above - below >= 2) return Math.min(above - 1, Math.max(below + 1, own ?? below + 1));
  const comesFromBelow = own === undefined || own <= below;
  return comesFromBelow ? above : below;
}

/** Names of more people than this are not read aloud. */
const mostRead = 40;

/** The ranking as a sentence to read aloud: "Ruth Okafor has the tallest tower, 9; then Ana and Kwame, 4." */
export function readAloud({ ranked, notAssessed }: TowerRanking): string {
  const [first] = ranked;
  if (!first) return notAssessed.length > 0 ? 'Nobody has a tower yet.' : 'There is nobody here yet.';
  const groups = Map.groupBy(ranked.slice(0, mostRead), ({ discs }) => discs);
  const spoken = [...groups].map(([discs, people], index) => {
    const names = enumerated(people.map(({ person }) => person.name.trim() || 'somebody without a name'));
    if (index > 0) return `then ${names}, ${discs}`;
    return people.length === 1
      ? `${names} has the tallest tower, ${discs}`
      : `${names} have the tallest towers, ${discs}`;
  });
  const rest = ranked.length - mostRead;
  if (rest > 0) spoken.push(`then ${rest} more`);
  const left = notAssessed.length === 0 ? '' : ` Not assessed: ${notAssessed.length}.`;
  return `${spoken.join('; ')}.${left}`;
}

/** "Ana", "Ana and Kwame", "Ana, Kwame and Rosa". */
const enumerated = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
