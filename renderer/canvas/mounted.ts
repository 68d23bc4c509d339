import type { Frame } from '../../shared/model/geometry.ts';
import { overlaps } from '../../shared/model/geometry.ts';
import type { Scene } from './scene.ts';

/** More cards or lines than these in view are too small to be aimed at one by one: they are only drawn. */
const most = { people: 150, links: 80, selected: 150 };

/** What is under the pointer or has the keyboard, or is chosen: it is there for the browser wherever it is. */
export type Handled = {
  selection: ReadonlySet<string>;
  touched: string | null;
  cursor: string | null;
  /** Lights up for a moment: it has just been looked for. */
  lit: ReadonlySet<string>;
};

/** Ids of what the browser is given as elements: what is in view, and what is handled. Everything else is only drawn. */
export function mountedIn(scene: Scene, area: Frame | null, { selection, touched, cursor, lit }: Handled): Set<string> {
  const { project } = scene;
  const mounted = new Set<string>(area ? idsIn(scene, area) : []);
  const chosen = [...selection].slice(0, most.selected);
  for (const id of [...chosen, ...lit, touched, cursor]) if (id && scene.order.places.has(id)) mounted.add(id);
  // Everything stands on its ground: without the frame it lies in, React Flow could not place it.
  for (const person of scene.people)
    if (mounted.has(person.id)) mounted.add(person.unit ?? person.organisation).add(person.organisation);
  for (const unit of Object.values(project.units)) if (mounted.has(unit.id)) mounted.add(unit.organisation);
  return mounted;
}

function idsIn(scene: Scene, area: Frame): string[] {
  const { organisations, units, notes } = scene.project;
  const framed = [...Object.values(organisations), ...Object.values(units), ...Object.values(notes)];
  const people = scene.peopleIn(area);
  const links = scene.linksIn(area);
  return [
    ...framed.filter(({ frame }) => overlaps(frame, area)).slice(0, most.people),
    ...(people.length <= most.people ? people : []),
    ...(links.length <= most.links ? links : []),
  ].map(({ id }) => id);
}
