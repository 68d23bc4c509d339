import { cardFrame, cardGap, farthest, organisationPadding, unitPadding } from '../model/geometry.ts';
import type { Project } from '../model/project.ts';
import type { Block } from './block.ts';
import { clearOf } from './clear.ts';
import { padded, together } from './territories.ts';

/**
 * Where pinned people of several organisations stand among each other, grounds lie over one another; at least no card lies
 * over another one. Elsewhere nothing is left to do here.
 */
export function clearCards(project: Project, map: Block): void {
  const people = Object.values(project.people);
  const taken = people.filter((person) => person.pinned).map((person) => cardFrame(person.position));
  for (const { id, unit, organisation } of people.filter((person) => !person.pinned)) {
    const card = cardFrame(map.people.get(id) ?? { x: 0, y: 0 });
    const place = clearOf(card, taken, cardGap, card.y > farthest / 2 ? 'up' : 'down');
    taken.push(place);
    if (place === card) continue;
    map.people.set(id, { x: place.x, y: place.y });
    let inside = place;
    const around = unit && map.units.get(unit);
    if (unit && around) {
      inside = together(around, padded(place, unitPadding));
      map.units.set(unit, inside);
    }
    const ground = map.organisations.get(organisation);
    if (ground) map.organisations.set(organisation, together(ground, padded(inside, organisationPadding)));
  }
}
