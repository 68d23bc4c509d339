import type { Link } from '../../shared/model/link.ts';
import type { Project } from '../../shared/model/project.ts';
import { readingOrder } from '../../shared/model/reading-order.ts';
import type { Look } from '../../shared/picture/look.ts';

/**
 * The ids of everything on the map in the order in which the keyboard goes through it: an organisation (ours first), its
 * units, each with its people, each with the lines that have not been met before; then the people outside of units, and
 * at the end the notes.
 */
export function keyboardOrder(project: Project, look: Look): string[] {
  const order = new Set<string>();
  const linesOf = new Map<string, string[]>();
  const remember = (end: string, line: string) => {
    const known = linesOf.get(end);
    if (known) known.push(line);
    else linesOf.set(end, [line]);
  };
  for (const { id, from, to } of Object.values<Link>(project.links)) {
    if (look.link(id) === 'hidden') continue;
    remember(from, id);
    remember(to, id);
  }
  for (const { organisation, units } of readingOrder(project)) {
    order.add(organisation.id);
    for (const { unit, people } of units) {
      if (unit) order.add(unit.id);
      for (const { id } of people) {
        if (look.person(id) === 'hidden') continue;
        order.add(id);
        for (const line of linesOf.get(id) ?? []) order.add(line);
      }
    }
  }
  for (const note of Object.values(project.notes)) order.add(note.id);
  return [...order];
}
