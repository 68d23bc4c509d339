import { byCodePoints } from '../base/code-points.ts';
import type { LinkId, PersonId, UnitId } from '../base/ids.ts';
import type { Day } from '../base/text.ts';
import type { Link } from '../model/link.ts';
import type { Person } from '../model/person.ts';
import { daysBefore, type Judgement, lastLookedAt, someJudgement } from '../model/person-judgements.ts';
import type { Project } from '../model/project.ts';
import { byName } from './jobs.ts';

/** So many days a judgement counts in full; then it is to be looked at again, and support counts one step less. */
export const daysUntilAged = 90;

/** What nobody has looked at for more than 90 days: judgements of people and units, and lines. `since` is the oldest day. */
export type Aged = {
  people: { person: PersonId; what: Judgement[]; since: Day }[];
  units: { unit: UnitId; what: ('attitude' | 'priority')[]; since: Day }[];
  links: { link: LinkId; since: Day }[];
};

/**
 * What was last looked at more than 90 days before a day, the oldest first, then by name; a line by the names of its
 * people. What carries no day at all is not in it: nobody knows how old that is.
 */
export function agedIn(project: Project, today: Day): Aged {
  const before = daysBefore(today, daysUntilAged);
  return {
    people: Object.values(project.people)
      .sort(byName)
      .flatMap((person) => agedOf(person, before))
      .sort(bySince),
    units: Object.values(project.units)
      .sort(byName)
      .flatMap(({ id, attitude, priority }) => {
        const what = [
          ...(isAged(attitude?.reviewed, before) && attitude?.current ? (['attitude'] as const) : []),
          ...(isAged(priority?.reviewed, before) && priority?.rank ? (['priority'] as const) : []),
        ];
        const days = what.map((each) => (each === 'attitude' ? attitude : priority)?.reviewed ?? '');
        return what.length > 0 ? [{ unit: id, what, since: oldest(days) }] : [];
      })
      .sort(bySince),
    links: Object.values(project.links)
      .filter(({ reviewed }) => isAged(reviewed, before))
      .sort(byNamesIn(project))
      .map(({ id, reviewed = '' }) => ({ link: id, since: reviewed }))
      .sort(bySince),
  };
}

function agedOf(person: Person, before: Day): Aged['people'] {
  const what: Judgement[] = [];
  const days: Day[] = [];
  someJudgement(person, (judged, judgement) => {
    const day = lastLookedAt(judged);
    if (day && day < before) {
      what.push(judgement);
      days.push(day);
    }
    return false;
  });
  return what.length > 0 ? [{ person: person.id, what, since: oldest(days) }] : [];
}

/** By the name of whom a line begins at, then of whom it ends at, then by id. */
function byNamesIn({ people }: Project): (a: Link, b: Link) => number {
  const named = (id: PersonId) => people[id] ?? { id, name: '' };
  return (a, b) => byName(named(a.from), named(b.from)) || byName(named(a.to), named(b.to)) || byCodePoints(a.id, b.id);
}

const isAged = (reviewed: Day | undefined, before: Day): boolean => reviewed !== undefined && reviewed < before;
const oldest = (days: readonly Day[]): Day => [...days].sort()[0] ?? '';
const bySince = (a: { since: Day }, b: { since: Day }): number => Number(a.since > b.since) - Number(a.since < b.since);
