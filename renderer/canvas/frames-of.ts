import { cardFrame, type Frame, surround } from '../../shared/model/geometry.ts';
import type { Project } from '../../shared/model/project.ts';

/** Where records are on the map; a line is where its two people are. Unknown ids have no frame. */
export function framesOf(project: Project, ids: Iterable<string>): Frame[] {
  return [...ids].flatMap((id) => frameOf(project, id) ?? []);
}

function frameOf({ people, units, organisations, notes, links }: Project, id: string): Frame | undefined {
  const framed: Record<string, { frame: Frame }> = { ...units, ...organisations, ...notes };
  if (Object.hasOwn(people, id)) return personFrame(people, id);
  if (Object.hasOwn(framed, id)) return framed[id]?.frame;
  const link = Object.values(links).find((each) => each.id === id);
  return link && surround([personFrame(people, link.from), personFrame(people, link.to)].flatMap((each) => each ?? []));
}

function personFrame(people: Project['people'], id: string): Frame | undefined {
  const person = (people as Record<string, Project['people'][keyof Project['people']]>)[id];
  return person && cardFrame(person.position);
}
