import type { Way } from '../insight/ways.ts';
import type { Link } from '../model/link.ts';
import type { Person } from '../model/person.ts';
import type { Project } from '../model/project.ts';
import { capital, counted, degree, nameOf } from '../picture/sentences.ts';
import { type Statement, statement } from './answer.ts';

/** So many steps of a way are told one by one. */
const mostTold = 5;

/**
 * The way between two people in a sentence: "Ana Duarte works with Dana Whitfield, who listens strongly to Omar Haddad."
 * All of it lights up, even where a long one is cut short.
 */
export function wayStatement(project: Project, way: Way): Statement {
  const people = way.people.map((id) => project.people[id]);
  const steps = way.links.flatMap((id, at) => {
    const [link, to] = [project.links[id], people[at + 1]];
    return link ? [`${doesWith(link, to)} ${nameOf(to)}`] : [];
  });
  const told = steps.length > mostTold ? steps.slice(0, mostTold - 1) : steps;
  const left = steps.length - told.length;
  const rest =
    left > 0 ? `, and so on, over ${counted(left, 'more step', 'more steps')}, to ${nameOf(people.at(-1))}` : '';
  return statement(`${capital(nameOf(people[0]))} ${told.join(', who ')}${rest}.`, way.people, way.links);
}

/** What somebody does with the next one on the way: "listens weakly to". */
function doesWith(link: Link, next: Person | undefined): string {
  const much = degree[link.kind][link.strength];
  switch (link.kind) {
    case 'works-with':
      return `works${much} with`;
    case 'counterpart':
      return 'is the counterpart of';
    case 'informal':
      return `is linked informally${much && ` and${much}`} with`;
    default:
      if (link.direction === 'mutual') return `listens${much} to, and is heard by,`;
      return link.from === next?.id ? `listens${much} to` : `is listened to${much} by`;
  }
}
