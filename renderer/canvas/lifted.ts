import type { Link } from '../../shared/model/link.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Scene } from './scene.ts';

/** What a drag moves: everything that is dragged with all that lies on it, and the lines between and to them. */
export type Lifted = {
  /** All of it, with the stretched lines. */
  ids: ReadonlySet<string>;
  people: readonly Person[];
  /** Lines with both ends among them. */
  links: readonly Link[];
  /** Lines with one end that moves and one that stays. */
  stretched: readonly Link[];
};

/** What comes along when these are dragged: an organisation takes its units and people, a unit its people. */
export function liftedBy(scene: Scene, dragged: ReadonlySet<string>): Lifted {
  const { project } = scene;
  const ids = new Set(dragged);
  for (const unit of Object.values(project.units)) if (ids.has(unit.organisation)) ids.add(unit.id);
  const isLifted = ({ id, unit, organisation }: Person) =>
    ids.has(id) || ids.has(organisation) || (unit !== undefined && ids.has(unit));
  const people = scene.people.filter((person) => scene.look.person(person.id) !== 'hidden' && isLifted(person));
  for (const { id } of people) ids.add(id);
  const [links, stretched]: [Link[], Link[]] = [[], []];
  for (const link of scene.links) {
    const [from, to] = [ids.has(link.from), ids.has(link.to)];
    if (!from && !to) continue;
    ids.add(link.id);
    if (from !== to) stretched.push(link);
    else if (scene.look.link(link.id) !== 'hidden') links.push(link);
  }
  return { ids, people, links, stretched };
}
