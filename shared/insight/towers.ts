import type { OrganisationId, PersonId, UnitId } from '../base/ids.ts';
import type { Attitude } from '../model/attitude.ts';
import type { Person, Role } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { byName } from './jobs.ts';

/** Where the people of a group stand: for it, undecided, against it. */
export type Camp = 'for' | 'undecided' | 'against';

/** The towers of one camp: how many discs together, who has a tower (the tallest first), and who has none yet (by name). */
export type CampTowers = { discs: number; people: PersonId[]; notAssessed: PersonId[] };

/** The three totals over a group of people. */
export type Towers = Record<Camp, CampTowers>;

/** Whose towers are added up. */
export type TowerGroup =
  | { kind: 'everybody' }
  | { kind: 'organisation'; id: OrganisationId }
  | { kind: 'unit'; id: UnitId }
  | { kind: 'role'; role: Role };

const campOf: Record<Attitude, Camp> = {
  supportive: 'for',
  leading: 'for',
  unaware: 'undecided',
  neutral: 'undecided',
  resistant: 'against',
};

const isIn = (group: TowerGroup, person: Person): boolean => {
  switch (group.kind) {
    case 'everybody':
      return true;
    case 'organisation':
      return person.organisation === group.id;
    case 'unit':
      return person.unit === group.id;
    case 'role':
      return person.roles.includes(group.role);
  }
};

/**
 * Adds up the influence towers of a group by attitude: for (Supportive, Leading), undecided (Unaware, Neutral, and whoever
 * is not assessed), against (Resistant). A tower of 0 discs is known; whoever has no tower adds nothing and is named apart.
 */
export function towersOf(project: Project, group: TowerGroup): Towers {
  const camp = (): CampTowers => ({ discs: 0, people: [], notAssessed: [] });
  const towers: Towers = { for: camp(), undecided: camp(), against: camp() };
  const tower = (person: Person) => person.tower?.value ?? -1;
  const people = Object.values(project.people)
    .filter((person) => isIn(group, person))
    .sort((a, b) => tower(b) - tower(a) || byName(a, b));
  for (const { id, attitude, tower: own } of people) {
    const its = towers[attitude?.current ? campOf[attitude.current] : 'undecided'];
    if (own?.value === undefined) its.notAssessed.push(id);
    else {
      its.people.push(id);
      its.discs += own.value;
    }
  }
  return towers;
}
