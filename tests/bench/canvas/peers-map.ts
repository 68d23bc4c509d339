import { cardSize, organisationPadding, surround, unitPadding } from '../../../shared/model/geometry.ts';
import { newLink } from '../../../shared/model/link.ts';
import { newOrganisation } from '../../../shared/model/organisation.ts';
import { newPerson } from '../../../shared/model/person.ts';
import { newProject, type Project } from '../../../shared/model/project.ts';
import { newUnit } from '../../../shared/model/unit.ts';

type PeersCard = { id: string; zone: number; name: string; role: string; x: number; y: number };
/** The map that every peer draws: cards in eight zones of two columns, and lines with a label. */
export type PeersMap = { nodes: PeersCard[]; edges: { s: number; t: number; label: string }[] };

/** The same map as a project: each column an organisation, each zone a unit, every card in its place. */
export function projectOf(map: PeersMap): Project {
  const zones = Map.groupBy(map.nodes, ({ zone }) => zone);
  const around = (cards: readonly PeersCard[], air: { side: number; top: number; bottom: number }) => {
    const frame = surround(cards.map(({ x, y }) => ({ x, y, ...cardSize }))) ?? { x: 0, y: 0, width: 1, height: 1 };
    return {
      x: frame.x - air.side,
      y: frame.y - air.top,
      width: frame.width + 2 * air.side,
      height: frame.height + air.top + air.bottom,
    };
  };
  const outer = {
    side: unitPadding.side + organisationPadding.side,
    top: unitPadding.top + organisationPadding.top,
    bottom: unitPadding.bottom + organisationPadding.bottom,
  };
  const column = (odd: number) => map.nodes.filter(({ zone }) => zone % 2 === odd);
  const sides = [
    newOrganisation('Ours', 'ours', around(column(0), outer)),
    newOrganisation('Partner', 'partner', around(column(1), outer)),
  ];
  const project = newProject(`${map.nodes.length} people`, sides);
  const units = new Map(
    [...zones].map(([zone, cards]) => {
      const organisation = sides[zone % 2];
      if (!organisation) throw new Error('there are two sides');
      return [zone, newUnit(organisation.id, `Unit ${zone + 1}`, around(cards, unitPadding))] as const;
    }),
  );
  for (const unit of units.values()) project.units[unit.id] = unit;
  const people = map.nodes.map(({ zone, name, role, x, y }) => {
    const unit = units.get(zone);
    if (!unit) throw new Error('every card has its zone');
    const person = newPerson(
      unit.organisation,
      name,
      { x, y },
      { unit: unit.id, jobTitle: role, roles: ['influencer'] },
    );
    project.people[person.id] = person;
    return person;
  });
  for (const { s, t, label } of map.edges) {
    const [from, to] = [people[s], people[t]];
    if (!from || !to) continue;
    const link = newLink(from.id, to.id, 'influence', { label });
    project.links[link.id] = link;
  }
  return project;
}
