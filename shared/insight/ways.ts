import type { LinkId, PersonId } from '../base/ids.ts';
import type { Link } from '../model/link.ts';
import { linksOf } from '../model/links-of.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { byName } from './jobs.ts';
import { contactKinds } from './neighbours.ts';

/** The last step of the way to somebody: from whom, over which line, and how many steps it is from the start. */
export type Step = { from: PersonId; link: LinkId; steps: number };

/** The last step of the way to everybody who can be reached; the start itself is not in it. */
export type Ways = Record<PersonId, Step>;

/** A way between two people, both of them included, and the lines between each and the next. */
export type Way = { people: PersonId[]; links: LinkId[] };

/**
 * The shortest ways from somebody to everybody over works-with, counterpart, influence and informal lines in either
 * direction. Of several shortest ways the one whose people come first by name, then by id, from the start on; of several
 * lines between two people the strongest, then the closest kind, then the first by id. Breadth-first, once.
 */
export function waysFrom(project: Project, start: PersonId): Ways {
  const ways: Ways = {};
  const reached = [start];
  // Neighbours in order make the queue come in the order of the ways: whoever reaches somebody first has the first way.
  for (const from of reached) {
    const steps = (ways[from]?.steps ?? 0) + 1;
    for (const { person, link } of neighboursOf(project, from)) {
      if (person.id === start || ways[person.id]) continue;
      ways[person.id] = { from, link: link.id, steps };
      reached.push(person.id);
    }
  }
  return ways;
}

type Neighbour = { person: Person; link: Link };

function neighboursOf(project: Project, of: PersonId): Neighbour[] {
  const best = new Map<PersonId, Neighbour>();
  for (const link of linksOf(project, of)) {
    const person = project.people[link.from === of ? link.to : link.from];
    if (!person || person.id === of || !contactKinds.includes(link.kind)) continue;
    const before = best.get(person.id);
    if (!before || byCloseness(link, before.link) < 0) best.set(person.id, { person, link });
  }
  return [...best.values()].sort((a, b) => byName(a.person, b.person));
}

const byCloseness = (a: Link, b: Link): number =>
  b.strength - a.strength ||
  contactKinds.indexOf(a.kind) - contactKinds.indexOf(b.kind) ||
  Number(a.id > b.id) - Number(a.id < b.id);

/** The way to somebody, from the start on; undefined where nothing connects the two. */
export function wayTo(ways: Ways, person: PersonId): Way | undefined {
  if (!ways[person]) return undefined;
  const way: Way = { people: [person], links: [] };
  for (let step: Step | undefined = ways[person]; step; step = ways[step.from]) {
    way.people.push(step.from);
    way.links.push(step.link);
  }
  return { people: way.people.reverse(), links: way.links.reverse() };
}
