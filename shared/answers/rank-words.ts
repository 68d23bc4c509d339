import type { LinkId, PersonId } from '../base/ids.ts';
import { withinReach } from '../insight/measures.ts';
import type { Placed } from '../insight/shared-ranks.ts';
import { linksOf } from '../model/links-of.ts';
import type { Project } from '../model/project.ts';
import { counted } from '../picture/sentences.ts';
import { type Statement, statement } from './answer.ts';
import { atStart, called } from './naming.ts';

/** The other end of a listening line. */
type Ear = { other: PersonId; link: LinkId };

/** Who listens to somebody, or to whom they listen, and over which line. */
const ears = (project: Project, id: PersonId, way: 'listeners' | 'heard'): Ear[] =>
  linksOf(project, id).flatMap(({ id: link, kind, from, to, direction }) => {
    const own = way === 'listeners' ? from : to;
    if (kind !== 'influence' || (own !== id && direction !== 'mutual')) return [];
    return [{ other: from === id ? to : from, link }];
  });

/** Somebody, those who hear them within so many steps, and the lines over which they do. */
function hearing(project: Project, id: PersonId, steps: number): { people: PersonId[]; links: LinkId[] } {
  const people = new Set([id]);
  const links = new Set<LinkId>();
  let last = [id];
  for (let step = 0; step < steps; step += 1) {
    const before = new Set(people);
    for (const { other, link } of last.flatMap((person) => ears(project, person, 'listeners'))) {
      if (before.has(other)) continue;
      people.add(other);
      links.add(link);
    }
    last = [...people].filter((person) => !before.has(person));
  }
  return { people: [...people], links: [...links] };
}

/** "1 person listens", "4 people listen". */
export const listen = (count: number): string => counted(count, 'person listens', 'people listen');

/** "Dana Whitfield: 4 people listen", and on the map who they are. */
export function lookedToStatement(project: Project, { person, value }: Placed): Statement {
  const { people, links } = hearing(project, person, 1);
  return statement(`${atStart(called(project, person))}: ${listen(value)}`, people, links);
}

/** "Dana Whitfield: listens to 2 people, 4 people listen", and on the map who they are. */
export function bridgeStatement(project: Project, { person }: Placed): Statement {
  const heard = ears(project, person, 'heard');
  const listeners = ears(project, person, 'listeners');
  const [before, behind] = [heard, listeners].map((all) => new Set(all.map(({ other }) => other)));
  const text = `listens to ${counted(before?.size ?? 0, 'person', 'people')}, ${listen(behind?.size ?? 0)}`;
  const both = [...heard, ...listeners];
  return statement(
    `${atStart(called(project, person))}: ${text}`,
    [...new Set([person, ...both.map(({ other }) => other)])],
    [...new Set(both.map(({ link }) => link))],
  );
}

/** "Dana Whitfield: reaches 12 of the 13 others", and on the map whom, and over which lines. */
export function reachStatement(project: Project, { person, value }: Placed): Statement {
  const others = Object.keys(project.people).length - 1;
  const reached = Math.round(value * others);
  const { people, links } = hearing(project, person, withinReach);
  const whom = reached === others ? 'everybody else' : `${reached} of the ${others} others`;
  return statement(`${atStart(called(project, person))}: reaches ${whom}`, people, links);
}
