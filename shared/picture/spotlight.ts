import type { LinkId, PersonId } from '../base/ids.ts';
import type { Project } from '../model/project.ts';
import type { Look } from './look.ts';

type Lit = { people: readonly PersonId[]; links: readonly LinkId[] };

/**
 * The look of a map on which these people and lines, and whoever the lines connect, stand out: they are shown whatever
 * the look hides. Everybody else who is shown stands back, and other lines go: they would run over those that are meant.
 */
export function inSpotlight(project: Project, look: Look, { people, links }: Lit): Look {
  const litLinks = new Set(links);
  const ends = links.flatMap((id) => {
    const link = project.links[id];
    return link ? [link.from, link.to] : [];
  });
  const litPeople = new Set([...people, ...ends]);
  return {
    ...look,
    person: (id) => (litPeople.has(id) ? 'shown' : look.person(id) === 'hidden' ? 'hidden' : 'dimmed'),
    link: (id) => (litLinks.has(id) ? 'shown' : 'hidden'),
    filtered: true,
  };
}
